import { html, nothing, type TemplateResult } from 'lit';
import { capital, formatDay } from '../../src/format/dates.js';
import { heading } from '../shared/heading.js';
import { byDay, type DayOfSittings, type Sitting } from './programme.js';
import { detailAmong, facts, hours, ongoing, picture, relativeDay, title, type AgendaView } from './view.js';

/** Day by day: the hour, what, where. */
export function listView(view: AgendaView): TemplateResult {
  return html`${ongoing(view)}
    <div part="list">${byDay(view.programme.sittings).map((day) => daySection(day, view))}</div>
    ${undated(view)}`;
}

/** A day under its name, and what takes place on it. « Demain » is not for paper, which is read on other days. */
export function daySection({ day, sittings }: DayOfSittings, view: AgendaView): TemplateResult {
  const relative = relativeDay(day, view);
  const name = capital(formatDay(day, 'weekday', view.locale, view.today));
  return section(
    html`<time datetime=${day}>${name}</time
      >${relative ? html` <span class="tag good no-print">${relative}</span>` : nothing}`,
    sittings,
    view,
  );
}

/** Events whose dates could not be read, which are not hidden for that. */
export function undated(view: AgendaView): TemplateResult | typeof nothing {
  const { programme, locale } = view;
  return programme.undated.length ? section(locale.agenda.undated, programme.undated, view) : nothing;
}

function section(title: unknown, sittings: readonly Sitting[], view: AgendaView): TemplateResult {
  return html`<section>
    ${heading(view.level, 'day', title)}
    <ul>
      ${sittings.map((sitting) => item(sitting, view))}
    </ul>
    ${detailAmong(sittings, view)}
  </section>`;
}

function item(sitting: Sitting, view: AgendaView): TemplateResult {
  const { event } = sitting;
  const words = event.occurrences.length ? event.summary : (event.dateText ?? event.summary);
  return html`<li class="item ${event.status}" part="item">
    <p class="when">${hours(sitting, view)}</p>
    <div>${title(sitting, view)} ${words ? html`<p class="summary">${words}</p>` : nothing} ${facts(event, view)}</div>
    ${picture(event)}
  </li>`;
}
