import type { TemplateResult } from 'lit';
import type { Days } from '../../../src/filters/chosen-dates.js';
import type { LaterLocale } from '../../../src/locales/types.js';
import { monthOf } from '../../../src/values/day.js';
import { monthView } from './month.js';
import type { AgendaView } from '../view.js';

export { styles } from './month.js';

/**
 * The month view of an agenda; which month and day are shown is kept in the page's address.
 *
 * @param period days that the visitor chose
 */
export function month(agenda: AgendaView, words: LaterLocale, period: Days | undefined): TemplateResult {
  const { address, today, locale } = agenda;
  const { from, to } = period ?? { from: today, to: '9999-12-31' };
  return monthView({
    ...agenda,
    locale: { ...locale, ...words },
    days: { from: from > today ? from : today, to },
    month: address.state.month ?? monthOf(today),
    day: address.state.day,
    go: (next) => address.set({ month: next, day: '' }, { quietly: true }),
    select: (next) => address.set({ day: next }, { quietly: true }),
  });
}
