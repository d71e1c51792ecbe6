import { FeedError } from '../../errors.js';
import { refusalIn } from '../../parsers/json/envelope.js';
import { isObject, type Json } from '../../parsers/flatten.js';
import { readBytes } from './request.js';
import type { ReadOptions } from '../types.js';

/**
 * Fetches JSON from a service.
 *
 * @throws FeedError `service` when the response is an error message although its status is 200; `html`, `malformed`,
 * and whatever `readBytes` throws.
 */
export async function readAnswer(
  address: string,
  options: Pick<ReadOptions, 'signal' | 'fetch' | 'now'>,
): Promise<unknown> {
  const { bytes } = await readBytes(address, options);
  const answer = parsed(new TextDecoder().decode(bytes), address);
  const said = refusalIn(answer);
  if (said !== undefined) throw new FeedError('service', { address, said });
  return answer;
}

function parsed(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedError(/^\s*</.test(text) ? 'html' : 'malformed', { address, said: String(error) });
  }
}

/** The value under a key of a response; undefined when the response is not an object. */
export function partOf(answer: unknown, name: string): unknown {
  return isObject(answer) && Object.hasOwn(answer, name) ? answer[name] : undefined;
}

/** The objects in an array; none when the value is not an array. */
export function objectsIn(list: unknown): Json[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** The string under a key; `''` when there is none. */
export function textIn(object: unknown, name: string): string {
  const value = partOf(object, name);
  return typeof value === 'string' ? value : '';
}
