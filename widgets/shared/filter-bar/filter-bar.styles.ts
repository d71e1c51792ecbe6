import { css } from 'lit';

export const filterBarStyles = css`
  .count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_s) calc(2 * var(--_s));
    color: var(--_soft);
    margin-bottom: var(--_s);
  }
  .count b {
    color: var(--_text);
    font-weight: 650;
  }
  .toolbar {
    display: grid;
    gap: calc(1.5 * var(--_s));
    background: var(--_surface);
    border-radius: var(--_radius);
    padding: calc(1.5 * var(--_s));
    margin-bottom: calc(2 * var(--_s));
  }
  .row,
  .group,
  .chips,
  .menus,
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
    align-items: center;
    min-width: 0;
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
  select,
  .side input {
    width: 100%;
    height: max(44px, 2em);
    padding: 0 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
    text-overflow: ellipsis;
  }
  /* The width is the bar's: browsers need not measure a thousand names of communes to find it. */
  select {
    field-sizing: content;
  }
  .chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .unfold {
    flex: 1;
  }
  .menus {
    display: none;
    flex: 1 1 100%;
    order: 1;
  }
  .unfolded {
    display: flex;
  }
  .menu {
    flex: 1 1 12em;
    min-width: 0;
  }
  .chips,
  .group {
    flex-wrap: nowrap;
  }
  .chips > *,
  .group > * {
    flex: none;
  }
  .chips {
    overflow-x: auto;
    margin: calc(-1 * var(--_s)) calc(-1.5 * var(--_s));
    padding: var(--_s) calc(1.5 * var(--_s));
    scrollbar-width: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 38px;
    padding: 0 14px;
    border: 1px solid var(--_control);
    border-radius: 999px;
    background: var(--_background);
    white-space: nowrap;
  }
  .chip:hover {
    border-color: var(--_accent);
  }
  .chip small {
    color: var(--_soft);
    font-size: 0.81em;
  }
  .chip:disabled {
    cursor: default;
    color: var(--_soft);
    border-style: dashed;
    border-color: var(--_line);
  }
  .pressed {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_background);
  }
  .pressed small {
    color: inherit;
  }
  .side {
    display: flex;
    align-items: center;
    gap: var(--_s);
  }
  @container (min-width: 39em) {
    .search {
      flex: 2 1 12em;
    }
    .unfold {
      display: none;
    }
    .menus {
      display: flex;
      flex-wrap: nowrap;
    }
    .chips,
    .group {
      flex-wrap: wrap;
    }
    .chips > .group {
      display: contents;
    }
  }
  /* Menus stand beside the search box where their words can be read. */
  @container (min-width: 48em) {
    .menus {
      display: contents;
    }
  }
  @media (forced-colors: active) {
    .pressed {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
