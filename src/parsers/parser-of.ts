import { codeMissing, FeedError } from '../errors.js';
import { parsers } from './index.js';
import type { Parser } from './types.js';

/** The beginning of plain UTF-8 data: a word, a quote or a bracket. */
const PLAIN = /^["[{\w\p{L}][^\0\ufffd]*$/u;

/**
 * The parser for a body, by its contents; `forced` is the name that the author gave in `format`.
 *
 * @throws FeedError `empty`, `html`, `unknown-format` (a picture, XML of another kind, a name that no parser has), or
 * `unreachable` when code cannot be fetched.
 */
export async function parserOf(bytes: Uint8Array, forced?: string): Promise<Parser> {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096), { stream: true }).trimStart();
  if (!forced && PLAIN.test(head)) return parserFor(head);
  const { unusualParserOf } = await import('./unusual-body.js').catch(codeMissing);
  return unusualParserOf(bytes, parserFor, forced);
}

/** @param head what the body begins with, as text. */
function parserFor(head: string, forced?: string): Promise<Parser> {
  const entry = parsers.find(({ name, begins }) => (forced ? name === forced : begins.test(head)));
  if (!entry) throw new FeedError('unknown-format', { said: String(forced) });
  return entry.load().catch(codeMissing);
}
