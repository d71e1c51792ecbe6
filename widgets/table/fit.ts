import type { LitElement, ReactiveController } from 'lit';

/** Pixels from which rows may stand under headers; the styles have the same. */
const WIDE = 600;
/** Pixels from which rows too wide for their place scroll in it rather than become cards. */
const WIDEST = 960;

/** How the table adapts to the width of the page. */
export class Fit implements ReactiveController {
  #width: number | undefined;
  /** Of how many columns the table is. */
  #columns = 0;
  /** Pixels that tables of so many columns were found to want. */
  readonly #wanted: number[] = [];
  readonly #resized = new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));

  constructor(
    private readonly host: LitElement,
    /** Name of the box that a table too wide scrolls in. */
    private readonly label: () => string,
  ) {
    host.addController(this);
  }

  /** Whether the place is too narrow for any table. */
  get isNarrow(): boolean {
    return this.#isBelow(WIDE);
  }

  /** Whether rows of so many columns are to be drawn as cards. */
  areCards(columns: number): boolean {
    return this.#isBelow(this.#wanted[(this.#columns = columns)] ?? WIDE);
  }

  hostConnected() {
    this.#resized.observe(this.host);
  }

  hostDisconnected() {
    this.#resized.disconnect();
    this.#width = undefined;
  }

  hostUpdated() {
    // Measuring at once would lay out the page within the task that has drawn it, rather than with the frame that shows it.
    requestAnimationFrame(() => this.#box());
  }

  #isBelow(width: number): boolean {
    return (this.#width ??= this.host.clientWidth) < width;
  }

  #resize(width: number) {
    const wasNarrow = this.isNarrow;
    this.#width = width;
    // Drawing at once would change the height that is being observed.
    if (this.isNarrow !== wasNarrow || this.#wanted.length) requestAnimationFrame(() => this.host.requestUpdate());
    else this.#box();
  }

  /**
   * A table wider than its place becomes cards, or gets a box to scroll in where that is large; one that fits keeps its
   * headers in sight of the page.
   */
  #box() {
    const wrap = this.host.renderRoot.querySelector('.wrap:not(.box)');
    const table = wrap?.querySelector('table');
    if (!wrap || !table) return;
    const excess = table.offsetWidth - wrap.clientWidth;
    const isWide = wrap.matches('.rows') && excess > 1;
    if (isWide && this.#isBelow(WIDEST)) {
      this.#wanted[this.#columns] = Math.min((this.#width ?? 0) + excess, WIDEST);
      this.host.requestUpdate();
      return;
    }
    wrap.classList.toggle('wide', isWide);
    for (const [name, value] of Object.entries({ role: 'region', tabindex: '0', 'aria-label': this.label() })) {
      if (isWide) wrap.setAttribute(name, value);
      else wrap.removeAttribute(name);
    }
  }
}
