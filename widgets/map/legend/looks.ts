import type { Place } from '../../../src/records/types.js';
import { type Legend, legendOf } from './legend.js';
import { memoisedLast } from '../memoised.js';
import type * as streamLegend from './stream-legend.js';

/** How the places of a feed are drawn. Only collection points are worth the code that draws streams. */
export class Looks {
  #streams: typeof streamLegend | undefined;

  /** By all places of a feed, and the stream that a visitor asks for. */
  readonly of = memoisedLast(
    (places: readonly Place[], stream: string | undefined): Legend =>
      this.#streams?.streamLegendOf(places, stream) ?? legendOf(places),
  );

  /** Sends for what it takes to draw these places; to be waited for before they are drawn. */
  async learn(places: readonly Place[]): Promise<void> {
    if (places.some(({ streams }) => streams.length)) this.#streams ??= await import('./stream-legend.js');
  }
}
