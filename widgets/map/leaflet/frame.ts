import { html, render, type TemplateResult } from 'lit';
import type { MapLocale } from '../../../src/locales/map/types.js';
import type { Credit } from './base-maps.js';

interface FrameState {
  /** Said over the map for a moment. */
  readonly hint: string | undefined;
  readonly hinting: boolean;
  /** Said on the map for as long as it is true. */
  readonly note: string | undefined;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
}

/** Milliseconds that a hint stays. */
const HINT = 1500;

/** What lies around the map proper: its buttons, its credits and what is said over it. */
export class Frame {
  #state: FrameState = { hint: undefined, hinting: false, note: undefined, canZoomIn: true, canZoomOut: true };
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param container nobody else draws into it */
  constructor(
    private readonly container: HTMLElement,
    private readonly words: MapLocale,
    private readonly credits: readonly Credit[],
    private readonly zoom: (by: 1 | -1) => void,
  ) {
    this.set({});
  }

  /** The element that Leaflet fills. */
  get ground(): HTMLElement {
    return this.#find('.map-ground');
  }

  /** Around the ground: what listens here is told before Leaflet. */
  get outside(): HTMLElement {
    return this.#find('.map-frame');
  }

  set(change: Partial<FrameState>): void {
    this.#state = { ...this.#state, ...change };
    render(this.#view(), this.container);
  }

  /** Says something for a moment. */
  hint(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.set({ hinting: false }), HINT);
    this.set({ hint: text, hinting: true });
  }

  clear(): void {
    clearTimeout(this.#timer);
    render('', this.container);
  }

  #find(selector: string): HTMLElement {
    const found = this.container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The frame of the map has no ${selector}.`);
    return found;
  }

  /** The ground takes all keys for itself, so that screen readers let the arrows through. */
  #view(): TemplateResult {
    const { words, credits } = this;
    const { hint, hinting, note, canZoomIn, canZoomOut } = this.#state;
    return html`<div class="map-frame">
      <div class="map-ground" role="application" aria-label=${words.label} aria-describedby="map-help"></div>
      <p id="map-help" hidden>${words.help}</p>
      <div class="map-zoom no-print">
        ${this.#button(words.zoomIn, 'M12 5v14M5 12h14', 1, canZoomIn)}
        ${this.#button(words.zoomOut, 'M5 12h14', -1, canZoomOut)}
      </div>
      <p class="map-hint no-print" aria-hidden="true" ?data-shown=${hinting}>${hint}</p>
      ${note === undefined ? '' : html`<p class="map-note">${note}</p>`}
      ${credits.length ? html`<p class="map-credits">${words.base} ${credits.map(creditLink)}</p>` : ''}
    </div>`;
  }

  /** At the end of the scale it stays where it is, and keeps focus. */
  #button(name: string, drawing: string, by: 1 | -1, able: boolean): TemplateResult {
    const press = () => able && this.zoom(by);
    return html`<button type="button" aria-label=${name} aria-disabled=${!able} @click=${press}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${drawing} /></svg>
    </button>`;
  }
}

function creditLink({ text, href }: Credit): TemplateResult {
  return html`<a href=${href} target="_blank" rel="noopener">${text}</a> `;
}
