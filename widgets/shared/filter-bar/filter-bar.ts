import { html, nothing, type TemplateResult } from 'lit';
import { chosenDates } from '../../../src/filters/chosen-dates.js';
import type { Choice, Offered, Selection } from '../../../src/filters/types.js';
import type { FilterLocale } from '../../../src/locales/types.js';
import type { Day } from '../../../src/values/day.js';
import type { datesPanel } from './dates-panel.js';
import { filterIcon } from './filter-icons.js';
import { icon } from '../icons.js';

type Words = FilterLocale['filters'];

/** The words of the bar; those of dates only where there is a period to choose. */
export type BarWords = Pick<Words, 'label' | 'open' | 'search' | 'searchHint' | 'names' | 'all' | 'values' | 'number'> &
  Partial<Pick<Words, 'dates' | 'from' | 'to'>>;

/** A choice, with or without its count. */
type Told = Omit<Choice, 'count'> & Partial<Pick<Choice, 'count'>>;

/** The code of the two fields, loaded when they are first opened. */
type DatesPanel = typeof datesPanel;

/** Everything the bar shows; it keeps nothing itself. */
export interface FilterBar {
  readonly filters: readonly Offered[];
  /** Counts that are unknown are not shown. */
  readonly offers: Readonly<Record<string, readonly Told[]>>;
  readonly selection: Selection;
  readonly locale: { readonly filters: BarWords };
  /** The widget's title, to distinguish its bar from others on the page; empty without one. */
  readonly heading: string;
  readonly today: Day;
  /** Whether the menus are unfolded on a narrow page, where they are folded away. */
  readonly unfolded: boolean;
  /** Draws the fields for two dates, while they are open. */
  readonly dates: DatesPanel | undefined;
  /** Shown beside the search box: the choice of views. */
  readonly aside: unknown;
  /** Shown before the chips: chips of the widget's own. */
  readonly lead?: unknown;
  readonly choose: (name: string, value: string, quietly?: boolean) => void;
  readonly unfold: () => void;
  /** Opens the fields for two dates, or closes them when there is no panel. */
  readonly openDates: (panel: DatesPanel | undefined) => void;
  /** Where menus may be too long to draw at each letter typed: the one being opened (`at`), which alone is drawn whole. */
  readonly menu?: { readonly at: string | undefined; readonly go: (name: string | undefined) => void };
}

/** The most choices of a menu that is always drawn whole. */
const FEW = 60;

/** The visitor's filters: search first, then menus, then one row of chips. */
export function filterBar(bar: FilterBar): TemplateResult | typeof nothing {
  const shown = bar.filters.filter(({ name, control }) => control === 'text' || isOffered(bar, name));
  if (!shown.length && bar.aside === nothing) return nothing;
  const by = (control: Offered['control']) => shown.filter((filter) => filter.control === control);
  const chips = [
    ...by('chips').map((filter) => valueChips(bar, filter)),
    ...by('toggle').map((filter) => toggle(bar, filter)),
  ];
  const menus = by('menu').map((filter) => menu(bar, filter));
  return html`<div
    class="toolbar no-print"
    part="toolbar"
    role="search"
    aria-label=${[bar.locale.filters.label, bar.heading].filter(Boolean).join(' – ')}
    @focusin=${speak}
  >
    <div class="row">
      ${by('text').map((filter) => search(bar, filter))} ${menus.length ? fold(bar, menus) : nothing} ${bar.aside}
    </div>
    ${chips.length || bar.lead ? html`<div class="chips" part="filters">${bar.lead} ${chips}</div>` : nothing}
    ${bar.dates?.(bar)}
  </div>`;
}

function speak({ currentTarget }: Event) {
  void import('../spoken-count.js').then(({ speakCount }) => speakCount(currentTarget as Node));
}

/**
 * Whether a chip is offered. An active one always is, or it could not be undone; one without results stays in place.
 */
function isOffered({ offers, selection }: FilterBar, name: string): boolean {
  return Boolean(selection[name]) || Boolean(offers[name]?.length);
}

