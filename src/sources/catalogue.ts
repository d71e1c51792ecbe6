import type { Dataset, Provenance } from '../dataset.js';
import { dayAt } from '../values/zone.js';
import { datasetOfRecords, type PagedRecords } from './pages/paged.js';
import type { ReadOptions } from './types.js';

/** A dataset as its catalogue describes it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** Plain text. */
  readonly description: string;
  readonly themes: readonly string[];
  readonly keywords: readonly string[];
  readonly publisher: string;
  /** ISO 8601. */
  readonly created: string;
  readonly updated: string;
  readonly frequency: string;
  readonly licence: string;
  readonly formats: readonly string[];
  readonly resources: number | undefined;
  /** Address of its page. */
  readonly url: string;
}

/**
 * The datasets of a portal or of an organisation, as a table with the columns of the SCDL schema « catalogue », so that it
 * is read and shown like a catalogue that a town publishes as a file.
 *
 * @param read how many there are, when all were not read, and why they were not
 */
export async function catalogueOf(
  entries: readonly Entry[],
  { total, failure }: Pick<PagedRecords, 'total' | 'failure'>,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset> {
  const { timezone } = options;
  const latest = Math.max(...entries.map(({ updated }) => Date.parse(updated) || 0));
  const records = entries.map((entry) => rowOf(entry, timezone));
  const read = { records, total, ...(failure !== undefined && { failure }) };
  return datasetOfRecords(read, { ...origin, ...(latest > 0 && { updated: latest }) }, options);
}

function rowOf(entry: Entry, timezone: string) {
  return {
    ID: entry.id,
    TITRE: entry.title,
    DESCRIPTION: entry.description,
    THEME: entry.themes.join(';'),
    PRODUCTEUR_NOM: entry.publisher,
    DATE_PUBL: dayOf(entry.created, timezone),
    FREQ_MAJ: entry.frequency,
    DATE_MAJ: dayOf(entry.updated, timezone),
    MOTS_CLES: entry.keywords.join(';'),
    LICENCE: entry.licence,
    NOMBRE_RESSOURCES: entry.resources ?? '',
    FORMAT_RESSOURCES: [...new Set(entry.formats)].join(';'),
    URL: entry.url,
  };
}

function dayOf(date: string, timezone: string): string {
  const instant = Date.parse(date);
  return instant ? dayAt(instant, timezone) : '';
}
