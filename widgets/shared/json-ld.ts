import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { serialiseJsonLd } from '../../src/exports/serialise-json-ld.js';
import { sameItems } from './same-items.js';

/** Structured data for search engines. */
export interface Announced {
  /** What the data depend on: they are written anew when one of these changes. */
  readonly key: readonly unknown[];
  /** JSON-LD. */
  data(): Promise<unknown>;
}

/**
 * Keeps one `<script type="application/ld+json">` in the head of the page with what a widget shows. It is written when
 * the page is idle, and removed with the widget.
 */
export class JsonLd implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #written: readonly unknown[] = [];
  #cancel: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Called at every update; undefined when there is nothing to announce. */
    private readonly announced: () => Announced | undefined,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostUpdated() {
    const announced = this.announced();
    if (!announced) return this.#clear();
    const { key } = announced;
    if (sameItems(key, this.#written)) return;
    this.#written = key;
    this.#cancel?.();
    this.#cancel = whenIdle(() => void this.#write());
  }

  hostDisconnected() {
    this.#clear();
  }

  async #write() {
    try {
      const data = await this.announced()?.data();
      // The widget may have been removed while the code was loading.
      if (!data || !this.#written.length) return;
      this.#script ??= newScript();
      // As a node: pages with Trusted Types let nobody write the text of a script, even of one that only holds data.
      this.#script.replaceChildren(serialiseJsonLd(data));
    } catch (error) {
      console.warn('scdl-widgets :', error);
      this.#written = [];
    }
  }

  #clear() {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#script?.remove();
    this.#script = undefined;
    this.#written = [];
  }
}

function newScript(): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  document.head.append(script);
  return script;
}

/** Runs work when the page is idle; returns a function that cancels it. Safari lacks `requestIdleCallback`. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 1000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 5000 });
  return () => cancelIdleCallback(handle);
}
