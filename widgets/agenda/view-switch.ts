import { html, nothing, type TemplateResult } from 'lit';
import type { FilterLocale } from '../../src/locales/types.js';
import { filterIcon } from '../shared/filter-icons.js';
import type { ViewName } from './views.js';

/** The choice of view, when there is one. */
export function viewSwitch(
  views: readonly ViewName[],
  current: ViewName,
  { filters }: FilterLocale,
  choose: (name: ViewName) => void,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  const button = (name: ViewName) =>
    html`<button
      type="button"
      aria-pressed=${name === current}
      title=${filters.views[name]}
      @click=${() => choose(name)}
    >
      ${filterIcon(name)}<span>${filters.views[name]}</span>
    </button>`;
  return html`<span class="views" role="group" aria-label=${filters.viewsLabel}>${views.map(button)}</span>`;
}
