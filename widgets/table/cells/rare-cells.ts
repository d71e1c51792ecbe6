import { css, html, svg, type TemplateResult } from 'lit';
import type { TableCellsLocale } from '../../../src/locales/table/types.js';
import type { ColumnType } from '../../../src/tables/types.js';
import { readNumber } from '../../../src/values/number.js';
import { readList } from '../../../src/values/list.js';
import { httpUrl } from '../../../src/values/http-url.js';
import { clean } from '../../../src/values/text.js';
import { asText, type CellContext, type DrawCell } from './cells.js';

export const styles = css`
  .votes {
    display: inline-grid;
    gap: 4px;
    min-width: 9em;
  }
  .votes svg {
    width: 100%;
    height: 6px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_line);
  }
  .for {
    fill: var(--_accent);
  }
  .against {
    fill: var(--_danger);
  }
  .abstention {
    fill: var(--_soft);
    opacity: 0.5;
  }
  .tags {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .file {
    text-transform: uppercase;
    font-size: 0.75em;
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .for {
      fill: CanvasText;
    }
    .against {
      fill: Highlight;
    }
    .abstention {
      fill: GrayText;
    }
  }
`;

const DIRECTORY = 'https://annuaire-entreprises.data.gouv.fr/';
/** Characters of the longest item that stays on one line; a longer one that is alone may be a sentence. */
const WORD = 20;
/** A list as databases write it: `{lundi,mardi}`. */
const DATABASE_LIST = /^\{([^{}]*)\}$/;
/** The most items of a list that a cell shows; the detail of the row has the others. */
const ITEMS = 12;

/** Cells of the types that few tables have, in one language. */
export function drawing(words: TableCellsLocale): Partial<Record<ColumnType, DrawCell>> {
  const siret = identifier(/^\d{14}$/, (id) => `etablissement/${id}`, words);
  return {
    siret,
    siren: identifier(/^\d{9}$/, (id) => `entreprise/${id}`, words),
    rna: identifier(/^W\d{9}$/, (id) => `rechercher?terme=${id}`, words),
    insee: (text, context, { also }, row) => {
      const commune = also.map((name) => clean(row[name])).find(Boolean);
      return commune
        ? html`${context.mark(commune)} <span class="none">(${context.mark(text)})</span>`
        : context.mark(text);
    },
    // A decision may come with annexes.
    document: (text, context) => text.split(/[\s|;,]+(?=https?:)/i).map((one) => html`${file(one, context, words)} `),
    list: (text, context, { name }, row) => {
      const listed = DATABASE_LIST.exec(text)?.[1]?.replaceAll('"', '');
      const items = readList(listed ?? row[name]).slice(0, ITEMS);
      if (items.length < 2 && text.length > WORD) return asText(items[0] ?? text, context);
      return html`<span class="tags"
        >${items.map((item) => html`<span class="tag ${item.length > WORD ? '' : 'brief'}">${context.mark(item)}</span> `)}</span
      >`;
    },
    holders: (text, context, column, row) =>
      text
        .split(', ')
        .map((one, at) => html`${at ? ', ' : ''}${siret(one, context, column, row) ?? asText(one, context)}`),
    votes: (text, _, { also }, row) => votes([text, ...also.map((name) => clean(row[name]))], words),
  };
}

/** A number of the State's directory, grouped as people say it. Nothing is sent there until the link is followed. */
function identifier(form: RegExp, path: (id: string) => string, words: TableCellsLocale): DrawCell {
  return (text, context) => {
    const id = text.replace(/\s/g, '').toUpperCase();
    if (!form.test(id)) return undefined;
    const grouped = id.replace(/^(\d{3})(\d{3})(\d{3})/, '$1\u00a0$2\u00a0$3\u00a0').trim();
    return html`<a class="digits" href=${DIRECTORY + path(id)} aria-label=${words.directory(grouped)}
      >${context.mark(grouped)}</a
    >`;
  };
}

/** A link to a file, with its name and kind. */
function file(text: string, context: CellContext, words: TableCellsLocale): unknown {
  const href = httpUrl(text);
  if (!href) return asText(text, context);
  const [, name = '', kind = ''] = /\/([^/?#]*?)(?:\.([a-z\d]{2,4}))?(?:[?#].*)?$/i.exec(href) ?? [];
  const label = /^[\da-f-]{16,}$|^\d*$/i.test(name) ? words.document : spoken(name);
  return html`<a href=${href}>${context.mark(label)}</a>${kind ? html` <span class="tag file">${kind}</span>` : ''}`;
}

/** `Deliberation_2024-12%20budget` as people would write it. */
function spoken(name: string): string {
  try {
    return decodeURIComponent(name).replace(/[_+]+/g, ' ').slice(0, 60);
  } catch {
    // A per cent sign that escapes nothing.
    return name.slice(0, 60);
  }
}

const sides = ['for', 'against', 'abstention'] as const;

/** A vote in words and as a bar; undefined when it is not in numbers. */
function votes(cells: readonly string[], { votes, unanimous }: TableCellsLocale): TemplateResult | undefined {
  const [favour, ...others] = sides.map((_, at) => readNumber(cells[at]));
  if (favour === undefined || favour < 0) return undefined;
  const counts = [favour, ...others.map((count = 0) => Math.max(count, 0))];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const said = sides.flatMap((side, at) => (counts[at] || side === 'for' ? [votes[side](counts[at] ?? 0)] : []));
  const all = total > 0 && others.every((count) => count === 0);
  return html`<span class="votes"
    ><span>${said.join(', ')}${all ? ` (${unanimous})` : ''}</span>${total ? bar(counts, total) : ''}</span
  >`;
}

function bar(counts: readonly number[], total: number) {
  let at = 0;
  const parts = sides.map((side, index) => {
    const width = ((counts[index] ?? 0) / total) * 100;
    const part = svg`<rect class=${side} x="${at}%" width="${width}%" height="6"/>`;
    at += width;
    return part;
  });
  return html`<svg aria-hidden="true">${parts}</svg>`;
}
