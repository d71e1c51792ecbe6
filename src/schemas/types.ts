/** What a column is for, whatever its name. */
export type Role =
  | 'identifier'
  | 'title'
  | 'summary'
  | 'description'
  | 'start'
  | 'end'
  | 'startTime'
  | 'endTime'
  | 'occurrences'
  | 'dateText'
  | 'hours'
  | 'timezone'
  | 'allDay'
  | 'place'
  | 'address'
  | 'postcode'
  | 'commune'
  | 'insee'
  | 'lat'
  | 'lon'
  | 'point'
  | 'category'
  | 'image'
  | 'imageCredit'
  | 'url'
  | 'booking'
  | 'phone'
  | 'email'
  | 'organizer'
  | 'price'
  | 'free'
  | 'status'
  | 'cancelled'
  | 'postponed'
  | 'full'
  | 'attendance'
  | 'accessibility'
  | 'updated'
  // Of places only.
  | 'houseNumber'
  | 'stream'
  | 'operator';

/** Something worth saying of a place that has no role: told as « Places : 24 ». */
export interface FactDescriptor {
  /** In French; other languages are in `src/locales/`. */
  readonly name: string;
  /** Columns parted by spaces, as for roles; the first that holds something is told, or all those that say yes. */
  readonly columns: string;
  /** What follows the number: `kW`. */
  readonly unit?: string;
  /** Whether 1 is yes and 0 no. */
  readonly answer?: true;
  /** What columns of yes and no stand for, by name: those that say yes are listed. */
  readonly flags?: Readonly<Record<string, string>>;
}

/**
 * A published schema, as data: it survives JSON.
 *
 * Column names are written as `header` of `values/text.ts` writes them, so that case, accents and separators do not
 * matter: `date_debut` is `Date début`, `location_city` is `location.city`. A name that ends with `_{lang}` stands for the
 * column in the reader's language, then French, then any (`title_{lang}`).
 */
export interface SchemaDescriptor {
  /** As the registry names it (`scdl/deliberations`), or after its publisher (`toulouse/agenda`). */
  readonly name: string;
  /** What a webmaster calls it, in French. */
  readonly title: string;
  /**
   * Columns by role, parted by spaces, in order of preference for the first non-empty value; where a role gathers several
   * columns (address lines, accessibility flags) its reader says so.
   */
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /** How this schema writes several values in a cell, when it is not one of the usual separators. */
  readonly separator?: string;
  /** Values of closed lists, folded, to what they mean: `{ status: { '6': 'cancelled' } }`. */
  readonly values?: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>>;
  /** What every record is when its row does not say: `{ category: 'Défibrillateur' }`. */
  readonly defaults?: Readonly<Partial<Record<'title' | 'category' | 'stream', string>>>;
  /** In the order in which they are told. */
  readonly facts?: readonly FactDescriptor[];
  /** Columns of what a collection point takes, a column for each, to the words for it: `{ flux_ve: 'verre' }`. */
  readonly streams?: Readonly<Record<string, string>>;
  /** Dates between bars have the month before the day, as Americans write them. */
  readonly monthFirst?: boolean;
  /** Instants carry a wrong offset: read the clock time and ignore it (Paris, occurrences in winter). */
  readonly ignoreOffset?: boolean;
}

/** Column of the dataset that plays each role, in order of preference. */
export type RoleMap = Readonly<Partial<Record<Role, readonly string[]>>>;
