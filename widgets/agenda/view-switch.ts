import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/locales/types.js';
import { icon } from '../shared/icons.js';
import type { ViewName } from './views.js';

/** The choice of view, when there is one. */
export function viewSwitch(
  views: readonly ViewName[],
  current: ViewName,
  { agenda }: Locale,
  choose: (name: ViewName) => void,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  const button = (name: ViewName) =>
    html`<button
      type="button"
      aria-pressed=${name === current}
      title=${agenda.views[name]}
      @click=${() => choose(name)}
    >
      ${icon(name === 'month' ? 'calendar' : name)}<span>${agenda.views[name]}</span>
    </button>`;
  return html`<span class="views" role="group" aria-label=${agenda.viewsLabel}>${views.map(button)}</span>`;
}
