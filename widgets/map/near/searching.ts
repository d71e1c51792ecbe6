import type { Position } from '../../../src/records/types.js';

/** Where distances are counted from. */
export interface Origin {
  readonly position: Position;
  /** The address that was chosen; absent for the visitor's own position, which stays on the device. */
  readonly address?: string;
  /** « 350 m »: says a distance from there, in kilometres, in a language by its BCP 47 tag. */
  readonly format: (kilometres: number, lang: string) => string;
}

/** What the search of an address shows just now. */
export interface Searching {
  readonly text: string;
  readonly suggestions: readonly string[];
  /** The suggestion that the keyboard is on; -1 for none. */
  readonly active: number;
  readonly message: string;
  readonly busy: boolean;
}

/** No search. */
export const idle: Searching = { text: '', suggestions: [], active: -1, message: '', busy: false };
