import { html, nothing, type TemplateResult } from 'lit';
import { capital, formatDay } from '../../src/format/dates.js';
import type { MenuLocale } from '../../src/locales/menu/types.js';
import type { Locale } from '../../src/locales/types.js';
import type { Allergen, Dish, Meal } from '../../src/menus/types.js';
import type { MenuDay } from '../../src/menus/week.js';
import type { Day } from '../../src/values/day.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icons.js';
import { leaf } from './icons.js';

/** What the days are drawn with; they keep nothing themselves. */
export interface MenuView {
  readonly words: MenuLocale;
  readonly locale: Locale;
  readonly today: Day;
  /** Rank of the headings of days. */
  readonly level: number;
  /** Key of the allergen that the visitor wants marked; `''` for none. */
  readonly watched: string;
  /** Undefined until the code that knows public holidays is loaded. */
  readonly isHoliday: ((day: Day) => boolean) | undefined;
}

/** A day of the week: its meals, or why there is none. */
export function dayCard(menuDay: MenuDay, view: MenuView): TemplateResult {
  const { day, meals } = menuDay;
  const isToday = day === view.today;
  const [weekday = '', ...date] = formatDay(day, 'weekday', view.locale, view.today).split(' ');
  return html`<li class="day ${isToday ? 'today' : ''} ${meals.some(isServed) ? '' : 'off'}" part="item">
    ${heading(
      view.level,
      'item-title',
      html`<time datetime=${day}>${capital(weekday)} <small>${date.join(' ')}</small></time> ${
          isToday ? html`<span class="badge">${view.words.today}</span>` : nothing
        }`,
    )}
    ${meals.length ? meals.map((each) => meal(each, meals, view)) : html`<p class="none">${absence(menuDay, weekday, view)}</p>`}
  </li>`;
}

function isServed({ dishes }: Meal): boolean {
  return dishes.length > 0;
}

function absence({ day, never }: MenuDay, weekday: string, { words, isHoliday }: MenuView): string {
  if (isHoliday?.(day)) return words.holiday;
  return never ? words.never(weekday) : words.unknown;
}

function meal({ name, variant, dishes, notes, closed }: Meal, all: readonly Meal[], view: MenuView) {
  const { words, level } = view;
  // Lunch is what everybody expects; it is named beside another meal.
  const several = all.some((other) => other.name !== name);
  const title = [name !== 'lunch' || several ? words.meals[name] : '', variant].filter(Boolean).join(' – ');
  const why = closed ?? (dishes.length || notes.length ? '' : words.closed);
  return html`<div class="meal">
    ${title ? heading(level + 1, 'meal-title', title) : nothing}
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
    ${dishes.length ? html`<dl>${byCourse(dishes).map((course) => courseOf(course, view))}</dl>` : nothing}
    ${why ? html`<p class="none">${why}</p>` : nothing}
  </div>`;
}

function courseOf(dishes: readonly Dish[], view: MenuView) {
  const course = dishes[0]?.course ?? 'other';
  return html`<div class="course ${course}">
    <dt class=${course === 'other' ? 'sr' : ''}>${view.words.courses[course]}</dt>
    ${dishes.map((each) => dish(each, view))}
  </div>`;
}

function dish({ names, labels, allergens }: Dish, view: MenuView) {
  const { words, watched } = view;
  const said = (allergen: Dish['allergens'][number]) => allergenName(allergen, words);
  const found = allergens.some((allergen) => watched && keyOf(allergen) === watched);
  return html`<dd class=${found ? 'watched' : ''}>
    ${names.map((name, index) => html`${index ? html` <i>${words.or}</i> ` : nothing}<span class="dish">${name}</span>`)}
    ${labels.length ? html`<span class="labels">${labels.map((label) => tag(label, words))}</span>` : nothing}
    ${
      allergens.length
        ? html`<small class="allergens"
            >${found ? icon('warning') : nothing} ${words.contains} ${allergens.map(said).join(', ')}</small
          >`
        : nothing
    }
  </dd>`;
}

function tag(label: Dish['labels'][number], words: MenuLocale) {
  if (typeof label !== 'string') return html`<span class="tag">${label.said}</span>`;
  const green = label === 'organic' || label === 'vegetarian';
  return html`<span class="tag ${green ? 'good' : label}">${green ? leaf : nothing}${words.labels[label]}</span>`;
}

/** The name of an allergen in the visitor's language, or as the kitchen wrote it. */
export function allergenName(allergen: Dish['allergens'][number], { allergens }: MenuLocale): string {
  return typeof allergen === 'string' ? allergens[allergen] : allergen.said;
}

/** The value by which an allergen is chosen in the menu of allergens. */
export function keyOf(allergen: Allergen | { readonly said: string }): string {
  return typeof allergen === 'string' ? allergen : allergen.said;
}

function byCourse(dishes: readonly Dish[]): readonly (readonly Dish[])[] {
  const courses = new Map<string, Dish[]>();
  for (const each of dishes) courses.set(each.course, [...(courses.get(each.course) ?? []), each]);
  return [...courses.values()];
}
