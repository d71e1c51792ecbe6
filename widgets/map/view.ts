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

/** The input of the views of places; views are stateless. */
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
  /** The code that tells hours and dates; undefined until it is loaded. */
  readonly when: WhenPart | undefined;
  /** Whether any place has a position; if none has, it is not said of each that it lacks one. */
  readonly mapped: boolean;
  /** Whether each place names its sources. */
  readonly badges: boolean;
  /** Where the widget keeps what is open and chosen. */
  readonly address: Pick<PageAddress, 'state' | 'href' | 'set'>;
  /** « à 350 m », if the visitor asked for distances. */
  distance(place: Place): string | undefined;
  open(place: Place): void;
  /** Called when the visitor points at a place, or at none. */
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
   * Reads the hours of these places in slices; before, the hours of some cannot be told.
   *
   * @param sentences whether to load the much larger code that reads hours written in sentences
   */
  learn(places: readonly Place[], sentences: boolean): Promise<void>;
}

/** Whether there is something to tell that changes with time: opening hours, or the dates of an event. */
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
