import { css, html, type TemplateResult } from 'lit';
import type { Dataset } from '../../src/dataset.js';
import { sourceName } from '../../src/feed/source-name.js';
import { formatDay } from '../../src/format/dates.js';
import { laterLocaleOf } from '../../src/locales/index.js';
import type { LaterLocale, Locale } from '../../src/locales/types.js';
import { addressOf } from '../../src/sources/address.js';
import { dayAt } from '../../src/values/zone.js';
import type { FailedFeed } from './feed-controller.js';
import type { PartModule } from './lazy-part.js';

export interface FailedFeeds extends PartModule {
  /** One sentence for each feed, after the footer. */
  line(feeds: readonly FailedFeed[], datasets: readonly Dataset[], locale: Locale, timezone: string): TemplateResult;
}

const styles = css`
  .failed-feeds {
    margin-top: 4px;
    border: 0;
    padding: 0;
  }
`;

/** The view of feeds that could not be read, in one language. */
export async function failedFeedsIn(lang: string): Promise<FailedFeeds> {
  const words = await laterLocaleOf(lang);
  return {
    styles,
    line: (feeds, datasets, locale, timezone) =>
      html`<p class="footer failed-feeds" part="footer">
        ${feeds.map(({ address }) => html`<span>${sentence(address, datasets, { ...locale, ...words }, timezone)}</span>`)}
      </p>`,
  };
}

/** A sentence on a feed, with the date of its rows when those of an earlier reading are shown. */
function sentence(
  address: string,
  datasets: readonly Dataset[],
  locale: Locale & LaterLocale,
  timezone: string,
): string {
  const shown = datasets.find(({ provenance }) => provenance.address === address)?.provenance;
  const name = sourceName({ ...shown, address: addressOf(address, document.baseURI)?.href ?? address });
  if (!shown) return locale.failed.feed(name);
  return locale.failed.feedOf(name, formatDay(dayAt(shown.readAt, timezone), 'day', locale));
}
