import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isBareHost } from '../src/feed/other-addresses.js';

export interface FeedPlace {
  readonly address: string;
  /** Against which the address is understood. */
  readonly base?: string;
  readonly fetch: typeof fetch;
}

/** No name of a host ends so. */
const NOWHERE = 'https://fichier.invalid/';

/**
 * How to read what a command names: a web address as it is, anything else as a file, which is handed over as if it came
 * from the web, unless there is none and it looks like an address without `https://`. Undefined when there is no such file.
 */
export async function feedAt(named: string, web: typeof fetch): Promise<FeedPlace | undefined> {
  if (/^(https?|webcals?|data):/i.test(named)) return { address: named, fetch: web };
  const answer = await fileAnswer(named);
  if (!answer && isBareHost(named)) return { address: `https://${named}`, fetch: web };
  // A file has its name from somebody, who must not choose the service that reads it.
  return (
    answer && { address: encodeURIComponent(basename(named)), base: NOWHERE, fetch: () => Promise.resolve(answer) }
  );
}

async function fileAnswer(path: string): Promise<Response | undefined> {
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return new Response(new Uint8Array(bytes), { headers: { 'last-modified': mtime.toUTCString() } });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
