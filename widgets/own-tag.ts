import type { WidgetTable } from './index.js';
import { tell } from './other-tags.js';
import { createWidget, dataOptions, widgetNamed } from './options.js';

/** Puts the widget that `<script data-widget="agenda" data-src="…">` names after it, its `data-…` as attributes. */
export function renderInPlace(script: HTMLScriptElement, widgets: WidgetTable): void {
  const written = script.dataset.widget;
  if (written === undefined) return;
  const name = widgetNamed(written, widgets);
  if (script.closest('head')) {
    console.error(
      'scdl-widgets : un script avec data-widget se place dans la page, là où le widget doit être, pas dans <head>.',
    );
  } else if (name) {
    script.after(
      createWidget(
        name,
        dataOptions(script).filter(([option]) => option !== 'widget'),
      ),
    );
  } else {
    const known = Object.keys(widgets);
    console.error(`scdl-widgets : data-widget="${written}" n’existe pas. Widgets connus : ${known.join(', ')}.`);
    if (/[?&]scdl-check/.test(location.search)) void tell(script, known);
  }
}
