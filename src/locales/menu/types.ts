import type { Allergen, CourseName, MealName, QualityLabel } from '../../menus/types.js';
import type { FailureWords } from '../types.js';

/** What the menus of a canteen say, in one language. */
export interface MenuLocale extends FailureWords {
  readonly weeks: string;
  /** « du 23 au 27 novembre » → « Semaine du 23 au 27 novembre » */
  week(days: string): string;
  readonly previous: string;
  readonly next: string;
  /** A step, named as above, and the week that it leads to. */
  step(name: string, week: string): string;
  readonly thisWeek: string;
  readonly today: string;
  readonly site: string;
  /** The name of a table that is but a number. */
  sector(number: string): string;
  readonly courses: Readonly<Record<CourseName, string>>;
  readonly meals: Readonly<Record<MealName, string>>;
  /** Between two dishes of which one is eaten. */
  readonly or: string;
  readonly labels: Readonly<Record<QualityLabel, string>>;
  readonly allergens: Readonly<Record<Allergen, string>>;
  readonly contains: string;
  readonly watch: string;
  readonly watchNone: string;
  /** Nothing is served. */
  readonly closed: string;
  readonly holiday: string;
  /** On such a weekday, ever: « mercredi ». */
  never(weekday: string): string;
  /** Nothing is known of a day. */
  readonly unknown: string;
  /** Nothing is known of a week. */
  readonly noWeek: string;
  readonly noWeekHelp: string;
  readonly empty: string;
  readonly emptyLater: string;
}
