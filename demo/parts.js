// @ts-check
import { readFile } from 'node:fs/promises';

const PARTS = new URL('parts/', import.meta.url);
const MARK = /<!-- part: ([a-z]+) -->/g;

/**
 * A page with the parts that all pages share in place of their marks (`<!-- part: header -->`), as the engine of a town's
 * site would write it. The link of the menu that leads to the page itself says so.
 * @param {string} page
 * @param {string} name name of the page's file
 * @returns {Promise<string>}
 */
export async function withParts(page, name) {
  const parts = new Map();
  for (const [, part = ''] of page.matchAll(MARK)) {
    parts.set(part, await readFile(new URL(`${part}.html`, PARTS), 'utf8'));
  }
  return page.replace(MARK, (_, part) => markCurrent(parts.get(part), name));
}

/**
 * @param {string} part
 * @param {string} name
 */
function markCurrent(part, name) {
  return part.replace(`<li class="menu-item"><a href="${name}"`, `$& aria-current="page"`);
}
