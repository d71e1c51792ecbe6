import { codeMissing, FeedError } from '../errors.js';
import { inflate } from './archive/inflate.js';
import type { Parsed, ParseOptions, Parser } from './types.js';
import { openZip, type Zip } from './archive/zip.js';

/** Entries to ignore: folders, and metadata of archiving programs. */
const ASIDE = /(^|\/)(__MACOSX|\.)|\/$/;
/** Extensions of data files; other files beside one are taken for its documentation. */
const DATA = /\.(csv|tsv|json|jsonl|geojson|umap|ics|xlsx|ods|rss|atom|kml|kmz|gpx)$/i;

/** Values of `format` that name a compressed file and say nothing of its contents. */
const PACKED = /^(zip|gz|gzip|xlsx|ods|kmz)$/;
/** How deep archives may be nested: some contain themselves. */
const DEPTH = 3;

/** Finds the parser for the bytes of a file, or for those of the format that its author names. */
type ParserOfBytes = (bytes: Uint8Array, named?: string) => Promise<Parser>;

/**
 * Reads a compressed file (zip, gzip) with the parser for what it contains. Workbooks are archives too.
 *
 * @param parserOf finds the parser for a file that is no archive; an argument, because it is what leads here
 * @param forced name of the format, as the author gives it: that of the archive, or of what it contains.
 */
export function archive(parserOf: ParserOfBytes, forced?: string, depth = DEPTH): Parser {
  const format = forced && PACKED.test(forced) ? undefined : forced;
  const inside = async (content: Uint8Array) =>
    isPacked(content) ? deeper(parserOf, depth, format) : parserOf(content, format);
  return { name: 'archive', parse: (bytes, options) => parse(bytes, options, inside) };
}

/** @throws FeedError `unknown-format` when it holds several files of data, or none; `malformed`, `too-large`. */
async function parse(
  bytes: Uint8Array,
  options: ParseOptions,
  inside: (content: Uint8Array) => Promise<Parser>,
): Promise<Parsed> {
  const parseInside = async (content: Uint8Array) => {
    const parser = await inside(content);
    return withFormat(parser.name, await parser.parse(content, options));
  };
  if (bytes[0] === 0x1f) return parseInside(await inflate(bytes, 'gzip'));
  const zip = openZip(bytes);
  if (zip.has('xl/workbook.xml')) {
    const { readXlsx } = await import('./xlsx.js').catch(codeMissing);
    return withFormat('xlsx', await readXlsx(zip, options));
  }
  if (zip.has('content.xml')) {
    const { readOds } = await import('./ods.js').catch(codeMissing);
    return withFormat('ods', await readOds(zip, options));
  }
  return parseInside(await zip.read(onlyFile(zip)));
}

function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b);
}

function deeper(parserOf: ParserOfBytes, depth: number, forced?: string): Parser {
  if (depth === 1) throw new FeedError('unknown-format', { said: 'an archive inside of archives' });
  return archive(parserOf, forced, depth - 1);
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
