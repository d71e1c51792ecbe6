/** What a cell holds, in the words of Table Schema where it has one; text unless told. */
export type FieldType =
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'date-or-datetime'
  | 'year'
  | 'array'
  | 'geopoint'
  | 'url'
  | 'email'
  | 'uuid';

/** A column of a published schema, and what its cells must be. */
export interface PublishedField {
  /** As published, case and accents included. */
  readonly name: string;
  /** What it is called in files all the same: its title, the name that it had, or what people call it. */
  readonly aka?: readonly string[];
  readonly type?: FieldType;
  /** A cell may not be empty. */
  readonly required?: boolean;
  /** Regular expression, without flags. */
  readonly pattern?: string;
  /** A value that the pattern accepts. */
  readonly example?: string;
  readonly enum?: readonly string[];
  /** The values of each item of a cell that holds several. */
  readonly items?: readonly string[];
  /** What parts the items; a list in JSON unless told. */
  readonly separator?: string;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly unique?: boolean;
  /** Ways of writing true and false; `true`, `false`, `1` and `0` unless told. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

/**
 * What columns of a row must be to each other, or what a pattern cannot say of one: the key of a SIRET or SIREN; a period
 * of two days in order; at least one of several; the first not before, or at least, the second; the first the sum of the
 * others; all or none.
 */
export type RuleName = 'siret' | 'siren' | 'period' | 'one-of' | 'date-not-before' | 'at-least' | 'sum' | 'together';

export interface Rule {
  readonly rule: RuleName;
  readonly columns: readonly string[];
}

/** A schema as its publisher wrote it, to check files against: plain data. Each file says in `@see` where it is published. */
export interface PublishedSchema {
  /** As schema.data.gouv.fr names it. */
  readonly name: string;
  /** In French. */
  readonly title: string;
  readonly version?: string;
  readonly status: 'published' | 'draft' | 'withdrawn' | 'superseded' | 'observed';
  readonly fields: readonly PublishedField[];
  readonly rules?: readonly Rule[];
}
