import type { LitElement, ReactiveController } from 'lit';

/**
 * Leaves the keyboard on what it was on, or near, when that is drawn anew: new rows may move the record whose link has
 * it, and a button may be gone once it has done its work. What came of it is then said beside the count.
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
    const isMoved = this.#held && this.#held === activeElement && this.#held.getAttribute('href') !== this.#href;
    if (isGone || isMoved) (this.#sameLink ?? (isGone ? this.#outcome : undefined))?.focus({ preventScroll: true });
  }

  get #sameLink() {
    return this.#href ? this.#find(`a[href="${CSS.escape(this.#href)}"]`) : undefined;
  }

  get #outcome() {
    const place = this.#find('[part~=count]') ?? this.#find('[part~=toolbar]');
    place?.setAttribute('tabindex', '-1');
    return place;
  }

  #find(selector: string): HTMLElement | undefined {
    return this.host.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
