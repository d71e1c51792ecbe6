import { css } from 'lit';

/** The places one under another. */
export const listStyles = css`
  .tag.bad {
    background: var(--_danger-tint);
    color: var(--_danger);
    font-weight: 650;
  }
  .items {
    overflow-wrap: anywhere;
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(1.5 * var(--_s));
    padding: calc(1.75 * var(--_s)) calc(1.5 * var(--_s));
    border-bottom: 1px solid var(--_line);
  }
  .item:hover {
    background: var(--_surface);
  }
  /* Not the markers, which the same word marks. */
  .item.pointed {
    background: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
  }
  .body {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .item-title {
    font-size: 1.06em;
    text-wrap: pretty;
  }
  .item-title a {
    color: inherit;
    text-decoration: none;
  }
  .item-title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .item-title a:focus-visible {
    outline: 0;
  }
  .item-title a:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: 6px;
  }
  .item:hover .item-title a {
    color: var(--_accent);
    text-decoration: underline;
  }
  .about,
  .when,
  .distance {
    font-size: 0.92em;
    color: var(--_soft);
  }
  .when.to-come {
    min-height: 1.5em;
  }
  .when:empty:not(.to-come) {
    display: none;
  }
  .when b {
    font-weight: 650;
  }
  .open {
    color: var(--_accent);
  }
  .closed {
    color: var(--_danger);
  }
  .closing {
    color: var(--_warn);
  }
  .distance {
    white-space: nowrap;
    padding-top: 2px;
    font-variant-numeric: tabular-nums;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    margin-top: 4px;
  }
  .more {
    width: calc(100% - 2 * var(--_s));
    min-height: 48px;
    margin: calc(2 * var(--_s)) var(--_s);
  }
  .downloads {
    margin-top: calc(2 * var(--_s));
    color: var(--_soft);
    font-size: 0.9em;
  }
  .downloads .link {
    margin-inline-start: var(--_s);
  }
  @media (forced-colors: active) {
    .item.pointed {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
