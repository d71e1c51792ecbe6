import { meantTag } from '../src/check/meant-tag.js';
import { tally } from '../src/check/tally.js';
import type { Finding } from '../src/check/types.js';
import { checkLocaleOf } from '../src/locales/check/index.js';
import { nearestLang } from './shared/page/nearest-lang.js';

/** Milliseconds in which the page's own code, or a later version of the library, may define a tag. */
const PATIENCE = 3000;

/**
 * Says on the console that a tag, the `data-scdl` of a link or the `data-widget` of a script names no widget; with
 * `?scdl-check` in the page's address, right below it too. No widget could say it.
 *
 * @param names widgets, without `scdl-`.
 */
export async function tellMisspelt(tag: Element, names: readonly string[], patience = PATIENCE): Promise<void> {
  if (await isDefined(tag, patience)) return;
  const words = await checkLocaleOf(nearestLang(tag));
  for (const finding of findingsOn(tag, names)) {
    const { said, todo } = words.findings[finding.code];
    console.warn(`scdl-widgets : ${said(finding)} ${todo(finding)}`, tag);
  }
  if (!/[?&]scdl-check/.test(location.search)) return;
  const { tellBelow } = await import('./misspelt-report.js');
  tellBelow(tag, findingsOn(tag, names), words);
}

/** Links and scripts are never defined; what their attribute says is wrong as it is. */
async function isDefined({ localName }: Element, patience: number): Promise<boolean> {
  if (!localName.includes('-')) return false;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return (await Promise.race([customElements.whenDefined(localName), late])) !== undefined;
}

function findingsOn(tag: Element, names: readonly string[]): Finding[] {
  const found = tally();
  const { localName } = tag;
  const name = ['data-scdl', 'data-widget'].find((attribute) => tag.hasAttribute(attribute));
  const value = tag.getAttribute(name ?? '') ?? '';
  if (name) found.note('unknown-value', { name, detail: names.join(', ') }, { value });
  else found.note('unknown-tag', { name: localName, detail: tagsMeantBy(localName, names) });
  return found.findings();
}

/** As they are written, the one that was probably meant alone. */
function tagsMeantBy(written: string, names: readonly string[]): string {
  const meant = meantTag(written, names);
  return (meant ? [meant] : names).map((name) => `<scdl-${name}>`).join(', ');
}
