import type { LitElement, ReactiveController } from 'lit';
import { nextTask } from '../../../src/pace.js';
import { pageColours } from './colours.js';

/** Attributes by which sites switch between light and dark. */
const switches = {
  attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme'],
};

/** Keeps a widget in the page's colours when these change. */
export class PageTheme implements ReactiveController {
  dark = false;
  /** Whether the widget had colours of its own when the page's were last read. */
  #themed: boolean | undefined;
  readonly #observer = new MutationObserver(() => this.#read());
  readonly #preference = matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(document.documentElement, switches);
    this.#observer.observe(document.body, switches);
    this.#preference.addEventListener('change', this);
    document.addEventListener('transitionend', this);
    if (this.host.hasUpdated) this.#read();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#preference.removeEventListener('change', this);
    document.removeEventListener('transitionend', this);
  }

  hostUpdated() {
    const themed = this.#root?.classList.contains('themed');
    if (themed === this.#themed) return;
    this.#themed = themed;
    // In a task of its own: drawing the widget and reading the page's styles together would block the page.
    void nextTask().then(() => this.#read());
  }

  /** The visitor's preference has changed, or the page's colours, which may fade and still be the old ones at first. */
  handleEvent({ target }: Event) {
    if (target === this.#preference || (target as Node).contains(this.host)) this.#read();
  }

  get #root() {
    return this.host.renderRoot.querySelector<HTMLElement>('.root');
  }

  /** Sets custom properties through the CSSOM, which security policies allow where they forbid `style` attributes. */
  #read() {
    const root = this.#root;
    if (!root) return;
    const { dark, text, background, muted } = pageColours(root);
    root.style.setProperty('--_page-text', text);
    root.style.setProperty('--_page', background);
    root.style.setProperty('--_muted', muted);
    if (dark === this.dark) return;
    this.dark = dark;
    this.host.requestUpdate();
  }
}
