import type { CSSResult, LitElement } from 'lit';

/** A module that draws part of a widget, with the styles it needs if any. */
export interface PartModule {
  readonly styles?: CSSResult;
}

/** Milliseconds before a failed load may be retried. */
const RETRY = 5000;

/**
 * A part of a widget whose code is loaded when it is first wanted; the host is then redrawn. A failed load is retried
 * the next time the part is wanted.
 */
export class LazyPart<M extends object> {
  #part: M | undefined;
  #lang = '';
  #loading = false;
  /** Earliest time of the next attempt after a failure, so that not every update of the host makes one. */
  #patience = 0;

  constructor(
    private readonly host: LitElement,
    private readonly load: (lang: string) => Promise<M & PartModule>,
  ) {}

  /**
   * The part; undefined while it is being loaded. `lang`, BCP 47, is the language of the words that are loaded with it.
   */
  get(lang: string): M | undefined {
    if (lang !== this.#lang && !this.#loading && Date.now() >= this.#patience) void this.#fetch(lang);
    return this.#part;
  }

  /** Whether the last load failed, and there is no part. */
  get isLost(): boolean {
    return this.#patience > 0 && !this.#part;
  }

  async #fetch(lang: string) {
    this.#loading = true;
    try {
      const part = await this.load(lang);
      if (!this.#part) adopt(this.host, part.styles?.styleSheet);
      this.#part = part;
      this.#lang = lang;
    } catch (error) {
      this.#patience = Date.now() + RETRY;
      console.warn('scdl-widgets :', error);
    } finally {
      this.#loading = false;
      this.host.requestUpdate();
    }
  }
}

/** A part with the words that it says: both are requested at once. */
export async function withWords<M extends object, W>(code: Promise<M>, speech: Promise<W>): Promise<M & { words: W }> {
  const [part, words] = await Promise.all([code, speech]);
  return { ...part, words };
}

function adopt({ renderRoot }: LitElement, styles: CSSStyleSheet | undefined) {
  if (styles && renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(styles);
}
