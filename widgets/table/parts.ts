import type { LitElement } from 'lit';
import { tableLaterLocaleOf } from '../../src/locales/table.js';
import { LazyPart } from '../shared/lazy-part.js';

/** The parts of a table that come when they are first wanted. */
export function partsOf(host: LitElement) {
  return {
    panel: new LazyPart(host, (lang) => withWords(import('./panel-part.js'), lang)),
    summary: new LazyPart(host, (lang) => withWords(import('./summary-part.js'), lang)),
    rare: new LazyPart(host, (lang) => withWords(import('./rare-cells.js'), lang)),
    contacts: new LazyPart(host, () => import('./contact-cells.js')),
    detail: new LazyPart(host, () => import('./detail-part.js')),
    continuous: new LazyPart(host, () => import('./continuous-part.js')),
  };
}

async function withWords<M extends object>(code: Promise<M>, lang: string) {
  const [part, words] = await Promise.all([code, tableLaterLocaleOf(lang)]);
  return { ...part, words };
}
