import type { Issue, Row } from '../dataset.js';
import { decode } from '../decode.js';
import { FeedError } from '../errors.js';
import { envelopeOf, refusalIn, unwrap, type Envelope } from './envelope.js';
import { readJson, type JsonText } from './json-text.js';
import { pacer } from '../pace.js';
import { isObject, rowOf } from './spread.js';
import type { Parsed, ParseOptions, Parser } from './types.js';

/** JSON and JSON Lines of any service: its list of records, whatever is wrapped around it. */
export const json: Parser = { name: 'json', parse };

/** @throws FeedError `malformed`; `service` when the answer is an error in JSON. */
async function parse(bytes: Uint8Array, { limit = Infinity, signal }: ParseOptions): Promise<Parsed> {
  const { text, charset } = await decode(bytes);
  const { value, truncated, lines } = documentOf(text);
  const { records, total } = listOf(value);
  const columns = new Set<string>();
  const rows: Row[] = [];
  const kept: number[] = [];
  const issues: Issue[] = truncated ? [{ code: 'truncated' }] : [];
  const breathe = pacer(signal);
  for (const [index, record] of records.slice(0, limit).entries()) {
    const line = lines?.[index];
    if (!isObject(record)) {
      issues.push({ code: 'unreadable-value', value: JSON.stringify(record).slice(0, 200), ...(line && { line }) });
      continue;
    }
    if (line) kept.push(line);
    rows.push(rowOf(unwrap(record), columns));
    if (rows.length % 100 === 0) await breathe();
  }
  const all = Math.max(records.length, total ?? 0);
  const partial = all > Math.min(records.length, limit);
  if (partial) issues.push({ code: 'row-limit', value: String(rows.length) });
  return {
    columns: [...columns],
    rows,
    ...(lines && { lines: kept }),
    ...(partial && { total: all }),
    issues,
    found: { charset },
  };
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
