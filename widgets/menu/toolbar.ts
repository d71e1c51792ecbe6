import { html, nothing, type TemplateResult } from 'lit';
import type { MenuLocale } from '../../src/locales/menu/types.js';
import type { Locale } from '../../src/locales/types.js';
import type { Day } from '../../src/values/day.js';
import { heading } from '../shared/heading.js';
import { next, previous } from './icons.js';
import { weekInWords } from './words.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the bar over the week shows; it keeps nothing itself. */
export interface MenuBar {
  readonly words: MenuLocale;
  readonly locale: Locale;
  readonly today: Day;
  readonly level: number;
  /** Monday of the week shown, and of those around it that have menus. */
  readonly week: Day;
  readonly before: Day | undefined;
  readonly after: Day | undefined;
  /** The Monday of the current week; undefined when that is shown. */
  readonly current: Day | undefined;
  readonly sites: readonly Option[];
  readonly site: string;
  readonly allergens: readonly Option[];
  readonly watched: string;
  readonly show: (week: Day) => void;
  readonly chooseSite: (site: string) => void;
  readonly watch: (allergen: string) => void;
}

/** Which week, which table, and the allergen to look out for. */
export function menuBar(bar: MenuBar): TemplateResult {
  const { words, sites, allergens, current } = bar;
  const title = words.week(weekInWords(bar.week, bar.locale, bar.today));
  return html`<div class="bar" part="toolbar">
    <div class="week" role="group" aria-label=${words.weeks}>
      ${step(bar, bar.before, words.previous, previous)} ${heading(bar.level, 'week-title', title)}
      ${step(bar, bar.after, words.next, next)}
    </div>
    <p class="sr" role="status">${title}</p>
    <div class="choices no-print">
      ${
        current
          ? html`<button class="button" type="button" @click=${() => bar.show(current)}>${words.thisWeek}</button>`
          : nothing
      }
      ${sites.length ? menu(words.site, sites, bar.site, bar.chooseSite) : nothing}
      ${
        allergens.length
          ? menu(words.watch, [{ value: '', label: words.watchNone }, ...allergens], bar.watched, bar.watch)
          : nothing
      }
    </div>
    ${sites.length ? html`<p class="on-paper">${sites.find(({ value }) => value === bar.site)?.label}</p>` : nothing}
  </div>`;
}

/** The button to another week; without one it stays, so that it does not lose focus. */
function step({ show, words, locale, today }: MenuBar, week: Day | undefined, name: string, drawing: unknown) {
  const label = week ? words.step(name, weekInWords(week, locale, today)) : name;
  return html`<button
    class="button step no-print"
    type="button"
    aria-disabled=${!week}
    aria-label=${label}
    title=${label}
    @click=${() => week && show(week)}
  >
    ${drawing}
  </button>`;
}

function menu(name: string, options: readonly Option[], chosen: string, choose: (value: string) => void) {
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<label class="menu"
    ><span class="sr">${name}</span
    ><select class=${chosen && options[0]?.value === '' ? 'chosen' : ''} @change=${change}>
      ${options.map(({ value, label }) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
    </select></label
  >`;
}
