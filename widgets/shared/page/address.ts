import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a widget keeps in the page's address: filter, view or open record by name. */
export type AddressState = Readonly<Record<string, string>>;

/**
 * Milliseconds of pause in typing before the address is changed: browsers refuse more than a hundred changes in half a
 * minute.
 */
const PAUSE = 400;

/**
 * Keeps a widget's state in the query of the page's address, each name under the widget's own prefix
 * (`?agenda-period=weekend`), so that a view can be shared, the back button works, and widgets do not collide.
 */
export class PageAddress implements ReactiveController {
  #state: AddressState = {};
  #prefix = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  get state(): AddressState {
    return this.#state;
  }

  hostConnected() {
    this.#prefix = prefixOf(this.host);
    this.#state = this.#read();
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#follow);
    clearTimeout(this.#timer);
  }

  /** The page's address with these names changed; an empty value takes a name out. */
  href(changes: AddressState): string {
    const url = new URL(location.href);
    for (const name of Object.keys(this.#read())) url.searchParams.delete(this.#prefix + name);
    for (const [name, value] of Object.entries({ ...this.#state, ...changes })) {
      if (value) url.searchParams.set(this.#prefix + name, value);
    }
    return url.href;
  }

  /**
   * Changes the address. `quietly` is for intermediate states, such as a word being typed: they add no step to the
   * history.
   */
  set(changes: AddressState, { quietly = false } = {}) {
    this.#state = Object.fromEntries(Object.entries({ ...this.#state, ...changes }).filter(([, value]) => value));
    clearTimeout(this.#timer);
    // Reads the rest of the address only now, because other widgets change it too.
    if (quietly) this.#timer = setTimeout(() => write('replaceState', this.href({})), PAUSE);
    else write('pushState', this.href({}));
    this.host.requestUpdate();
  }

  readonly #follow = () => {
    clearTimeout(this.#timer);
    this.#state = this.#read();
    this.host.requestUpdate();
  };

  /** The state in the address. Names are single words, so that `agenda-2-period` does not belong to `agenda-`. */
  #read(): AddressState {
    const own = [...new URLSearchParams(location.search)].flatMap(([key, value]) => {
      const name = key.startsWith(this.#prefix) ? key.slice(this.#prefix.length) : '-';
      return name.includes('-') ? [] : [[name, value] as const];
    });
    return Object.fromEntries(own);
  }
}

/** The widget's `id`, else its name and, from the second of its kind without `id`, its rank: `agenda-2-`. */
function prefixOf(host: HTMLElement): string {
  if (host.id) return `${host.id}-`;
  const rank = [...document.querySelectorAll(`${host.localName}:not([id])`)].indexOf(host) + 1;
  return `${host.localName.replace(/^scdl-/, '')}${rank > 1 ? `-${rank}` : ''}-`;
}

/**
 * Changes the address. Documents without one of their own (`srcdoc`, sandboxed frames) refuse to: the widget works all
 * the same.
 */
function write(method: 'pushState' | 'replaceState', href: string) {
  try {
    history[method](history.state, '', href);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
