import type { Provenance } from '../../dataset.js';

/** What a service knows of its data. */
export type About = Pick<Provenance, 'title' | 'publisher' | 'licence' | 'updated' | 'homepage'>;

/** The same as the service writes it: texts may be empty, and `updated` no date. */
interface Told {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** Its name. */
  readonly licence?: string | undefined;
  /** Address of the licence. */
  readonly terms?: string | undefined;
  /** Epoch milliseconds. */
  readonly updated?: number;
  readonly homepage?: string | undefined;
}

/** What a service knows of its data, as far as it is filled in. */
export function knownAbout({ title, publisher, licence, terms, updated, homepage }: Told): About {
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(licence && { licence: { name: licence, ...(terms && { url: terms }) } }),
    ...(updated && { updated }),
    ...(homepage && { homepage }),
  };
}
