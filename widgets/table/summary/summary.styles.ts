import { css } from 'lit';

export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--_s));
    margin: calc(2 * var(--_s)) 0 calc(3 * var(--_s));
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1.5 * var(--_s));
    margin: 0;
  }
  .figure {
    display: flex;
    flex: 1 1 120px;
    flex-direction: column;
    gap: 2px;
    max-width: 100%;
    padding: calc(1.5 * var(--_s)) calc(2 * var(--_s));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .figure dt {
    color: var(--_soft);
    font-size: 0.9em;
  }
  .figure dt::first-letter,
  .side::first-letter,
  .legend span::first-letter {
    text-transform: uppercase;
  }
  .figure dd {
    margin: 0;
    font-size: clamp(1em, 7cqi, 1.5em);
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  .bars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_s));
  }
  .bars-title {
    font-size: 1.06em;
    margin-bottom: var(--_s);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px calc(2 * var(--_s));
  }
  .ways select {
    max-width: 100%;
    min-height: 38px;
    margin: -8px 0 4px;
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_small);
    background: var(--_background);
  }
  .groups {
    display: grid;
    gap: 2px;
  }
  .remark {
    color: var(--_soft);
    font-size: 0.9em;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 3px calc(1.5 * var(--_s));
    width: 100%;
    padding: 6px 0;
    border: 0;
    border-radius: var(--_small);
    background: none;
    text-align: start;
    line-height: 1.3;
  }
  button.group:hover .name {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .group[aria-pressed='true'] {
    padding-inline: var(--_s);
    background: var(--_tint);
    font-weight: 650;
  }
  .name {
    overflow-wrap: anywhere;
  }
  .value {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    text-align: end;
  }
  .track {
    grid-column: 1 / -1;
    width: 100%;
    height: 8px;
    border-radius: 4px;
    background: var(--_surface);
  }
  .track rect,
  .column rect {
    fill: var(--_accent);
  }
  .whole {
    grid-column: 1 / -1;
    font-weight: 650;
  }
  .side {
    display: block;
    color: var(--_soft);
    font-size: 0.9em;
  }
  .track.second rect,
  .column rect.second,
  .key.second rect {
    fill: color-mix(in srgb, var(--_accent) 45%, var(--_background));
  }
  .key rect {
    fill: var(--_accent);
  }
  .key {
    width: 12px;
    height: 12px;
    margin-inline-end: 6px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_s));
    margin: 0 0 var(--_s);
    font-size: 0.9em;
  }
  .legend span {
    display: inline-block;
  }
  .bars .link {
    margin-top: 4px;
  }
  .years {
    display: flex;
    gap: 4px;
    align-items: end;
  }
  .years li {
    flex: 1 1 0;
    min-width: 0;
    max-width: 72px;
    display: grid;
    grid-template-columns: 100%;
    justify-items: center;
    font-size: 0.81em;
    font-variant-numeric: tabular-nums;
    color: var(--_soft);
    white-space: nowrap;
    container: year / inline-size;
  }
  .years li:last-child {
    color: var(--_text);
    font-weight: 650;
  }
  .column {
    width: 100%;
    height: 110px;
  }
  .years li:not(:last-child) rect {
    opacity: 0.75;
  }
  @container year (width < 4.4em) {
    .short {
      justify-self: end;
    }
    li:is(:nth-last-child(even), :first-child) > .short {
      visibility: hidden;
    }
  }
  @container year (width < 2.4em) {
    .years span {
      justify-self: end;
    }
    li:is(:nth-last-child(even), :first-child) > span:not(.sr) {
      visibility: hidden;
    }
  }
  @container year (width < 2em) {
    li:is(:nth-last-child(4n + 3), :nth-child(-n + 3)) > .short {
      visibility: hidden;
    }
  }
  @container (width < 600px) {
    .figure:first-child {
      flex-basis: 100%;
    }
    .figure + .figure dd {
      font-size: clamp(1em, 5.8cqi, 1.3em);
    }
  }
  @container (min-width: 47.5em) {
    .bars.two {
      grid-template-columns: 3fr 2fr;
    }
  }
  @media (forced-colors: active) {
    .track rect,
    .key rect,
    .column rect {
      fill: CanvasText;
    }
    .track.second rect,
    .key.second rect,
    .column rect.second {
      fill: Highlight;
    }
    .track {
      border: 1px solid;
    }
  }
`;
