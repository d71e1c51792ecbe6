import type { WidgetTable } from './index.js';
import { createWidget, dataOptions } from './options.js';

/** Puts the widget that `<script data-widget="agenda" data-src="…">` names right after it, its `data-…` as attributes. */
export function renderInPlace(script: HTMLScriptElement, widgets: WidgetTable): void {
  const name = script.dataset.widget;
  if (name === undefined) return;
  if (script.closest('head')) {
    console.error(
      'scdl-widgets : un script avec data-widget se place dans la page, là où le widget doit être, pas dans <head>.',
    );
  } else if (Object.hasOwn(widgets, name)) {
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
