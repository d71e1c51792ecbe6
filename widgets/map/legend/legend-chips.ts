import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../../src/filters/types.js';
import type { PlacesFilterLocale, PlacesLocale } from '../../../src/locales/places/types.js';
import type { Stream } from '../../../src/records/types.js';
import { type Legend, OTHERS } from './legend.js';
import { marker } from './marker.js';

/** More chips would be a wall: a menu then names them all, and the list shows their marks. */
const MOST = 10;

/** The legend as chips that filter; undefined when there is nothing to choose, or too much. */
export function legendChips(
  legend: Legend,
  choices: readonly Choice[],
  chosen: string | undefined,
  words: PlacesLocale & PlacesFilterLocale,
  choose: (value: string) => void,
): TemplateResult | undefined {
  if (choices.length < 2 || choices.length > MOST) return undefined;
  const chip = ({ value, label, count }: Choice) => {
    const pressed = value === chosen;
    const mark = markFor(value, legend);
    return html`<button
      class="chip ${pressed ? 'pressed' : ''}"
      type="button"
      aria-pressed=${pressed}
      ?disabled=${!count && !pressed}
      @click=${() => choose(pressed ? '' : value)}
    >
      ${mark ? marker(mark) : nothing}${label ?? words.streams[value as Stream]}
      <small>${words.filters.number(count)}</small>
    </button>`;
  };
  return html`<div class="group" role="group" aria-label=${words.filters.names[legend.by] ?? words.legend}>
    ${choices.map(chip)}
  </div>`;
}

/** As on the map, where the rarest categories look the same. */
function markFor(value: string, { marks, lookOf }: Legend): Parameters<typeof marker>[0] | undefined {
  const markOf = (wanted: string) => marks.find(({ key }) => key === wanted);
  return markOf(value) ?? lookOf?.(value) ?? markOf(OTHERS);
}
