import type { TemplateResult } from 'lit';
import type { LaterLocale } from '../../src/locales/types.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { eventDetail, type DetailView } from './detail.js';
import type { AgendaView } from './view.js';

export { styles } from './detail.js';

/** The detail of an event of an agenda; which one is open is kept in the page's address. */
export function detail(
  event: CalendarEvent,
  { address, locale, timezone, now, today, level }: AgendaView,
  words: LaterLocale,
  mode: DetailView['mode'],
): TemplateResult {
  return eventDetail(event, {
    locale: { ...locale, ...words },
    timezone,
    now,
    today,
    level,
    href: address.href({ event: event.id }),
    mode,
    close: () => address.set({ event: '' }),
  });
}
