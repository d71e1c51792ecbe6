import type { LitElement } from 'lit';
import { laterLocaleOf } from '../../src/locales/index.js';
import type { FullLocale, LaterLocale, Locale } from '../../src/locales/types.js';
import { LazyPart } from './lazy-part.js';

/** The words of the parts of a widget that load later, in the language it speaks at the moment. */
export class LaterWords {
  #code = '';
  #words: LazyPart<LaterLocale> | undefined;

  constructor(private readonly host: LitElement) {}

  /** Undefined while they are under way. */
  with(locale: Locale): FullLocale | undefined {
    if (!this.#words || this.#code !== locale.code)
      this.#words = new LazyPart(this.host, () => laterLocaleOf(locale.code));
    this.#code = locale.code;
    const words = this.#words.get();
    return words && { ...locale, ...words };
  }
}
