import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Locale } from '../../../src/locales/types.js';
import type { CalendarEvent } from '../../../src/records/types.js';
import { paragraphs } from '../../shared/detail/paragraphs.js';
import { photo } from '../../shared/detail/photo.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icons.js';
import { linked } from '../../shared/linked.js';
import { actions, leave } from './actions.js';
import { factList } from './facts.js';
import { closeIcon } from './icons.js';
import { inPlace, modal } from './opening.js';
import type { DetailView } from './view.js';
import { status } from '../view.js';

export { detailStyles as styles } from './detail.styles.js';
export type { DetailView } from './view.js';

/** Everything known of an event: in a dialog over the page, or in its place among the others. */
export function eventDetail(event: CalendarEvent, view: DetailView): TemplateResult {
  return html`${keyed(event.id, view.mode === 'dialog' ? dialog(event, view) : section(event, view))}`;
}

function dialog(event: CalendarEvent, view: DetailView): TemplateResult {
  // A dialog also closes when the page has gone back and it is removed, or when it opens again for print: the visitor has
  // then not closed it.
  const closed = ({ target }: Event) => {
    const { isConnected, open } = target as HTMLDialogElement;
    if (isConnected && !open) view.close();
  };
  return html`<dialog class="sheet" aria-labelledby="detail-title" ${modal()} @close=${closed}>
    ${content(event, view)}
  </dialog>`;
}

function section(event: CalendarEvent, view: DetailView): TemplateResult {
  return html`<section class="opened" aria-labelledby="detail-title" ${inPlace()}>${content(event, view)}</section>`;
}

function content(event: CalendarEvent, view: DetailView): TemplateResult {
  const { locale, level } = view;
  return html`<div class="shut no-print">
      <button class="button" type="button" aria-label=${locale.event.close} @click=${(e: Event) => leave(e, view)}>
        ${closeIcon}
      </button>
    </div>
    <article class="detail ${event.status}">
      ${photo(event.image, locale.event.photo)}
      <div class="in">
        ${tags(event, view)}
        ${heading(level, 'detail-title', html`<span id="detail-title" tabindex="-1">${event.title}</span>`)}
        ${event.organizer ? html`<p class="soft">${locale.event.organizer} ${event.organizer}</p>` : nothing}
        ${notice(event, view)} ${factList(event, view)} ${story(event, locale)} ${actions(event, view)}
      </div>
    </article>`;
}

function tags(event: CalendarEvent, { locale }: DetailView) {
  if (!event.categories.length && !event.free && !locale.agenda.status[event.status]) return nothing;
  return html`<p class="tags">
    ${status(event, locale)} ${event.categories.map((category) => html`<span class="tag">${category}</span> `)}
    ${event.free ? html`<span class="tag good">${locale.agenda.free}</span>` : nothing}
  </p>`;
}

/** Cancelled, postponed, full…: a sentence, beside the tag. */
function notice({ status }: CalendarEvent, { locale }: DetailView) {
  const words = locale.event.notices[status];
  return words ? html`<p class="notice">${icon('warning')}<span>${words}</span></p>` : nothing;
}

/** The summary, then the description in paragraphs; an event without description has its summary for one. */
function story({ summary = '', description = summary }: CalendarEvent, locale: Locale) {
  // Many publishers begin the description with the summary.
  const lead = description.startsWith(summary.replace(/…$/, '')) ? '' : summary;
  if (!description.trim()) return nothing;
  return html`<div class="story">
    ${lead ? html`<p class="lead">${linked(lead, locale)}</p>` : nothing} ${paragraphs(description, locale)}
  </div>`;
}
