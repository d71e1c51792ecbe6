import type { TemplateResult } from 'lit';
import type { LaterLocale } from '../../../src/locales/types.js';
import { monthOf } from '../../../src/values/day.js';
import { monthView } from './month.js';
import type { AgendaView } from '../view.js';

export { styles } from './month.js';

/** The month view of an agenda; which month and day are shown is kept in the page's address. */
export function month(agenda: AgendaView, words: LaterLocale): TemplateResult {
  const { address, today, locale } = agenda;
  return monthView({
    ...agenda,
    locale: { ...locale, ...words },
    month: address.state.month ?? monthOf(today),
    day: address.state.day,
    go: (next) => address.set({ month: next, day: '' }, { quietly: true }),
    select: (next) => address.set({ day: next }, { quietly: true }),
  });
}
