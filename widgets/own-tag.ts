import type { WidgetTable } from './index.js';
import { createWidget, dataOptions } from './options.js';

/** Puts the widget that `<script data-widget="agenda" data-src="…">` names right after it, its `data-…` as attributes. */
export function renderInPlace(script: HTMLScriptElement, widgets: WidgetTable): void {
  const name = script.dataset.widget;
  if (name === undefined) return;
  if (Object.hasOwn(widgets, name)) {
    script.after(
      createWidget(
        name,
        dataOptions(script).filter(([option]) => option !== 'widget'),
      ),
    );
  } else {
    const known = Object.keys(widgets).join(', ');
    console.error(`scdl-widgets : data-widget="${name}" n’existe pas. Widgets connus : ${known}.`);
  }
}
