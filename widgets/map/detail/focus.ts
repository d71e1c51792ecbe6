import type { LitElement, ReactiveController } from 'lit';

/**
 * Moves focus to the detail that a visitor opened, and back to where it was when the detail is closed, by the browser's
 * own button too. A detail that a shared link opens leaves focus alone.
 */
export class DetailFocus implements ReactiveController {
  #opener: Element | null | undefined;
  #entering = false;
  #leaving = false;
  #last = '';

  constructor(
    private readonly host: LitElement,
    /** Id of the place whose detail is open. */
    private readonly open: () => string | undefined,
    /** What had focus when the visitor opened the detail, before this code was loaded; undefined when no visitor did. */
    opener: Element | null | undefined,
  ) {
    host.addController(this);
    if (opener !== undefined) this.enter(opener);
  }

  /** A detail is about to open, by the visitor's hand. */
  enter(opener: Element | null) {
    this.#opener = opener;
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

  /** Back to the marker if focus came from the map; else to the place in the list, which was drawn anew. */
  #return() {
    const opener = this.#opener instanceof HTMLElement && this.#opener.isConnected ? this.#opener : undefined;
    const item = this.#find(`[data-place="${CSS.escape(this.#last)}"] a`) ?? this.#find('.item a');
    (opener?.closest('.ground') ? opener : item)?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
