import { css } from 'lit';

/** What finds places near an address, in the bar of filters. */
export const nearStyles = css`
  .near {
    flex: 1 1 100%;
    order: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .near .button {
    flex: auto;
    padding-inline: 0.75em;
  }
  .row > .search {
    flex: 1 1 150px;
  }
  .row > .unfold {
    flex: none;
    padding-inline: 0.75em;
  }
  @container (max-width: 310px) {
    .row > .unfold {
      flex: 1 1 auto;
    }
  }
  .near .chosen {
    background: var(--_tint);
    color: var(--_accent);
  }
  .said {
    flex: 1 1 100%;
    color: var(--_soft);
  }
  .combobox {
    position: relative;
    flex: 1 1 200px;
  }
  [role='listbox'] {
    position: absolute;
    inset-inline: 0;
    top: calc(100% + 4px);
    z-index: 5;
    padding: 4px;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.18);
  }
  [role='option'] {
    min-height: 40px;
    padding: 8px 10px;
    border-radius: 6px;
    cursor: pointer;
  }
  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--_tint);
    color: var(--_accent);
  }
  /* As long as a count is not known, or a gap would stand for it. */
  .chip small:empty {
    display: none;
  }
  @container (min-width: 39em) {
    .row {
      align-items: start;
    }
    .near {
      flex: 2 1 21em;
      order: 0;
    }
    .combobox {
      flex: 99 1 0;
    }
  }
  @media (forced-colors: active) {
    .near .chosen {
      border: 3px solid Highlight;
    }
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
