import type { CSSResult, LitElement, TemplateResult } from 'lit';
import { checkTag } from '../../../src/check/tag.js';
import type { Finding, Report } from '../../../src/check/types.js';
import type { CheckLocale } from '../../../src/locales/check/types.js';
import { checkLocaleOf } from '../../../src/locales/check/index.js';
import { askedBy, type Feeds, reportsOn, type Request } from './check-feeds.js';
import { checkView } from './check-view.js';
import { checkStyles } from './check.styles.js';
import { sameItems } from '../same-items.js';

/** A widget that can be checked. */
export type Checked = LitElement & Request & { readonly heading: string; readonly headingLevel: number };

export interface CheckPart {
  readonly styles: CSSResult;
  /** The webmaster's report on a widget: its tag, and each of its feeds. The host is drawn again when it is complete. */
  panel(host: Checked, feeds: Feeds): TemplateResult;
}

/** The report in the language of a BCP 47 tag. */
export async function checkPart(lang: string): Promise<CheckPart> {
  const words = await checkLocaleOf(lang);
  return { styles: checkStyles, panel: (host, feeds) => panel(host, feeds, lang, words) };
}

interface Checking {
  readonly depends: readonly unknown[];
  /** Absent until the check is complete. */
  reports?: readonly Report[];
}

const checkings = new WeakMap<LitElement, Checking>();

function panel(host: Checked, { datasets, failed }: Feeds, lang: string, words: CheckLocale): TemplateResult {
  const depends = [...datasets, ...failed.map(({ error }) => error), ...Object.values(askedBy(host)), lang];
  let checking = checkings.get(host);
  if (!checking || !sameItems(checking.depends, depends)) {
    checking = { depends };
    checkings.set(host, checking);
    void complete(host, checking, { datasets, failed }, lang);
  }
  const level = host.headingLevel + (host.heading ? 1 : 0);
  return checkView(withTag(tagFindings(host), checking.reports ?? []), words, level);
}

async function complete(host: Checked, checking: Checking, feeds: Feeds, lang: string) {
  try {
    checking.reports = await reportsOn(feeds, host, lang);
    host.requestUpdate();
  } catch (error) {
    console.warn('scdl-widgets :', error);
  }
}

/** Puts findings about the tag before those about its first feed. */
function withTag(findings: readonly Finding[], [first, ...others]: readonly Report[]): Report[] {
  const report = first ?? { address: '', facts: [], roles: [], unused: [], findings: [] };
  return [{ ...report, findings: [...findings, ...report.findings] }, ...others];
}

function tagFindings(host: LitElement): Finding[] {
  const { observedAttributes } = host.constructor as typeof LitElement;
  const attributes = [...host.attributes].map(({ name, value }) => [name, value] as const);
  return checkTag({
    name: host.localName,
    writtenAs: host.closest('scdl-auto')?.localName,
    attributes: Object.fromEntries(attributes),
    known: observedAttributes,
    isSecure: location.protocol === 'https:',
    swallowed: swallowedBy(host),
  });
}

/** Elements of a page that are never in a fallback link. */
const PAGE = 'h1,h2,main,nav,header,footer,aside,form,script';
/** Characters of the longest fallback. */
const LONG = 600;

/** The beginning of the page's text inside a tag that was not closed; undefined for a tag that was. */
function swallowedBy(host: LitElement): string | undefined {
  const text = host.textContent.trim().replace(/\s+/g, ' ');
  const widgets = [...host.children].some(({ localName }) => localName.startsWith('scdl-'));
  return text.length > LONG || widgets || host.querySelector(PAGE) ? `${text.slice(0, 80)}…` : undefined;
}
