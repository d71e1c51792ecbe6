import { css } from 'lit';

/** Narrow first: each row is a card, its headers a strip of ways to sort; a wide container makes it a table. */
export const tableStyles = css`
  .toolbar {
    display: grid;
    gap: calc(1.5 * var(--_s));
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: calc(1.5 * var(--_s));
    margin-bottom: calc(2 * var(--_s));
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .search {
    flex: 1 1 100%;
    display: flex;
    align-items: center;
    gap: var(--_s);
    min-height: 44px;
    padding: 0 12px;
    background: var(--_background);
    border: 1px solid var(--_control);
    border-radius: var(--_small);
  }
  .search:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .search input {
    flex: 1;
    width: 100%;
    min-width: 0;
    height: 42px;
    text-overflow: ellipsis;
    border: 0;
    padding: 0;
    outline: 0;
    background: none;
    box-shadow: none;
    appearance: none;
  }
  ::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .tool {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-width: 100%;
    min-height: 44px;
    padding: 0 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
    color: var(--_text);
  }
  .tool span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tool:hover,
  .tool[aria-expanded='true'] {
    border-color: var(--_accent);
  }
  .tool .icon {
    width: 1em;
    height: 1em;
  }
  .tool[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: 4px calc(2 * var(--_s));
    color: var(--_soft);
    margin-bottom: var(--_s);
  }
  .count b {
    color: var(--_text);
    font-weight: 650;
  }
  .take {
    display: flex;
    flex-wrap: wrap;
  }
  .take .link + .link {
    margin-inline-start: 14px;
  }
  .take .said:not(:empty) {
    margin-inline-end: 14px;
  }
  .wrap {
    position: relative;
  }
  table {
    display: block;
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.96em;
  }
  thead,
  tbody {
    display: block;
  }
  thead tr {
    position: relative;
    display: flex;
    gap: var(--_s);
    overflow-x: auto;
    scrollbar-width: none;
    padding: 4px 4px calc(1.5 * var(--_s));
  }
  th {
    font-weight: 650;
    text-align: start;
  }
  thead th {
    flex: none;
    padding: 0;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 38px;
    padding: 0 14px;
    border: 1px solid var(--_control);
    border-radius: 999px;
    background: var(--_background);
    text-align: inherit;
    font-weight: inherit;
    line-height: 1.3;
  }
  .sorted .sort {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }
  .sort .icon {
    width: 1em;
    height: 1em;
    display: none;
  }
  .sorted .sort .icon {
    display: block;
  }
  .ascending .sort .icon {
    transform: rotate(180deg);
  }
  .rank {
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .corner {
    display: none;
  }
  tbody tr {
    display: grid;
    gap: 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(1.5 * var(--_s)) calc(2 * var(--_s));
    margin-bottom: calc(1.5 * var(--_s));
    background: var(--_background);
  }
  tbody th,
  td {
    padding: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  tbody th {
    font-size: 1.06em;
    margin-bottom: 2px;
    text-wrap: pretty;
  }
  td {
    display: grid;
    grid-template-columns: minmax(0, 38%) minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
  }
  td[data-label]::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_soft);
    font-size: 0.92em;
  }
  td.none {
    display: none;
  }
  .none {
    color: var(--_soft);
  }
  .digits {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .clamp {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  mark {
    background: color-mix(in srgb, #ffd54a 45%, var(--_background));
    color: inherit;
    border-radius: 2px;
  }
  .dark mark {
    background: color-mix(in srgb, #ffd54a 32%, var(--_background));
  }
  td.opener {
    display: block;
  }
  .open {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 36px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
  }
  .open .icon {
    width: 1.1em;
    height: 1.1em;
  }
  .open[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s);
    margin-top: calc(2 * var(--_s));
  }
  .pager .button[aria-disabled='true'] {
    color: var(--_soft);
    border-style: dashed;
    border-color: var(--_line);
    cursor: default;
    background: none;
  }
  .pager .icon {
    width: 1em;
    height: 1em;
    transform: rotate(90deg);
  }
  .pager .button:last-child .icon {
    transform: rotate(-90deg);
  }
  .more {
    width: 100%;
    min-height: 48px;
  }
  .sums {
    margin-bottom: calc(2 * var(--_s));
  }
  /* Where sums will be: rows that have been shown do not move. */
  .waiting {
    min-height: 46em;
  }
  @container (min-width: 600px) {
    .waiting {
      min-height: 30em;
    }
    .search {
      flex: 1 1 220px;
    }
    table {
      display: table;
    }
    thead {
      display: table-header-group;
    }
    tbody {
      display: table-row-group;
    }
    thead tr,
    tbody tr {
      position: static;
      display: table-row;
    }
    thead th,
    tbody th,
    td,
    td.none,
    td.opener,
    .corner {
      display: table-cell;
      vertical-align: top;
    }
    .wrap {
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    thead th,
    .corner {
      position: sticky;
      top: var(--scdl-sticky-top, 0);
      z-index: 2;
      padding: 0;
      background: color-mix(in srgb, var(--_text) 5%, var(--_background));
      border-bottom: 2px solid var(--_line);
      vertical-align: bottom;
    }
    thead > tr > :first-child {
      border-start-start-radius: calc(var(--_radius) - 1px);
    }
    thead > tr > :last-child {
      border-start-end-radius: calc(var(--_radius) - 1px);
    }
    .sort {
      width: 100%;
      min-height: 44px;
      padding: 10px 14px;
      border: 0;
      border-radius: 0;
      background: none;
    }
    .sort:hover {
      color: var(--_accent);
    }
    .sort .icon {
      display: block;
      visibility: hidden;
    }
    .sort:hover .icon,
    .sorted .sort .icon {
      visibility: visible;
    }
    .sorted .sort {
      background: none;
      box-shadow: inset 0 -2px var(--_accent);
    }
    .sort:focus-visible {
      outline-offset: -3px;
    }
    .right .sort {
      flex-direction: row-reverse;
      text-align: end;
    }
    tbody th,
    td {
      padding: 11px 14px;
      border-bottom: 1px solid var(--_line);
    }
    tbody th {
      font-size: inherit;
      min-width: 10em;
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
    tbody tr:hover > * {
      background: var(--_surface);
    }
    td[data-label]::before {
      content: none;
    }
    tbody th.right,
    td.right {
      text-align: end;
    }
    td.text {
      min-width: 7em;
      max-width: 26em;
    }
    td.long {
      min-width: 17em;
      max-width: 34em;
    }
    .brief {
      white-space: nowrap;
    }
    td.opener {
      width: 1px;
      padding: 4px 6px 4px 0;
      text-align: end;
    }
    .open {
      min-width: 36px;
      justify-content: center;
    }
    .open span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    /* Wider than its place: it scrolls in a box of its own, with its headers and first column in sight. */
    .wide {
      overflow: auto;
      max-height: 92vh;
      scrollbar-width: thin;
    }
    .wide thead th,
    .wide .corner {
      top: 0;
    }
    .wide tbody th,
    .wide thead th:first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      max-width: 18em;
      box-shadow: 1px 0 var(--_line);
    }
    .wide tbody th {
      background: var(--_background);
    }
    .wide thead th:first-child {
      z-index: 3;
    }
    .wide tbody tr:hover th {
      background: color-mix(in srgb, var(--_text) 4.5%, var(--_background));
    }
  }
  @media (forced-colors: active) {
    .chosen,
    .sorted .sort {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .wrap.wide {
      overflow: visible;
      max-height: none;
    }
    thead th,
    tbody th {
      position: static !important;
    }
    /* Every sheet begins with the headers, but browsers leave out the buttons within. */
    .sort {
      display: contents;
    }
    /* A sheet does not scroll: every column is on it. */
    table {
      font-size: 0.9em;
    }
    thead th,
    tbody th,
    td {
      padding: 5px 7px;
    }
    tbody th,
    td.text {
      min-width: 6em;
    }
    td.long {
      min-width: 14em;
    }
    tbody tr {
      break-inside: avoid;
    }
    .sort .icon,
    .rank,
    .opener,
    .corner {
      display: none !important;
    }
    .clamp {
      display: block;
    }
  }
`;
