import { html, nothing, type LitElement } from 'lit';
import type { Selection } from '../../src/filters/types.js';
import { placesFilterLocaleOf } from '../../src/locales/places/index.js';
import type { PlacesFilterLocale, PlacesLocale } from '../../src/locales/places/types.js';
import type { Place } from '../../src/records/types.js';
import { LazyPart } from '../shared/lazy-part.js';
import type { Around } from './near/around.js';
import type * as filteringPart from './filtering.js';
import type { BarView, CountDeeds, Filtering } from './filtering.js';
import { memoisedLast } from './memoised.js';

/** The functions that filter places, without the bar. */
export type FilteringCode = Pick<typeof filteringPart, 'ask' | 'filterSteps'>;
type FilteringPart = typeof filteringPart & { readonly words: PlacesFilterLocale };

export interface BarRequest {
  /** BCP 47; undefined as long as its words are not there. */
  readonly lang: string | undefined;
  /** Names of the filters on offer, as the author wrote them. */
  readonly filters: string;
  /** All of the feed. */
  readonly places: readonly Place[];
}

/** What the bar shows beside filters. */
export interface BarOptions extends Pick<BarView, 'heading' | 'legend' | 'today'> {
  readonly words: PlacesLocale;
  /** Undefined where nothing has a position. */
  readonly around: Around | undefined;
}

/** What the visitor has opened in the bar. */
interface Turned {
  readonly unfolded: boolean;
  /** Name of the menu that the visitor is about to open. */
  readonly menu: string | undefined;
}

/**
 * The bar of filters over the places, and its counts. Its code is loaded when the bar is first shown; never, if the
 * author wants none.
 */
export class Bar {
  readonly #part: LazyPart<FilteringPart>;
  readonly #suit = memoisedLast((part: FilteringPart, places: readonly Place[]): FilteringPart => ({
    ...part,
    words: part.wordsFor(places, part.words),
  }));
  #turned: Turned = { unfolded: false, menu: undefined };

  constructor(
    private readonly host: LitElement,
    private readonly request: () => BarRequest,
    private readonly choose: (changes: Selection, quietly?: boolean) => void,
  ) {
    this.#part = new LazyPart(host, filteringIn);
  }

  /** Names of the filters on offer, in order; empty when the author wants no bar. */
  get names(): readonly string[] {
    const { filters } = this.request();
    return filters === 'none' ? [] : filters.split(/[\s,]+/);
  }

  /** The code of the bar, with words that suit these places; it is loaded when it is first asked for. */
  get part(): FilteringPart | undefined {
    const { lang, places } = this.request();
    const part = lang && this.names.length ? this.#part.get(lang) : undefined;
    return part && this.#suit(part, places);
  }

  get isLost(): boolean {
    return this.#part.isLost;
  }

  /** The code that filters, for work done before the bar is drawn; undefined if there is no bar, or its code is lost. */
  async ahead(): Promise<FilteringCode | undefined> {
    return this.names.length ? import('./filtering.js').catch(() => undefined) : undefined;
  }

  view(filtering: Filtering | undefined, { words, around, ...options }: BarOptions): unknown {
    const { part } = this;
    const { unfolded, menu } = this.#turned;
    if (!this.names.length || this.isLost) return nothing;
    if (!part || !filtering) return html`<div class="toolbar-to-come no-print"></div>`;
    return part.toolbar(filtering, {
      ...options,
      words: { ...words, ...part.words },
      aside: around && this.names.includes('near') ? part.nearView(around, part.words.near) : nothing,
      choose: (name, value, quietly) => this.choose({ [name]: value }, quietly),
      unfolded,
      unfold: () => this.#turn({ unfolded: !unfolded }),
      menu: { at: menu, go: (name) => name === menu || this.#turn({ menu: name }) },
    });
  }

  /** How many places are left, counted from where; without a bar, only what is shown beside that. */
  count(filtering: Filtering | undefined, { origin, stop }: Around, aside: CountDeeds['aside']): unknown {
    const { part, choose } = this;
    if (part && filtering) return part.countLine(filtering, origin, part.words, { choose, stop, aside });
    return aside === nothing ? nothing : html`<div class="count"><span></span>${aside}</div>`;
  }

  noneLeft(filtering: Filtering): unknown {
    const { part, choose } = this;
    return part?.noneLeft(filtering, part.words, choose);
  }

  #turn(change: Partial<Turned>) {
    this.#turned = { ...this.#turned, ...change };
    this.host.requestUpdate();
  }
}

async function filteringIn(lang: string): Promise<FilteringPart> {
  // `filtering.js` imports the bar, which is in another file: requested here, both come at the same time.
  const files = [
    import('./filtering.js'),
    placesFilterLocaleOf(lang),
    import('../shared/filter-bar/filter-bar.js'),
  ] as const;
  const [part, words] = await Promise.all(files);
  return { ...part, words };
}
