import { css } from 'lit';

/** Where there is room, the cards are the rows of a table. */
export const wideStyles = css`
  .rows {
    container: rows / inline-size;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  /* Wider than its place: it scrolls in a box of its own, with its headers and first column in sight. */
  .wide {
    overflow: auto;
    max-height: 92vh;
    scrollbar-width: thin;
  }
  @container rows (min-width: 600px) {
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
    thead tr > * {
      position: sticky;
      top: var(--scdl-sticky-top, 0);
      z-index: 2;
      padding: 0;
      background: color-mix(in srgb, var(--_text) 5%, var(--_background));
      border-bottom: 2px solid var(--_line);
      vertical-align: bottom;
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
      min-width: 10em;
    }
    tbody tr:last-child > * {
      border-bottom: 0;
    }
    tbody tr:hover > * {
      background: var(--_surface);
    }
    td[data-label]:not(.name)::before {
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
    .brief,
    .digits {
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
      inset-inline-end: 0;
      clip-path: inset(50%);
    }
    .pager .told {
      order: 0;
      width: auto;
    }
    .wide thead tr > * {
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
`;
