import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset, Provenance } from '../../src/dataset.js';
import { formatDay } from '../../src/format/dates.js';
import type { Locale } from '../../src/locales/types.js';
import { addressOf } from '../../src/sources/address.js';
import { httpUrl } from '../../src/values/http-url.js';
import { dayAt } from '../../src/values/zone.js';

/** Attribution by the page's author, for data whose file has none. */
export type Attribution = Pick<Provenance, 'publisher' | 'licence'>;

/**
 * The attribution that the Licence Ouverte and the ODbL require: publisher, licence, date of the last change, and a
 * link to the data.
 */
export function attribution(
  datasets: readonly Dataset[],
  told: Attribution,
  locale: Locale,
  timezone: string,
): TemplateResult {
  const provenances = datasets.map(({ provenance }): Provenance => ({ ...told, ...provenance }));
  // No `footer` element: outside an article it would be a landmark of the whole page.
  return html`<p class="footer" part="footer">
    ${onceEach(provenances, timezone).map((provenance) => html`${source(provenance, locale)}${date(provenance, locale, timezone)}`)}
  </p>`;
}

/**
 * Provenances without duplicates: files with the same publisher, licence and day are one source; those without
 * publisher stay separate.
 */
function onceEach(provenances: readonly Provenance[], timezone: string): Provenance[] {
  const termsOf = ({ publisher, title, homepage, licence, updated, address }: Provenance) =>
    JSON.stringify([publisher ?? [title, address], homepage, licence?.name, updated && dayAt(updated, timezone)]);
  const terms = provenances.map(termsOf);
  return provenances.filter((_, index) => terms.indexOf(terms[index] ?? '') === index);
}

function source({ address, homepage, publisher, title, licence }: Provenance, { feed }: Locale) {
  const name = publisher ?? title ?? feed.data;
  return html`<span>${feed.source} ${link(homepage ?? address, name)}</span>${
      licence ? html`<span>${link(licence.url, licence.name)}</span>` : nothing
    }`;
}

function link(address: string | undefined, text: string) {
  // An empty address must not resolve to the page's own.
  const href = address && httpUrl(addressOf(address, document.baseURI)?.href ?? '');
  return href ? html`<a href=${href}>${text}</a>` : text;
}

/** The date of the last change; nothing when the feed does not say. Data read today need not be of today. */
function date({ updated }: Provenance, locale: Locale, timezone: string) {
  if (!updated) return nothing;
  return html`<span>${locale.feed.updated(formatDay(dayAt(updated, timezone), 'day', locale))}</span>`;
}