function search({ selection, locale, choose }: FilterBar, { name }: Offered) {
  const input = (event: InputEvent) => choose(name, (event.target as HTMLInputElement).value, true);
  return html`<label class="search" part="search"
    >${filterIcon('search')}<span class="sr">${locale.filters.search}</span
    ><input type="search" placeholder=${locale.filters.searchHint} .value=${selection[name] ?? ''} @input=${input}
  /></label>`;
}

function fold({ unfolded, unfold, selection, locale, filters }: FilterBar, menus: unknown) {
  const count = filters.filter(({ name, control }) => control === 'menu' && selection[name]).length;
  return html`<button
      class="button unfold"
      type="button"
      aria-expanded=${unfolded}
      aria-controls="menus"
      @click=${unfold}
    >
      ${filterIcon('filters')}${locale.filters.open}${count ? html` <span class="tag good">${count}</span>` : nothing}
    </button>
    <div id="menus" class="menus ${unfolded ? 'unfolded' : ''}">${menus}</div>`;
}

function menu(bar: FilterBar, { name }: Offered) {
  const { selection, locale, choose } = bar;
  const { at, go } = bar.menu ?? {};
  const chosen = selection[name] ?? '';
  const change = (event: Event) => choose(name, (event.target as HTMLSelectElement).value);
  const come = () => go?.(name);
  const leave = ({ type, target }: Event) => {
    if (type === 'blur' || !(target as Element).matches(':focus')) go?.(undefined);
  };
  return html`<label class="menu" part="filters"
    ><span class="sr">${locale.filters.names[name]}</span
    ><select
      class=${chosen ? 'chosen' : ''}
      @change=${change}
      @pointerenter=${come}
      @pointerdown=${come}
      @focus=${come}
      @keydown=${come}
      @pointerleave=${leave}
      @blur=${leave}
    >
      <option value="" .selected=${!chosen}>${locale.filters.all[name]}</option>
      ${options(bar, name, chosen, !go || at === name)}
    </select></label
  >`;
}

/** The options of a menu: all of them if it is short or being opened, else only the current one. */
function options({ offers, locale }: FilterBar, name: string, chosen: string, isWhole: boolean) {
  const { [name]: choices = [] } = offers;
  const shown = isWhole || choices.length <= FEW ? choices : choices.filter(({ value }) => value === chosen);
  return shown.map(
    ({ value, label, count }) =>
      html`<option value=${value} .selected=${value === chosen}>
        ${label ?? locale.filters.values[value]} (${locale.filters.number(count)})
      </option>`,
  );
}

function valueChips(bar: FilterBar, { name }: Offered) {
  const { offers, selection, locale, choose } = bar;
  const chosen = selection[name];
  const choices = (offers[name] ?? []).map(({ value, count }) => {
    const pressed = value === chosen;
    return chip(locale.filters, locale.filters.values[value], count, pressed, () => choose(name, pressed ? '' : value));
  });
  return html`<div class="group" role="group" aria-label=${locale.filters.names[name]}>
    ${choices}${name === 'period' ? datesChip(bar) : nothing}
  </div>`;
}

function datesChip({ selection, locale, dates, openDates }: FilterBar) {
  const pressed = Boolean(chosenDates(selection.period ?? ''));
  const turn = async () => openDates(dates ? undefined : (await import('./dates-panel.js')).datesPanel);
  return html`<button
    class="chip ${pressed ? 'pressed' : ''}"
    type="button"
    aria-expanded=${Boolean(dates)}
    aria-controls="dates"
    @click=${turn}
  >
    ${icon('calendar')}${locale.filters.dates}
  </button>`;
}

function toggle({ offers, selection, locale, choose }: FilterBar, { name }: Offered) {
  const pressed = Boolean(selection[name]);
  const [choice] = offers[name] ?? [];
  const press = () => choose(name, pressed ? '' : (choice?.value ?? ''));
  return chip(locale.filters, locale.filters.names[name], choice?.count, pressed, press);
}

function chip(
  { number }: BarWords,
  label: string | undefined,
  count: number | undefined,
  pressed: boolean,
  press: () => void,
) {
  return html`<button
    class="chip ${pressed ? 'pressed' : ''}"
    type="button"
    aria-pressed=${pressed}
    ?disabled=${count === 0 && !pressed}
    @click=${press}
  >
    ${label} <small>${number(count)}</small>
  </button>`;
}
