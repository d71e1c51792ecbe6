import type { LitElement, ReactiveController } from 'lit';

const WHOLE = '.root';

/**
 * Keeps keyboard focus when the focused element is redrawn: new rows may move a focused record, and a button may
 * disappear once used. Focus follows the record's link; else it goes to the count, or to the retry button; else to the
 * widget itself.
 */
export class Keyboard implements ReactiveController {
  #held: Element | null | undefined;
  #href: string | null | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdate() {
    this.#held = this.host.shadowRoot?.activeElement;
    this.#href = this.#held?.getAttribute('href');
  }

  hostUpdated() {
    const { activeElement } = this.host.shadowRoot ?? {};
    const isGone = this.#held?.isConnected === false && document.activeElement === document.body;
    const same = this.#held === activeElement ? this.#held : undefined;
    const isMoved = same && same.getAttribute('href') !== this.#href;
    const waits = same?.matches(WHOLE);
    if (isGone || isMoved || waits) {
      (this.#sameLink ?? (isMoved ? undefined : this.#outcome()))?.focus({ preventScroll: true });
    }
  }

  get #sameLink() {
    return this.#href ? this.#find(`a[href="${CSS.escape(this.#href)}"]`) : undefined;
  }

  #outcome() {
    const said = this.#find('[part~=count]') ?? this.#find('[part~=toolbar]');
    const again = said ? undefined : this.#find('.blank button');
    if (again) return again;
    const place = said ?? this.#find(WHOLE);
    place?.setAttribute('tabindex', '-1');
    place?.addEventListener('blur', () => this.#release(place), { once: true });
    return place;
  }

  /**
   * Takes the `tabindex` away: with it, a click on the text would focus it. Not when the whole window has lost focus, which
   * comes back here.
   */
  #release(place: Element) {
    if (this.host.shadowRoot?.activeElement !== place) place.removeAttribute('tabindex');
  }

  #find(selector: string): HTMLElement | undefined {
    return this.host.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
