import type { LitElement, ReactiveController } from 'lit';

/** Paper shows everything, as a list, and browsers take the page as it stands once its listeners return. */
export class OnPaper implements ReactiveController {
  isPrinting = false;
  /** The map was in sight: paper is narrow, as screens are on which the map hides. */
  hasMap = false;

  constructor(
    private readonly host: LitElement,
    private readonly draw: () => void,
  ) {
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  readonly #print = ({ type }: Event) => {
    const map = this.host.renderRoot.querySelector('.leaflet-container');
    this.isPrinting = type === 'beforeprint';
    this.hasMap = this.isPrinting && Boolean(map?.getClientRects().length);
    this.host.requestUpdate();
    this.draw();
  };
}
