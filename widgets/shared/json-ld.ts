import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JsonLdOptions } from '../../src/exports/json-ld.js';
import type { CalendarEvent } from '../../src/records/types.js';
import { dayAt } from '../../src/values/zone.js';

/** What search engines are told. */
export interface Announced extends JsonLdOptions {
  readonly events: readonly CalendarEvent[];
}

/**
 * Keeps one `<script type="application/ld+json">` in the head of the host page with a widget's next events, written when
 * the page has nothing better to do, and taken out with the widget.
 */
export class JsonLd implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #written: readonly unknown[] = [];
  #cancel: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Asked at every update; undefined when there is nothing to announce. */
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
    const key = keyOf(announced);
    if (key.length === this.#written.length && key.every((value, index) => value === this.#written[index])) return;
    this.#written = key;
    this.#cancel?.();
    this.#cancel = whenIdle(() => void this.#write());
  }

  hostDisconnected() {
    this.#clear();
  }

  async #write() {
    try {
      const { eventJsonLd, serialiseJsonLd } = await import('../../src/exports/json-ld.js');
      const announced = this.announced();
      // The widget may have left while the code was coming.
      if (!announced || !this.#written.length) return;
      this.#script ??= newScript();
      this.#script.textContent = serialiseJsonLd(eventJsonLd(announced.events, announced));
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

/** What the text depends on. Of the time, the day is enough: sessions that are over leave it by the next. */
function keyOf({ events, now, timezone, pageUrl, max }: Announced): readonly unknown[] {
  return [timezone, dayAt(now, timezone), pageUrl, max, ...events];
}

function newScript(): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  document.head.append(script);
  return script;
}

/** When nothing else is to be done; returns what calls it off. Safari has no idle moments to offer. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 1000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 5000 });
  return () => cancelIdleCallback(handle);
}
