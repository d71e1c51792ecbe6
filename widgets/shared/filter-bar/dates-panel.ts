import { html, type TemplateResult } from 'lit';
import { chosenDates } from '../../../src/filters/chosen-dates.js';
import type { Selection } from '../../../src/filters/types.js';
import type { Day } from '../../../src/values/day.js';

interface DatesToChoose {
  readonly selection: Selection;
  readonly locale: { readonly filters: { readonly from?: string; readonly to?: string } };
  readonly today: Day;
  readonly choose: (name: string, value: string) => void;
}

/** Two fields for a period of one's own: its first day and its last, either of which may be left empty. */
export function datesPanel({ selection, locale, today, choose }: DatesToChoose): TemplateResult {
  const { from = '', to = '' } = chosenDates(selection.period ?? '') ?? {};
  const side = (label: string | undefined, value: string, change: (day: string) => void) =>
    html`<label class="side"
      >${label}
      <input
        type="date"
        min=${today}
        .value=${value}
        @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
    /></label>`;
  const set = (start: string, end: string) => choose('period', start || end ? `${start}..${end}` : '');
  return html`<div class="dates" id="dates">
    ${side(locale.filters.from, from, (day) => set(day, to))} ${side(locale.filters.to, to, (day) => set(from, day))}
  </div>`;
}
