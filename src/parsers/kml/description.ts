/** The parts of a place's description. */
export interface Described {
  /** The prose, without `values`. HTML, as published. */
  readonly description: string;
  readonly values: readonly (readonly [column: string, value: string])[];
  readonly image?: string;
}

/** A table row with a name and a value, possibly a link: mapping tools print the columns of their layers so. */
const PAIR = /<tr[^<>]*>\s*<t[dh][^<>]*>([^<]*)<\/t[dh]>\s*<td[^<>]*>([^<]*(?:<\/?a\b[^<>]*>[^<]*)*)<\/td>\s*<\/tr>/gi;
/** Characters of text around a table of columns: a heading. A table with more around it belongs to the prose. */
const HEADING = 120;
/** Internal columns of geographic databases. */
const INTERNAL = /^(?:fid|objectid|shape|shape_?(?:leng(?:th)?|area))$/i;

const PICTURE = /<img\b[^<>]*\bsrc\s*=\s*["']?(https?:\/\/[^"'\s<>]+)/i;
const LINE = /<br\s*\/?>|\n/i;

/**
 * Splits a description into prose, values and a picture. Google My Maps repeats in it, line by line, the columns of the
 * table that a map was made from; ArcGIS and FME write only a table of them.
 *
 * @param known columns that the place has elsewhere, with their values.
 */
export function described(html: string, known: ReadonlyMap<string, string>): Described {
  const image = PICTURE.exec(html)?.[1]?.replaceAll('&amp;', '&');
  const pairs = pairsIn(html);
  const values = pairs.filter(([name]) => name && !INTERNAL.test(name));
  return { description: pairs.length ? '' : withoutKnown(html, known), values, ...(image && { image }) };
}

function pairsIn(html: string): (readonly [name: string, value: string])[] {
  const around = html
    .replace(PAIR, '')
    .replace(/<[^<>]*>|\s+/g, ' ')
    .trim();
  if (around.length > HEADING) return [];
  return [...html.matchAll(PAIR)].map(([, name = '', value = '']) => [name.trim(), value.trim()]);
}

/** Removes lines that repeat a known column, even a single one. */
function withoutKnown(html: string, known: ReadonlyMap<string, string>): string {
  if (!known.size) return html;
  const lines = html.split(LINE);
  const own = lines.filter((line) => !isKnown(line, known));
  return own.length < lines.length ? own.join('<br>') : html;
}

function isKnown(line: string, known: ReadonlyMap<string, string>): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && known.get(line.slice(0, colon).trim()) === line.slice(colon + 1).trim();
}
