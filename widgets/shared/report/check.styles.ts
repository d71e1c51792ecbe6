import { css } from 'lit';

export const checkStyles = css`
  .report {
    margin-top: calc(3 * var(--_s));
    padding: calc(2 * var(--_s));
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font-size: 0.94em;
    overflow-wrap: anywhere;
  }
  .report-title,
  .report-feed {
    margin-bottom: var(--_s);
    font-size: 1.2em;
  }
  .report-feed {
    margin-top: calc(2 * var(--_s));
    font-size: 1em;
  }
  .report details {
    border-top: 1px solid var(--_line);
  }
  .report summary {
    min-height: 44px;
    padding: 10px 0;
    font-weight: 650;
    cursor: pointer;
  }
  .report .own > summary,
  .report .error > summary {
    color: var(--_danger);
  }
  .report .warning > summary {
    color: var(--_warn);
  }
  .report details > ul > li {
    margin-bottom: calc(1.5 * var(--_s));
  }
  .report b {
    font-weight: 650;
  }
  .examples {
    margin: 2px 0;
    padding-inline-start: 1.5em;
    color: var(--_soft);
  }
  .examples > li {
    list-style: disc;
  }
  .report dl {
    display: grid;
    grid-template-columns: minmax(7em, max-content) 1fr;
    gap: 2px calc(2 * var(--_s));
    margin: 0 0 calc(1.5 * var(--_s));
  }
  .report dt {
    color: var(--_soft);
  }
  .report dd {
    margin: 0;
  }
  .letter {
    white-space: pre-wrap;
    padding: calc(1.5 * var(--_s));
    border-radius: var(--_small);
    background: var(--_surface);
    margin-bottom: var(--_s);
  }
`;
