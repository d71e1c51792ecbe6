import type { LitElement, ReactiveController } from 'lit';
import { pageColours } from './page-colours.js';

/** Where sites that switch between light and dark say so. */
const switches = {
  attributes: true,
  attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme'],
};

/** Keeps a widget in the page's colours, also when the page changes them. */
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
    this.#preference.addEventListener('change', this.#read);
    if (this.host.hasUpdated) this.#read();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#preference.removeEventListener('change', this.#read);
  }

  hostUpdated() {
    const themed = this.#root?.classList.contains('themed');
    if (themed !== this.#themed) this.#read();
    this.#themed = themed;
  }

  get #root() {
    return this.host.renderRoot.querySelector<HTMLElement>('.root');
  }

  /** Set through the CSSOM, which the page's security policy allows where it forbids `style` attributes. */
  readonly #read = () => {
    const root = this.#root;
    if (!root) return;
    const { dark, text, background, muted } = pageColours(root);
    root.style.setProperty('--_page-text', text);
    root.style.setProperty('--_page', background);
    root.style.setProperty('--_muted', muted);
    if (dark === this.dark) return;
    this.dark = dark;
    this.host.requestUpdate();
  };
}
