import { adoptStyles, html, render } from 'lit';
import type { Finding } from '../src/check/types.js';
import type { CheckLocale } from '../src/locales/check/types.js';
import { baseStyles } from './shared/base.styles.js';
import { checkView } from './shared/report/check-view.js';
import { checkStyles } from './shared/report/check.styles.js';

/** The report on a tag that is no widget, below it: it may become one yet, and then wants its own shadow tree. */
export function tellBelow(tag: Element, findings: readonly Finding[], words: CheckLocale): void {
  const below = document.createElement('div');
  const root = below.attachShadow({ mode: 'open' });
  adoptStyles(root, [baseStyles, checkStyles]);
  const report = { address: '', facts: [], roles: [], unused: [], findings };
  render(html`<div class="root light themed">${checkView([report], words, 2)}</div>`, root);
  tag.after(below);
}
