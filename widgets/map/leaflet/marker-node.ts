import { render } from 'lit';
import type { MapLocale } from '../../../src/locales/map/types.js';
import type { Place } from '../../../src/records/types.js';
import { marker } from '../legend/marker.js';
import { aboutWords } from '../view.js';
import type { Legend } from '../legend/legend.js';
import type { Stand } from './cluster-index.js';

/** How a place is highlighted among the others. */
export interface Emphasis {
  /** Identifier of the place that was chosen, and of the one pointed at. */
  readonly selected: string | undefined;
  readonly pointed: string | undefined;
}

/** The longest name that is said of a marker: a cell may hold a book. */
const NAME = 120;

/** The button for a marker or a cluster; its class sets its look. */
export function markerNode({ holds }: Stand, legend: Legend, words: MapLocale): HTMLButtonElement {
  const node = document.createElement('button');
  node.type = 'button';
  node.tabIndex = -1;
  // A screen reader also goes by this when it chooses whether arrows are the map's or its own.
  if ('place' in holds || holds.isPile) node.setAttribute('aria-haspopup', 'dialog');
  if ('place' in holds) {
    node.className = 'map-place';
    node.setAttribute('aria-label', nameOf(holds.place));
    render(marker(legend.of(holds.place)), node);
  } else {
    const { count, isPile } = holds;
    node.className = `map-cluster ${sizeOf(count)}`;
    node.setAttribute('aria-label', isPile ? words.pile(count) : words.cluster(count));
    node.textContent = shortNumber(count);
  }
  return node;
}

/** Marks the node of a place as selected or pointed at; clusters are left as they are. */
export function emphasise(node: HTMLElement, { holds }: Stand, { selected, pointed }: Emphasis): void {
  if (!('place' in holds)) return;
  const isSelected = holds.place.id === selected;
  node.classList.toggle('selected', isSelected);
  node.classList.toggle('pointed', holds.place.id === pointed);
  if (isSelected) node.setAttribute('aria-current', 'true');
  else node.removeAttribute('aria-current');
}

function nameOf(place: Place): string {
  const name = [place.title, ...aboutWords(place)].join(', ');
  return name.length > NAME ? `${name.slice(0, NAME)}…` : name;
}

function sizeOf(count: number): string {
  return count < 10 ? 'small' : count < 100 ? 'medium' : 'large';
}

/** A number that fits a disc. */
function shortNumber(count: number): string {
  return count < 10_000 ? String(count) : `${Math.floor(count / 1000)}\u00a0k`;
}
