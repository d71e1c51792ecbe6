import type { Place } from '../../../src/records/types.js';
import { type Legend, legendOf } from './legend.js';
import { memoisedLast } from '../memoised.js';
import type * as streamLegend from './stream-legend.js';

/** How the places of a feed are drawn. The code that draws waste streams is only loaded for collection points. */
export class Looks {
  #streams: typeof streamLegend | undefined;

  /** By all places of a feed, and the stream that a visitor asks for. */
  readonly of = memoisedLast(
    (places: readonly Place[], stream: string | undefined): Legend =>
      this.#streams?.streamLegendOf(places, stream) ?? legendOf(places),
  );

  /** Loads the code that it takes to draw these places; to be awaited before they are drawn. */
  async learn(places: readonly Place[]): Promise<void> {
    if (places.some(({ streams }) => streams.length)) this.#streams ??= await import('./stream-legend.js');
  }
}
