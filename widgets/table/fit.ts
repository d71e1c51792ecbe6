import type { LitElement, ReactiveController } from 'lit';

/** Pixels from which rows stand under headers; the styles have the same. */
const WIDE = 600;

/** How the table adapts to the width of the page. */
export class Fit implements ReactiveController {
  #width: number | undefined;
  readonly #resized = new ResizeObserver(([entry]) => this.#resize(entry?.contentRect.width ?? 0));

  constructor(
    private readonly host: LitElement,
    /** Name of the box that a table too wide scrolls in. */
    private readonly label: () => string,
  ) {
    host.addController(this);
  }

  /** Whether rows are drawn as cards. */
  get isNarrow(): boolean {
    return (this.#width ??= this.host.clientWidth) < WIDE;
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

  #resize(width: number) {
    const wasNarrow = this.isNarrow;
    this.#width = width;
    if (this.isNarrow !== wasNarrow) this.host.requestUpdate();
    this.#box();
  }

  /** A table wider than its place gets a box to scroll in; one that fits keeps its headers in sight of the page. */
  #box() {
    const wrap = this.host.renderRoot.querySelector('.wrap');
    const table = wrap?.querySelector('table');
    if (!wrap || !table || wrap.classList.contains('box')) return;
    const isWide = !this.isNarrow && table.offsetWidth > wrap.clientWidth + 1;
    wrap.classList.toggle('wide', isWide);
    for (const [name, value] of Object.entries({ role: 'region', tabindex: '0', 'aria-label': this.label() })) {
      if (isWide) wrap.setAttribute(name, value);
      else wrap.removeAttribute(name);
    }
  }
}
