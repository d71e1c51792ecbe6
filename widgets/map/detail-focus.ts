import type { LitElement, ReactiveController } from 'lit';

/**
 * Takes the keyboard to the detail that a visitor opened, and back to where it came from, also when it is the browser's
 * own button that closed it. A detail that a shared link opens takes nothing.
 */
export class DetailFocus implements ReactiveController {
  #opener: Element | null = null;
  #entering = false;
  #leaving = false;
  #last = '';

  constructor(
    private readonly host: LitElement,
    /** Id of the place whose detail is open. */
    private readonly open: () => string | undefined,
  ) {
    host.addController(this);
  }

  /** A detail is about to open, by the visitor's hand. */
  enter() {
    this.#opener = this.#active;
    this.#entering = true;
  }

  hostUpdate() {
    if (!this.host.hasUpdated) return;
    const id = this.open();
    if (id) this.#last = id;
    else if (this.#active?.closest('.detail')) this.#leaving = true;
  }

  hostUpdated() {
    const title = this.#find('#detail-title');
    if (this.#entering && title) {
      this.#entering = false;
      title.focus();
    }
    if (this.#leaving && !title) {
      this.#leaving = false;
      this.#return();
    }
  }

  get #active(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }

  /** To the map when it came from there; the list was drawn anew. */
  #return() {
    const opener = this.#opener instanceof HTMLElement && this.#opener.isConnected ? this.#opener : undefined;
    const item = this.#find(`[data-place="${CSS.escape(this.#last)}"] a`) ?? this.#find('.item a');
    (opener?.closest('.ground') ? opener : item)?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
