import type { Season, Span } from '../types.js';
import type { Days } from './days.js';
import type { Half } from './half.js';

/** Days, hours and what is said of them, as they come together. */
export class Group {
  days: Days | undefined;
  excepted: Days | undefined;
  seasons: readonly Season[] | undefined;
  spans: Span[] = [];
  comment: string | undefined;
  half: Half | undefined;
  closed = false;
  /** The season came first: it holds for what follows too. */
  leading = false;
  /** After « tous les jours sauf », before the hours. */
  excepting = false;
  /** The last hours were said to be those of a half of the day. */
  halved = false;

  get blank(): boolean {
    return !this.days && !this.closed && !this.spans.length && !this.comment;
  }

  /** Days that still wait for their hours. */
  get waiting(): boolean {
    return !!this.days && !this.closed && !this.spans.length && !this.comment;
  }
}
