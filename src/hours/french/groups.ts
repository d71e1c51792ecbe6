import { type Days, daysMeet } from './days.js';
import type { Element, Told } from './elements.js';
import { Group } from './group.js';
import { isWithin, type Half } from './half.js';
import type { Season, Span } from '../types.js';

/** Days that are open, and at what hours. */
export interface Opened {
  readonly days: Days | undefined;
  readonly seasons: readonly Season[] | undefined;
  readonly spans: readonly Span[];
  readonly comment: string | undefined;
}

/** Days that are closed; all days when neither days nor seasons are given. */
export interface Closed {
  readonly days: Days | undefined;
  readonly seasons: readonly Season[] | undefined;
  /** Only these hours, or this half of the day. */
  readonly spans: readonly Span[];
  readonly half: Half | undefined;
}

export interface Groups {
  readonly opened: readonly Opened[];
  readonly closed: readonly Closed[];
  readonly otherwise: string | undefined;
}

/** What stands between two semicolons. */
export interface Sentence {
  readonly elements: readonly Element[];
  /** « 9h-12h du lundi au vendredi » */
  readonly hoursFirst: boolean;
}

/**
 * Groups the elements of a French sentence into openings and closings, as long as the meaning is unambiguous; otherwise
 * `groups` is undefined.
 */
