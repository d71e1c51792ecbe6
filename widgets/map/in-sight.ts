import type { LitElement, ReactiveController } from 'lit';

/** Brings what is chosen on the map into sight in the list beside it; the page itself stays where it is. */
export class InSight implements ReactiveController {
  #shown: string | undefined;

  constructor(
    private readonly host: LitElement,
    /** Id of the place that is chosen. */
    private readonly chosen: () => string | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated() {
    const chosen = this.chosen();
    if (chosen === this.#shown) return;
    this.#shown = chosen;
    const { renderRoot } = this.host;
    const item = chosen && renderRoot.querySelector<HTMLElement>(`[data-place="${CSS.escape(chosen)}"]`);
    const panel = renderRoot.querySelector('.panel');
    if (!item || !panel) return;
    const [{ top, bottom }, around] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (top < around.top || bottom > around.bottom) panel.scrollTop += top - around.top;
  }
}
