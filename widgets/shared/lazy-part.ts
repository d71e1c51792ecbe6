import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';

/** A module that draws part of a widget, with the styles it needs if any. */
export interface PartModule {
  readonly styles?: CSSResultOrNative;
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
      if (!this.#part) adopt(this.host, part);
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

const adopted = new WeakMap<LitElement, CSSResultOrNative[]>();

/** Adds the styles to those of the class and of the parts loaded before. */
function adopt(host: LitElement, { styles }: PartModule) {
  if (!styles) return;
  const late = [...(adopted.get(host) ?? []), styles];
  adopted.set(host, late);
  const { elementStyles } = host.constructor as typeof LitElement;
  if (host.renderRoot instanceof ShadowRoot) adoptStyles(host.renderRoot, [...elementStyles, ...late]);
}
