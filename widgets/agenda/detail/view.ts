import type { FullLocale } from '../../../src/locales/types.js';
import type { Day } from '../../../src/values/day.js';
import type { Instant } from '../../../src/values/zone.js';

/** The input of the detail of an event, besides the event. */
export interface DetailView {
  readonly locale: FullLocale;
  /** IANA zone in which days and hours are shown. */
  readonly timezone: string;
  readonly now: Instant;
  readonly today: Day;
  /** Rank of its heading. */
  readonly level: number;
  /** Address of the page with this event open. */
  readonly href: string;
  readonly mode: 'dialog' | 'inline';
  /** Called when the visitor closes it. */
  close(): void;
}
