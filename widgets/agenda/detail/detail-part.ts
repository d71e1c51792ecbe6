import { html, type TemplateResult } from 'lit';
import type { LaterLocale } from '../../../src/locales/types.js';
import type { CalendarEvent } from '../../../src/records/types.js';
import { icon } from '../../shared/icons.js';
import { leaveRecord } from '../../shared/leave-record.js';
import { eventDetail, type DetailView } from './detail.js';
import type { AgendaView } from '../view.js';

export { styles } from './detail.js';

/**
 * The detail of an event of an agenda; which one is open is kept in the page's address.
 *
 * @param event undefined for one that the feed no longer has.
 */
export function detail(
  event: CalendarEvent | undefined,
  { address, locale, timezone, now, today, level }: AgendaView,
  words: LaterLocale,
  mode: DetailView['mode'],
): TemplateResult {
  if (!event) return gone(words);
  return eventDetail(event, {
    locale: { ...locale, ...words },
    timezone,
    now,
    today,
    level,
    href: address.href({ event: event.id }),
    mode,
    close: () => leaveRecord(address, 'event'),
  });
}

/** A notice in place of its detail; its title is not known any more. */
function gone({ event }: LaterLocale): TemplateResult {
  return html`<p class="notice no-print" part="notice" role="status">${icon('calendar')}<span>${event.gone}</span></p>`;
}
