import { css } from 'lit';

/** What stands above the rows: search and filters, the count, and where sums are. */
export const toolbarStyles = css`
  .toolbar {
    display: grid;
    gap: calc(1.5 * var(--_s));
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: calc(1.5 * var(--_s));
    margin-bottom: calc(2 * var(--_s));
  }
  .tools {
    min-width: 0;
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
    width: 0;
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
  button .icon {
    width: 1em;
    height: 1em;
  }
  [aria-expanded='true'] .icon {
    rotate: 180deg;
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
  .count [aria-busy='true'] {
    opacity: 0.5;
    transition: opacity 0s 0.1s;
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
  }
  @media (forced-colors: active) {
    .chosen {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
