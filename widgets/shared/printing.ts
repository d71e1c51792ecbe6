import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed. The host must be redrawn before `beforeprint` returns. */
export class Printing implements ReactiveController {
  isOn = false;

  /** @param draw draws the host at once */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly draw: (isOn: boolean) => void,
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
    this.isOn = type === 'beforeprint';
    this.host.requestUpdate();
    this.draw(this.isOn);
  };
}
