import type { Dataset, Provenance } from '../dataset.js';
import { parserOf } from '../parsers/parser-of.js';
import type { Parser } from '../parsers/types.js';
import type { ReadOptions } from './types.js';

const DAY = 86_400_000;

/** Recognises and parses a body. What the format says about itself (a calendar's name) yields to what the source knows. */
export async function datasetOf(
  bytes: Uint8Array,
  origin: Omit<Provenance, 'readAt'>,
  options: ReadOptions,
): Promise<Dataset> {
  return parsedBy(await parserOf(bytes, options.format), bytes, origin, options);
}

/** The same, once it is recognised. Recurring events are unfolded from three months ago to eighteen months ahead. */
export async function parsedBy(
  parser: Parser,
  bytes: Uint8Array,
  origin: Omit<Provenance, 'readAt'>,
  { now, signal, timezone, limit, knownColumns }: ReadOptions,
): Promise<Dataset> {
  const { found, ...content } = await parser.parse(bytes, {
    signal,
    timezone,
    window: { from: now - 92 * DAY, to: now + 550 * DAY },
    ...(limit && { limit }),
    ...(knownColumns && { knownColumns }),
  });
  return { ...content, provenance: { format: parser.name, ...found, ...origin, readAt: now } };
}
