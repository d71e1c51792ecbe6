import { css } from 'lit';

export const viewSwitchStyles = css`
  .views {
    display: inline-flex;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    overflow: hidden;
    background: var(--_background);
  }
  .views button {
    border: 0;
    background: none;
    min-height: 42px;
    min-width: 46px;
    padding: 0 12px;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
  }
  .views button + button {
    border-inline-start: 1px solid var(--_line);
  }
  .views [aria-pressed='true'] {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .views :focus-visible {
    outline-offset: -3px;
  }
  /* The icons are left, named by their titles. */
  @container (max-width: 57em) {
    .views span {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
