import { css } from 'lit';

/** Each row is a card, its headers a strip of ways to sort, where rows are not told to stand under them. */
export const rowsStyles = css`
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
  thead {
    display: block;
  }
  tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    grid-auto-flow: dense;
    gap: calc(1.5 * var(--_s));
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
  :where(:not(.sorted)) > .sort .icon {
    display: none;
  }
  .ascending .sort .icon {
    rotate: 180deg;
  }
  .rank {
    font-size: 0.75em;
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
    align-content: start;
    background: var(--_background);
  }
  tbody th,
  td {
    padding: 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  td {
    display: grid;
    grid-template-columns: minmax(min-content, 38%) minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
  }
  :not(.rows) > table .name {
    display: block;
    font-size: 1.06em;
    font-weight: 650;
    margin-bottom: 2px;
    text-wrap: pretty;
  }
  :not(.rows) > table tbody th:not(.name) {
    color: var(--_soft);
    font-weight: inherit;
  }
  td[data-label]:not(.name)::before {
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_soft);
    font-size: 0.92em;
    white-space: normal;
  }
  td.none {
    display: none;
  }
  .none {
    color: var(--_soft);
  }
  .digits {
    font-variant-numeric: tabular-nums;
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
  @media (forced-colors: active) {
    th.sorted .sort {
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
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s);
    margin-top: calc(2 * var(--_s));
  }
  /* Above the two buttons, where there is no room between them. */
  .pager .told {
    order: -1;
    width: 100%;
    text-align: center;
  }
  .pager [aria-disabled] {
    color: var(--_soft);
    border-style: dashed;
    border-color: var(--_line);
    pointer-events: none;
  }
  .pager .icon {
    rotate: 90deg;
  }
  .pager :last-child .icon {
    rotate: -90deg;
  }
`;
