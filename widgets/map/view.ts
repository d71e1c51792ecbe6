import type { nothing, TemplateResult } from 'lit';
import type { HoursLocale } from '../../src/locales/hours/types.js';
import type { Locale } from '../../src/locales/types.js';
import type { PlacesLocale } from '../../src/locales/places/types.js';
import type { Place } from '../../src/records/types.js';
import type { Day } from '../../src/values/day.js';
import type { Instant } from '../../src/values/zone.js';
import type { PartModule } from '../shared/lazy-part.js';
import type { PageAddress } from '../shared/page/address.js';
import type { LateFilters } from './filtering.js';
import type { Legend } from './legend/legend.js';

/** What the views of places are given; views keep nothing themselves. */
export interface PlacesView {
  readonly locale: Locale;
  readonly words: PlacesLocale;
  readonly timezone: string;
  readonly now: Instant;
  readonly today: Day;
  /** Rank of the names of places. */
  readonly level: number;
  readonly legend: Legend;
  /** The place that is pointed at on the map. */
  readonly pointed: string | undefined;
  /** What tells hours and dates, once it is there. */
  readonly when: WhenPart | undefined;
  /** Whether any place has a position: what has none is not told of each. */
  readonly mapped: boolean;
  /** Whether each place names its sources. */
  readonly badges: boolean;
  /** Where the widget keeps what is open and chosen. */
  readonly address: Pick<PageAddress, 'state' | 'href' | 'set'>;
  /** « à 350 m », when somebody asked. */
  distance(place: Place): string | undefined;
  open(place: Place): void;
  /** The visitor's eyes are on this place, or on none. */
  point(place: Place | undefined): void;
}

/** What tells whether places are open, and when events take place. */
export interface WhenPart extends PartModule, LateFilters {
  readonly words: HoursLocale;
  /** « Ouvert, ferme à 18 h »; the publisher's own words when they are not understood, and few. */
  line(place: Place, view: PlacesView): TemplateResult | typeof nothing;
  /** When what is said of these places changes next. */
  changeAt(places: readonly Place[], now: Instant, timezone: string): Instant | undefined;
  /** Whether hours are shown as published for now, because they are in sentences. */
  isUnsettled(place: Place): boolean;
  /**
   * Finds out what it takes to tell of these places, little by little; before, only some can be told of. Hours in
   * sentences, which take much code, only when they are wanted.
   */
  learn(places: readonly Place[], sentences: boolean): Promise<void>;
}

/** What changes by itself of a place: the hours it keeps, or the dates of an event. */
export function hasWhen({ hours, event }: Place): boolean {
  return Boolean(hours ?? event);
}

/** « Médiathèque · 4 rue des Saules, Redon » */
export function aboutText(place: Place): string {
  return aboutWords(place).join(' · ');
}

/** What it is and where, without what its name says already. The whole address is in the detail. */
export function aboutWords({
  title,
  categories: [category],
  venue: { name, address, commune },
}: Place): readonly string[] {
  const fresh = (part: string | undefined) => (part && !title.includes(part) ? part : undefined);
  const where = [fresh(address ?? name), commune].filter(Boolean).join(', ');
  return [fresh(category), where].filter((words): words is string => Boolean(words));
}
