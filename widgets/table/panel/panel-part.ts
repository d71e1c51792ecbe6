import { html, nothing, type TemplateResult } from 'lit';
import { choicesOf, endsOf } from '../../../src/tables/narrowing/choices.js';
import type { Column, FacetChoice } from '../../../src/tables/types.js';
import { fold } from '../../../src/values/text.js';
import { formatNumber } from '../cells/cells.js';
import { writeChoices, writeRange } from '../choices.js';
import { columnsPanel } from './columns-panel.js';
import type { Panel } from './panel.js';
import { sortPanel } from './sort-panel.js';

export { panelStyles as styles } from './panel.styles.js';

/** Lists longer than this can be searched. */
const LONG = 14;
/** Values that are drawn at once. */
const DRAWN = 200;

/** The values, years or bounds of one column; or which columns are shown, in which order. */
export function panel(given: Panel): unknown {
  if (given.tool === 'columns') return html`${sortPanel(given)} ${columnsPanel(given)}`;
  const name = given.keys.nameOf(given.tool);
  const column = given.table.columns.find((column) => column.name === name);
  if (!column) return undefined;
  const choices = column.facet === 'range' ? [] : choicesOf(given.table, given.view, column);
  return html`<fieldset>
    <legend class="sr">${column.label}</legend>
    ${choices.length ? values(choices, column, given) : nothing}
    ${column.facet === 'values' ? nothing : bounds(column, given)}
  </fieldset>`;
}

function values(choices: readonly FacetChoice[], column: Column, given: Panel): TemplateResult {
  const { words, sought, seek } = given;
  const wanted = fold(sought);
  const found = wanted ? choices.filter(({ label }) => fold(label).includes(wanted)) : choices;
  const input = (event: InputEvent) => seek((event.target as HTMLInputElement).value);
  return html`${
      choices.length > LONG
        ? html`<label class="seek"
            ><span class="sr">${words.findValue}</span
            ><input type="search" placeholder=${words.findValue} .value=${sought} @input=${input}
          /></label>`
        : nothing
    }
    <div class="options">${found.slice(0, DRAWN).map((choice) => option(choice, column, given))}</div>`;
}

function option({ key, label, count }: FacetChoice, column: Column, given: Panel) {
  const { query, words } = given;
  const chosen = query.facets?.[column.name] ?? [];
  const isChosen = chosen.includes(key);
  const change = () => choose(isChosen ? chosen.filter((one) => one !== key) : [...chosen, key], column, given);
  return html`<label class="option ${isChosen ? 'chosen' : ''} ${count || isChosen ? '' : 'off'}"
    ><input type="checkbox" .checked=${isChosen} @change=${change} /><span>${label || words.without}</span>
    <small>${count}</small></label
  >`;
}

function choose(chosen: readonly string[], { name }: Column, { keys, choose }: Panel) {
  choose({ [keys.keyOf(name)]: writeChoices(chosen) });
}

function bounds(column: Column, given: Panel): TemplateResult {
  const { words, query, table, keys, choose } = given;
  const range = query.ranges?.[column.name] ?? {};
  const ends = endsOf(table, column);
  const isDate = column.type === 'date';
  const hint = (end: string | undefined) => (isDate || !end ? nothing : formatNumber(end, words, column));
  const side = (label: string, name: 'from' | 'to') => {
    const change = (event: Event) => {
      const value = (event.target as HTMLInputElement).value;
      choose({ [keys.keyOf(column.name)]: writeRange({ ...range, [name]: value }) });
    };
    return html`<label class="side"
      >${label}
      <input
        type=${isDate ? 'date' : 'number'}
        step=${isDate ? nothing : 'any'}
        min=${ends?.from ?? nothing}
        max=${ends?.to ?? nothing}
        placeholder=${hint(ends?.[name])}
        .value=${range[name] ?? ''}
        @change=${change}
    /></label>`;
  };
  return html`<div class="sides">
    ${side(isDate ? words.from : words.least, 'from')} ${side(isDate ? words.to : words.most, 'to')}
  </div>`;
}
