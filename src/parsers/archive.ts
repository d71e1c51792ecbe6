import { FeedError } from '../errors.js';
import { parserOf } from './index.js';
import { inflate } from './inflate.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { openZip, type Zip } from './zip.js';

/** What archivers add for themselves, and folders. */
const ASIDE = /(^|\/)(__MACOSX|\.)|\/$/;
/** Beside a file of data, the others of an archive explain it. */
const DATA = /\.(csv|tsv|json|jsonl|geojson|ics|xlsx|ods|rss|atom)$/i;

/**
 * A packed file (zip, gzip): what it holds, read by the parser for that. Workbooks are archives too.
 *
 * @param forced name of the format of what it holds, when the author says it.
 */
export function archive(forced?: string): Parser {
  return { name: 'archive', parse: (bytes, options) => parse(bytes, options, forced) };
}

/** @throws FeedError `unknown-format` when it holds several files of data, or none; `malformed`, `too-large`. */
async function parse(bytes: Uint8Array, options: ParseOptions, forced?: string): Promise<Parsed> {
  if (bytes[0] === 0x1f) return parseInside(await inflate(bytes, 'gzip'), options, forced);
  const zip = openZip(bytes);
  if (zip.has('xl/workbook.xml')) {
    const { readXlsx } = await import('./xlsx.js');
    return withFormat('xlsx', await readXlsx(zip, options));
  }
  if (zip.has('content.xml')) {
    const { readOds } = await import('./ods.js');
    return withFormat('ods', await readOds(zip, options));
  }
  return parseInside(await zip.read(onlyFile(zip)), options, forced);
}

async function parseInside(bytes: Uint8Array, options: ParseOptions, forced?: string): Promise<Parsed> {
  const parser = await parserOf(bytes, forced);
  return withFormat(parser.name, await parser.parse(bytes, options));
}

function withFormat(format: string, parsed: Parsed): Parsed {
  return { ...parsed, found: { format, ...parsed.found } };
}

function onlyFile({ names }: Zip): string {
  const files = names.filter((name) => !ASIDE.test(name));
  const data = files.length > 1 ? files.filter((name) => DATA.test(name)) : files;
  const [file, another] = data;
  if (file === undefined || another !== undefined) {
    throw new FeedError('unknown-format', { said: `archive of ${files.slice(0, 10).join(', ') || 'nothing'}` });
  }
  return file;
}
