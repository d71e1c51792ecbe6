import { decode } from '../decode.js';
import { FeedError } from '../errors.js';
import { envelopeOf, refusalIn, type Envelope } from './envelope.js';
import { readJson, type JsonText } from './json-text.js';
import { isObject } from './spread.js';
import { tableOf } from './table.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/** JSON and JSON Lines of any service: its list of records, whatever is wrapped around it. */
export const json: Parser = { name: 'json', parse };

/** @throws FeedError `malformed`; `service` when the answer is an error in JSON. */
async function parse(bytes: Uint8Array, options: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const { value, truncated, lines } = documentOf(text);
  const table = await tableOf({ ...listOf(value), lines, truncated }, options);
  return { ...table, found: { charset } };
}

function documentOf(text: string): JsonText {
  try {
    return readJson(text);
  } catch (error) {
    throw new FeedError('malformed', { said: String(error) });
  }
}

function listOf(answer: unknown): Envelope {
  const envelope = envelopeOf(answer);
  const refusal = refusalIn(answer);
  if (refusal !== undefined && !envelope?.records.some(isObject)) throw new FeedError('service', { said: refusal });
  if (!envelope) throw new FeedError('malformed', { said: 'no list of records' });
  return envelope;
}
