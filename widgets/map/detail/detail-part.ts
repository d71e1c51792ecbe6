import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/format/dates.js';
import type { Place } from '../../../src/records/types.js';
import { dayAt } from '../../../src/values/zone.js';
import { paragraphs } from '../../shared/detail/paragraphs.js';
import { photo } from '../../shared/detail/photo.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icons.js';
import { detailStyles } from './detail.styles.js';
import { actions } from './actions.js';
import { factList, report } from './facts.js';
import { stateLine } from './hours.js';
import { backIcon } from './icons.js';
import { marker } from '../legend/marker.js';
import type { DetailView } from './view.js';

export { leaveRecord } from '../../shared/leave-record.js';
export { DetailFocus } from './focus.js';
export const styles = detailStyles;

/** Everything known of a place, where the list was; undefined for one that the feed no longer has. */
export function detail(place: Place | undefined, view: DetailView): TemplateResult {
  return place ? known(place, view) : gone(view);
}

function known(place: Place, view: DetailView): TemplateResult {
  const { level, legend, close } = view;
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return html`<section class="detail" aria-labelledby="detail-title" @keydown=${escape}>
    ${back(view)} ${photo(place.image, view.later.detail.photo)}
    <div class="head">
      ${marker(legend.of(place))}
      <div>
        ${heading(level, 'detail-title', html`<span id="detail-title" tabindex="-1">${place.title}</span>`)}
        ${kind(place, view)} ${stateLine(place, view)}
      </div>
    </div>
    ${status(place, view)} ${actions(place, view)} ${factList(place, view)} ${story(place, view)}
    ${updated(place, view)} ${report(place, view)}
  </section>`;
}

function gone(view: DetailView): TemplateResult {
  return html`<section class="detail">
    ${back(view)}
    <p class="notice" part="notice" role="status">${icon('pin')}<span>${view.later.detail.gone}</span></p>
  </section>`;
}

function back({ later, close }: DetailView) {
  return html`<p class="back no-print">
    <button class="link" type="button" @click=${close}>${backIcon}${later.detail.back}</button>
  </p>`;
}

function kind(place: Place, view: DetailView) {
  const categories = place.categories.slice(0, 3).filter((category) => !place.title.includes(category));
  const said = [...categories, view.distance(place) ?? []].flat();
  return said.length ? html`<p class="soft">${said.join(' · ')}</p>` : nothing;
}

function status({ status, venue }: Place, { words }: DetailView) {
  if (!status && venue.position) return nothing;
  return html`<p class="tags">
    ${status ? html`<span class="tag bad">${words.status[status]}</span>` : nothing}
    ${venue.position ? nothing : html`<span class="tag">${words.unplaced}</span>`}
  </p>`;
}

function story({ description, event }: Place, { locale }: DetailView) {
  const text = description ?? event?.description ?? event?.summary;
  return text ? html`<div class="story">${paragraphs(text, locale)}</div>` : nothing;
}

function updated({ updated }: Place, { later, locale, timezone }: DetailView) {
  if (updated === undefined) return nothing;
  return html`<p class="soft">${later.detail.updated(formatDay(dayAt(updated, timezone), 'day', locale))}</p>`;
}
