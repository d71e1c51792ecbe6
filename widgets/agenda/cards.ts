import { html, nothing, type TemplateResult } from 'lit';
import { capital, formatDay } from '../../src/format/dates.js';
import { undated } from './list.js';
import type { Sitting } from './programme.js';
import { card, detailAmong, facts, hours, ongoing, relativeDay, type AgendaView } from './view.js';

/** Picture first: a grid of cards, each with its date. */
export function cardsView(view: AgendaView): TemplateResult {
  const { sittings } = view.programme;
  return html`${ongoing(view)}
    <ul class="grid" part="list">
      ${sittings.map((sitting) => html`<li>${card(sitting, view, view.level, date(sitting, view), facts(sitting.event, view))}</li>`)}
    </ul>
    ${detailAmong(sittings, view)} ${undated(view)}`;
}

function date(sitting: Sitting, view: AgendaView): TemplateResult {
  const day = relativeDay(sitting.day, view) ?? capital(formatDay(sitting.day, 'short', view.locale, view.today));
  const hour = sitting.session?.allDay && !sitting.until ? nothing : html` · ${hours(sitting, view)}`;
  return html`<p class="date"><time datetime=${sitting.day}>${day}</time>${hour}</p>`;
}
