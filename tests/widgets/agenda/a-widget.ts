import { fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { baseStyles } from '../../../widgets/shared/base.styles.js';
import { readable } from '../support/widget.js';
import { agendaStyles } from '../../../widgets/agenda/agenda.styles.js';
import { styles as detailStyles } from '../../../widgets/agenda/detail/detail.js';
import { styles as monthStyles } from '../../../widgets/agenda/month/month.js';

export { readable };

/** The frame of a widget, around whatever a test draws in it. */
export class AWidget extends LitElement {
  static override styles = [baseStyles, agendaStyles, detailStyles, monthStyles];

  content: () => unknown = () => '';

  override render(): TemplateResult {
    return html`<div class="root light">${this.content()}</div>`;
  }

  async draw(content: () => unknown) {
    this.content = content;
    this.requestUpdate();
    await settled(this);
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.renderRoot.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.renderRoot.querySelectorAll<E>(selector)];
  }

  /** Text as it is read, with ordinary spaces. */
  text(selector: string): string {
    return readable(this.one(selector));
  }
}

customElements.define('a-widget', AWidget);

/** A widget of this width, in a light page. */
export async function aWidget(content: () => unknown, width = 1000): Promise<AWidget> {
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  const widget = await fixture<AWidget>(html`<a-widget></a-widget>`, { parentNode: frame });
  await widget.draw(content);
  return widget;
}

export async function settled(widget: LitElement) {
  await widget.updateComplete;
  // Dialogs open once they are in the page.
  await new Promise((resolve) => setTimeout(resolve));
}
