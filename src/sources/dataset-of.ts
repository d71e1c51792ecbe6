import type { Dataset, Provenance } from '../dataset.js';
import { codeMissing } from '../errors.js';
import { parserOf } from '../parsers/parser-of.js';
import type { Parser } from '../parsers/types.js';
import type { ReadOptions } from './types.js';

const DAY = 86_400_000;

/**
 * Recognises the format of a body and parses it. What the source knows (title, publisher) takes precedence over what
 * the file says of itself, such as the name of a calendar.
 */
export async function datasetOf(
  bytes: Uint8Array,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset> {
  const dataset = await parsedBy(await parserOf(bytes, options.format), bytes, origin, options);
  return dataset.next
    ? (await import('./pages/next-pages.js').catch(codeMissing)).withNextPages(dataset, options)
    : dataset;
}

/**
 * Like `datasetOf`, for a parser that is already known. Recurring events are expanded from three months ago to eighteen
 * months ahead.
 */
export async function parsedBy(
  parser: Parser,
  bytes: Uint8Array,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset> {
  const { now } = options;
  const window = { from: now - 92 * DAY, to: now + 550 * DAY };
  const { found, ...content } = await parser.parse(bytes, { ...options, window });
  return { ...content, provenance: { format: parser.name, ...found, ...origin, readAt: now } };
}
