import type { Dataset, Issue } from '../../dataset.js';
import { parserOf } from '../../parsers/parser-of.js';
import type { Parsed } from '../../parsers/types.js';
import { parseUrl } from '../../values/parse-url.js';
import { failureAfter, ROWS } from './paged.js';
import { readBytes } from '../requests/request.js';
import type { ReadOptions } from '../types.js';

/** The most pages to request from an API that no source knows. */
const PAGES = 40;
/** Parameters of an address by which its author asks for one page, or for so many rows. */
const ASKED =
  /^(?:page|.*[_.[]?(?:size|limit|offset|cursor|after)\]?|rows|start|skip|count|\$?top|first|per_?page|nb)$/i;

/**
 * A dataset with the rows of the pages after its own, all of the same server, unless its address asks for one page only.
 * What a page that fails, or the limit, leaves out is among the issues.
 */
export async function withNextPages(first: Dataset, options: ReadOptions): Promise<Dataset> {
  const { limit = ROWS } = options;
  const { address } = first.provenance;
  const url = parseUrl(address);
  if (!url || [...url.searchParams.keys()].some((name) => ASKED.test(name))) return first;
  options.onHead?.({ ...first, issues: [], partial: true });
  const seen = new Set([url.href]);
  let whole = first;
  let next = pageAt(first.next, url);
  while (next && !seen.has(next) && whole.rows.length < limit && seen.size < PAGES) {
    seen.add(next);
    const page = await readPage(next, options).catch(failureAfter(1, options));
    if ('failure' in page) return { ...whole, issues: [...cleared(whole), { code: 'truncated', value: page.failure }] };
    whole = joined(whole, page, limit);
    next = pageAt(page.rows.length ? page.next : undefined, new URL(next));
  }
  return whole;
}

async function readPage(address: string, options: ReadOptions): Promise<Parsed> {
  const { bytes } = await readBytes(address, options);
  return (await parserOf(bytes, options.format)).parse(bytes, options);
}

/** The address of a page of the same server, encrypted as the one before it; undefined when it is of another. */
function pageAt(next: string | undefined, from: URL): string | undefined {
  const url = next === undefined ? undefined : parseUrl(next, from.href);
  if (url?.hostname !== from.hostname) return undefined;
  url.protocol = from.protocol;
  return url.href;
}

function joined(whole: Dataset, page: Parsed, limit: number): Dataset {
  const { provenance, schema, total = 0 } = whole;
  const all = [...whole.rows, ...page.rows];
  const rows = all.slice(0, limit);
  const isCut = page.next !== undefined || all.length > limit;
  const known = Math.max(total, page.total ?? 0);
  return {
    provenance,
    ...(schema && { schema }),
    columns: [...new Set([...whole.columns, ...page.columns])],
    rows,
    ...(isCut && known > rows.length && { total: known }),
    issues: [
      ...cleared(whole),
      ...cleared(page).map((issue) =>
        issue.row === undefined ? issue : { ...issue, row: issue.row + whole.rows.length },
      ),
      ...(isCut ? [{ code: 'row-limit' as const, value: String(rows.length) }] : []),
    ],
  };
}

/** Without the issue that not all rows were read, which the next page changes. */
function cleared({ issues }: Pick<Dataset, 'issues'>): Issue[] {
  return issues.filter(({ code }) => code !== 'row-limit');
}
