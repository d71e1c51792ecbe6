import { fetchNow } from '../../../src/feed/fetch-now.js';
import { type Address, searchAddresses } from '../../../src/geocode/search.js';
import { distanceKm } from '../../../src/filters/distance.js';
import { formatDistance as format } from '../../../src/format/distance.js';
import type { PlacesLaterLocale } from '../../../src/locales/places/types.js';
import type { Place, Position } from '../../../src/records/types.js';
import { idle, type Origin, type Searching } from './searching.js';

/** Milliseconds without a letter before anything is asked. */
const PAUSE = 300;
/** Letters below which addresses are not worth asking for. */
const FEWEST = 3;
const SHOWN = 6;
/** Kilometres from the middle of the places within which an address is likelier to be meant. */
const AROUND = 60;
/** Milliseconds that the device may take to find its position, and age of a position that it may reuse. */
const PATIENCE = 15_000;
const FRESH = 300_000;

export interface NearbyOptions {
  readonly words: PlacesLaterLocale['near'];
  readonly geocoder: string;
  /** Addresses near the middle of these come first; that is done here, and not sent. */
  readonly places: () => readonly Place[];
  readonly show: (searching: Searching) => void;
  readonly settle: (origin: Origin | undefined) => void;
}

/** Finds out where « near » is: the visitor's own position, which stays on the device, or an address that they type. */
export class Nearby {
  #searching = idle;
  #found: readonly Address[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(private readonly options: NearbyOptions) {}

  type(text: string) {
    this.#giveUp();
    this.#found = [];
    this.#say({ ...idle, text });
    if (!text.trim()) this.options.settle(undefined);
    else if (text.trim().length >= FEWEST) this.#timer = setTimeout(() => void this.#search(text.trim()), PAUSE);
  }

  /** Handles a key, by its name, in the list of suggestions; other keys do nothing. */
  key(key: string) {
    const { active } = this.#searching;
    const count = this.#found.length;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#say({ active: (active + 1) % count }),
      ArrowUp: () => this.#say({ active: (Math.max(active, 0) + count - 1) % count }),
      Enter: () => this.choose(Math.max(active, 0)),
      Escape: () => this.leave(),
    };
    if (count && Object.hasOwn(keys, key)) keys[key]?.();
  }

  choose(index: number) {
    const address = this.#found[index];
    if (!address) return;
    this.#giveUp();
    this.#found = [];
    this.#say({ ...idle, text: address.label });
    this.options.settle({ position: address.position, address: address.label, format });
  }

  locate() {
    const { words } = this.options;
    this.#giveUp();
    const { signal } = this.#abort;
    this.#say({ ...idle, busy: true, message: words.locating });
    if (!('geolocation' in navigator)) return this.#say({ busy: false, message: this.#without(words.unavailable) });
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon } }) => {
        if (signal.aborted) return;
        this.#say(idle);
        this.options.settle({ position: { lat, lon }, format });
      },
      ({ code }) => {
        if (!signal.aborted) this.#say({ busy: false, message: this.#refusal(code) });
      },
      { timeout: PATIENCE, maximumAge: FRESH },
    );
  }

  leave() {
    this.#found = [];
    this.#say({ suggestions: [], active: -1 });
  }

  /** Cancels what is under way. */
  stop() {
    this.#giveUp();
    this.#say(idle);
  }

  #refusal(code: number): string {
    const { words } = this.options;
    const { PERMISSION_DENIED, TIMEOUT } = GeolocationPositionError;
    return this.#without(
      code === PERMISSION_DENIED ? words.refused : code === TIMEOUT ? words.timeout : words.unavailable,
    );
  }

  /** Why there is no position, and what the visitor can do instead. */
  #without(why: string): string {
    const { words, geocoder } = this.options;
    return geocoder === 'none' ? why : `${why} ${words.orAddress}`;
  }

  async #search(text: string) {
    const { words, geocoder } = this.options;
    const { signal } = this.#abort;
    this.#say({ busy: true });
    try {
      const found = await searchAddresses(text, geocoder, { signal, fetch: fetchNow, now: Date.now() });
      signal.throwIfAborted();
      this.#found = this.#likeliest(found);
      const suggestions = this.#found.map(({ label }) => label);
      const message = suggestions.length ? '' : words.noAddress;
      this.#say({ busy: false, suggestions, active: -1, message });
    } catch (error) {
      if (signal.aborted) return;
      console.warn('scdl-widgets :', error);
      this.#say({ busy: false, message: words.silent });
    }
  }

  /** « 12 rue du Port » is in hundreds of towns: those around come first. */
  #likeliest(found: readonly Address[]): Address[] {
    const middle = middleOf(this.options.places());
    const isAround = ({ position }: Address) => (middle && distanceKm(middle, position) < AROUND ? 0 : 1);
    return [...found].sort((one, other) => isAround(one) - isAround(other)).slice(0, SHOWN);
  }

  #say(changes: Partial<Searching>) {
    this.#searching = { ...this.#searching, ...changes };
    this.options.show(this.#searching);
  }

  #giveUp() {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#abort = new AbortController();
  }
}

function middleOf(places: readonly Place[]): Position | undefined {
  const positions = places.flatMap(({ venue: { position } }) => position ?? []);
  if (!positions.length) return undefined;
  const mean = (of: (position: Position) => number) =>
    positions.reduce((sum, position) => sum + of(position), 0) / positions.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}