export class FrenchGroups {
  readonly #opened: Opened[] = [];
  readonly #closed: Closed[] = [];
  #otherwise: string | undefined;
  /** « Sur rendez-vous » came before all hours, and may be meant of them. */
  #announced = false;
  #group = new Group();
  /** The season that holds until another is told. */
  #season: readonly Season[] | undefined;
  #seasons = 0;
  /** Days that were closed in every season so far. */
  readonly #never: Days[] = [];
  #seasonNamed = false;
  #including = false;
  #sentence = 0;
  #openedIn = 0;
  #failed = false;
  /** The last thing told was a closing. */
  #closedLast = false;

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences) {
      this.#sentence++;
      // « Fermé en août ; lundi 9h-12h »
      if (this.#group.closed && this.#group.seasons) this.#start();
      sentence.elements.forEach((element, at) => this.#add(element, at, sentence));
    }
    this.#finish();
  }

  get groups(): Groups | undefined {
    if (this.#failed || this.#seasonNamed || this.#including) return undefined;
    return { opened: this.#opened, closed: this.#closed, otherwise: this.#otherwise };
  }

  #add(element: Element, at: number, sentence: Sentence): void {
    if (this.#seasonNamed && element.kind !== 'seasons') this.#failed = true;
    if (element.kind === 'days') this.#addDays(element, sentence);
    else if (element.kind === 'span') this.#addSpan(element.span, at, sentence);
    else if (element.kind === 'seasons') this.#addSeasons(element, at, sentence);
    else if (element.kind === 'half') this.#addHalf(element.half);
    else if (element.kind === 'comment') this.#addComment(element);
    else this.#addWord(element.kind);
  }

  #addWord(kind: Exclude<Element, { kind: 'days' | 'span' | 'seasons' | 'half' | 'comment' }>['kind']): void {
    if (kind === 'closed') this.#addClosed();
    else if (kind === 'except') this.#addExcept();
    else if (kind === 'including') this.#including = true;
    else if (kind === 'season-name') this.#seasonNamed = !(this.#group.blank && this.#group.seasons);
    else if (kind === 'all-year' && (this.#seasons || this.#group.seasons)) this.#failed = true;
  }

  #addDays({ days, parted }: Told<'days'>, { hoursFirst }: Sentence): void {
    const group = this.#group;
    if (this.#including) this.#include(days);
    else if (group.excepting) this.#require(!group.excepted, () => (group.excepted = days));
    else if (hoursFirst && group.spans.length && !group.days && !group.closed) group.days = days;
    else if (group.waiting) this.#failed = true;
    // « Fermé en août et le lundi » is not « en août, fermé le lundi ».
    else if (group.closed && group.seasons && !group.leading && parted) this.#startClosed().days = days;
    else {
      const fresh = !group.days && !group.spans.length && !group.comment && !group.half;
      (fresh ? group : this.#start()).days = days;
    }
  }

  #include(days: Days): void {
    const { days: before } = this.#group;
    this.#including = false;
    this.#require(!!before && !this.#group.closed, () => {
      this.#group.days = {
        weekdays: [...(before?.weekdays ?? []), ...days.weekdays],
        holidays: days.holidays || !!before?.holidays,
      };
    });
  }

  #addSpan(span: Span, at: number, { hoursFirst, elements }: Sentence): void {
    let group = this.#group;
    const first = !elements.slice(0, at).some(({ kind }) => kind === 'span');
    if (hoursFirst && group.spans.length && (group.days ?? first)) group = this.#start();
    group.excepting = false;
    const misplaced = group.closed ? (group.days ?? group.seasons ?? group.half) : group.comment;
    const isOther = group.half && !isWithin(span, group.half);
    if (this.#announced || (misplaced ?? isOther)) this.#failed = true;
    group.halved = !!group.half;
    group.half = undefined;
    group.spans.push(span);
    this.#openedIn = this.#sentence;
  }

  #addSeasons({ seasons, parted, attached }: Told<'seasons'>, at: number, { elements }: Sentence): void {
    this.#seasonNamed = false;
    const group = this.#group;
    const trails =
      at > 0 && !elements.slice(at + 1).some(({ kind }) => kind === 'days' || kind === 'span' || kind === 'closed');
    if (group.excepting) this.#closed.push({ days: group.days, seasons, spans: [], half: undefined });
    else if (group.blank || group.waiting) this.#setSeasons(group, seasons, group.blank || !attached);
    else if (group.closed && !group.spans.length && !group.seasons) this.#setClosedSeasons(seasons, parted);
    else if (!trails) this.#require(!at || this.#isSeasonFirst, () => this.#setSeasons(this.#start(), seasons, true));
    else this.#require(!this.#season && isOfOne(elements.slice(0, at)), () => this.#setSeasons(group, seasons, false));
  }

  /** « Fermé les jours fériés et en août », « fermé le lundi en août »; of « fermé le lundi, en août » nobody knows. */
  #setClosedSeasons(seasons: readonly Season[], parted: boolean): void {
    const { days } = this.#group;
    if (days && !days.weekdays.length && parted) this.#startClosed().seasons = seasons;
    else this.#require(!days || !parted, () => this.#setSeasons(this.#group, seasons, false));
  }

  #startClosed(): Group {
    const group = this.#start();
    group.closed = true;
    return group;
  }

  /** Amid a sentence, a season is of what follows when those before it were: else of what precedes, who knows how much. */
  get #isSeasonFirst(): boolean {
    return this.#seasons > 0 || this.#group.leading;
  }

  #setSeasons(group: Group, seasons: readonly Season[], leading: boolean): void {
    this.#require(!group.seasons, () => {
      group.seasons = seasons;
      group.leading = leading;
    });
  }

  #addHalf(half: Half): void {
    const group = this.#group;
    const last = group.closed ? undefined : group.spans.at(-1);
    if (last && !group.halved && isWithin(last, half)) group.halved = true;
    else this.#require(!group.half && !group.excepting, () => (group.half = half));
  }

  #addComment({ comment, besides, apart }: Told<'comment'>): void {
    const group = this.#group;
    if (group.blank && !besides) this.#announced = true;
    if (besides || group.blank) this.#require(!this.#otherwise, () => (this.#otherwise = comment));
    else if (group.closed || group.excepting) this.#failed = true;
    // After the last of several days: is it of them all?
    else if (apart && group.spans.length && this.#opened.length) this.#failed = true;
    else if (group.spans.length) group.spans = group.spans.map((span) => ({ comment, ...span }));
    else group.comment = comment;
  }

  #addClosed(): void {
    const { waiting, blank, excepting } = this.#group;
    if (excepting) this.#failed = true;
    (waiting || blank ? this.#group : this.#start()).closed = true;
  }

  #addExcept(): void {
    // « Fermé le lundi, sauf jours fériés »
    if (this.#group.closed) this.#failed = true;
    else if (this.#group.waiting) this.#group.excepting = true;
    else this.#startClosed();
  }

  #start(): Group {
    this.#finish();
    return (this.#group = new Group());
  }

  #finish(): void {
    const group = this.#group;
    if (group.closed) this.#finishClosed(group);
    else if (!group.blank) this.#finishOpened(group);
    else if (group.seasons ?? group.half) this.#failed = true;
    this.#closedLast = group.closed;
  }

  #finishOpened(group: Group): void {
    const { spans, comment, half, excepting, excepted, leading } = group;
    if (half ?? (excepting || group.waiting)) this.#failed = true;
    if (this.#never.some((days) => daysMeet(days, group.days))) this.#failed = true;
    if (leading) this.#enterSeason(group.seasons);
    const seasons = group.seasons ?? this.#season;
    this.#opened.push({ days: group.days, seasons, spans, comment });
    if (excepted) this.#closed.push({ days: excepted, seasons, spans: [], half: undefined });
  }

  #finishClosed(group: Group): void {
    const { spans, half, leading } = group;
    const days = group.days ?? (half && this.#opened.at(-1)?.days);
    if (half && group.days?.loose) this.#failed = true;
    // « Sauf le jeudi (fermé le matin) »
    if (half && !group.days && this.#closedLast) this.#failed = true;
    if (group.seasons && !leading && group.days?.holidays) this.#failed = true;
    if (leading && days) this.#enterSeason(group.seasons);
    // Days on which it never opens are closed in every season; the others, in which of those told before?
    const never = this.#seasons > 1 && !!days && !this.#opened.some((opened) => daysMeet(opened.days, days));
    if (never) this.#never.push(days);
    const seasons = group.seasons ?? (never ? undefined : this.#season);
    const isDoubtful = !group.seasons && !never && this.#seasons > 1 && this.#openedIn !== this.#sentence;
    if (isDoubtful && days?.weekdays.length) this.#failed = true;
    this.#closed.push({ days, seasons, spans, half });
  }

  #enterSeason(seasons: readonly Season[] | undefined): void {
    this.#season = seasons;
    this.#seasons++;
  }

  #require(sensible: boolean, then: () => void): void {
    if (sensible) then();
    else this.#failed = true;
  }
}

/** Whether all that was said is of the same days. */
function isOfOne(said: readonly Element[]): boolean {
  return said.filter(({ kind }) => kind === 'days').length < 2;
}
