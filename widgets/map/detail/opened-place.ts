import type { LitElement, TemplateResult } from 'lit';
import { placesLaterLocaleOf } from '../../../src/locales/places/index.js';
import type { Place } from '../../../src/records/types.js';
import { LazyPart, withWords } from '../../shared/lazy-part.js';
import type { PageAddress } from '../../shared/page/address.js';
import { loadingState } from '../../shared/states.js';
import type { DetailFocus } from './focus.js';
import type { DetailView } from './view.js';
import { listView } from '../list.js';
import type { PlacesView } from '../view.js';

/** What the widget adds to the view of a place whose detail is open. */
export type OpenedOptions = Pick<DetailView, 'contact' | 'showOnMap'>;

/** The place whose detail is shown instead of the list. Its code is loaded for the first detail. */
export class Opened {
  readonly #part: LazyPart<Awaited<ReturnType<typeof detailPart>>>;
  #focus: DetailFocus | undefined;
  /** What had the keyboard when a visitor opened a place; undefined as long as only links did. */
  #opener: Element | null | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly address: PageAddress,
  ) {
    this.#part = new LazyPart(host, async (lang) => {
      const part = await detailPart(lang);
      this.#focus ??= new part.DetailFocus(host, () => this.id, this.#opener);
      return part;
    });
  }

  /** The id of the place, from the page's address. */
  get id(): string | undefined {
    return this.address.state.place;
  }

  /** Opens a place for the visitor, whose focus moves to its detail. */
  open({ id }: Place) {
    this.#opener = this.host.shadowRoot?.activeElement ?? null;
    this.#focus?.enter(this.#opener);
    this.address.set({ place: id });
  }

  /** The detail, or a sentence that the feed no longer has the place; its line in the list if the code is lost. */
  view(place: Place | undefined, view: PlacesView, options: OpenedOptions): TemplateResult {
    const part = this.#part.get(view.locale.code);
    if (!part) return this.#part.isLost ? listView(place ? [place] : [], view) : loadingState(view.locale, 2);
    const close = () => part.leaveRecord(this.address, 'place');
    return part.detail(place, { ...view, ...options, later: part.words, close });
  }
}

function detailPart(lang: string) {
  return withWords(import('./detail-part.js'), placesLaterLocaleOf(lang));
}
