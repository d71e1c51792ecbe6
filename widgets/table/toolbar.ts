import { html, nothing, type TemplateResult } from 'lit';
import type { TableLocale } from '../../src/locales/table/types.js';
import { tableIcon } from './table-icons.js';

/** A button of the toolbar that opens a panel: of a column's values, or of the columns themselves. */
export interface Tool {
  /** As in the page's address. */
  readonly key: string;
  readonly label: string;
  /** How many values are chosen; 0 for none. */
  readonly chosen: number;
}

export interface Toolbar {
  readonly words: TableLocale;
  /** The widget's title, which tells its toolbar from another's on the page; empty without. */
  readonly heading: string;
  /** What is searched for; undefined when search is not on offer. */
  readonly text: string | undefined;
  readonly tools: readonly Tool[];
  /** Key of the tool whose panel is open. */
  readonly opened: string | undefined;
  readonly panel: unknown;
  /** The button that unfolds the sums; undefined when they are not folded. */
  readonly fold: TemplateResult | undefined;
  readonly search: (text: string) => void;
  readonly toggle: (key: string) => void;
}

/** Search first, then what narrows the table column by column; one panel at a time, below them. */
export function toolbar(bar: Toolbar): TemplateResult | typeof nothing {
  const { words, heading, text, tools, panel, fold } = bar;
  if (text === undefined && !tools.length && !fold) return nothing;
  const label = [words.searchLabel, heading].filter(Boolean).join(' – ');
  return html`<div class="toolbar no-print" part="toolbar" role="search" aria-label=${label}>
    <div class="tools">
      ${text === undefined ? nothing : searchBox(text, bar)} ${tools.map((tool) => toolButton(tool, bar))}
      ${fold ?? nothing}
    </div>
    <div id="panel" class="panel" ?hidden=${!panel}>${panel ?? nothing}</div>
  </div>`;
}

function searchBox(text: string, { words, search }: Toolbar) {
  const input = (event: InputEvent) => search((event.target as HTMLInputElement).value);
  return html`<label class="search" part="search"
    >${tableIcon('search')}<span class="sr">${words.search}</span
    ><input type="search" placeholder=${words.searchHint} .value=${text} @input=${input}
  /></label>`;
}

function toolButton({ key, label, chosen }: Tool, { opened, toggle }: Toolbar) {
  return html`<button
    class="tool ${chosen ? 'chosen' : ''}"
    type="button"
    part="filters"
    aria-expanded=${key === opened}
    aria-controls="panel"
    @click=${() => toggle(key)}
  >
    <span>${label}</span>${chosen ? html` <span class="tag good">${chosen}</span>` : nothing}${tableIcon('chevron')}
  </button>`;
}
