import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FilterLocale } from '../../src/locales/types.js';
import { icon, iconOf } from '../shared/icons.js';
import type { ViewName } from './views.js';

export { viewSwitchStyles as styles } from './view-switch.styles.js';

const icons: Readonly<Record<ViewName, SVGTemplateResult>> = {
  list: iconOf(svg`<path d="M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01"/>`),
  cards: iconOf(
    svg`<rect x="4" y="4" width="7" height="7" rx="1.5"/><rect x="13" y="4" width="7" height="7" rx="1.5"/><rect x="4" y="13" width="7" height="7" rx="1.5"/><rect x="13" y="13" width="7" height="7" rx="1.5"/>`,
  ),
  month: icon('calendar'),
};

/** The choice of view, where there are several. */
export function viewSwitch(
  views: readonly ViewName[],
  current: ViewName,
  { filters }: FilterLocale,
  choose: (name: ViewName) => void,
): TemplateResult {
  const button = (name: ViewName) =>
    html`<button
      type="button"
      aria-pressed=${name === current}
      title=${filters.views[name]}
      @click=${() => choose(name)}
    >
      ${icons[name]}<span>${filters.views[name]}</span>
    </button>`;
  return html`<span class="views" role="group" aria-label=${filters.viewsLabel}>${views.map(button)}</span>`;
}
