import type { LitElement, ReactiveController } from 'lit';

/** Pixels from which rows may stand under headers; the styles have the same. */
const WIDE = 600;
/** Width in pixels from which a table that is too wide scrolls; on a narrower page it becomes cards. */
const WIDEST = 960;

/** How the table adapts to the width of the page. */
export class Fit implements ReactiveController {
  #width: number | undefined;
  /** The number of columns shown. */
  #columns = 0;
  /** Width in pixels that a table needs, by its number of columns, as measured. */
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
    // To measure now would make the browser lay out the page twice: it is done with the next frame.
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
