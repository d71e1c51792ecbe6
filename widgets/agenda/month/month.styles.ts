import { css } from 'lit';

/** Narrow: numbers and dots. Wide: the events themselves. */
export const monthStyles = css`
  .month {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_background);
  }
  .month-bar {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    gap: var(--_s);
    padding: var(--_s);
  }
  .month-name {
    font-size: 1.19em;
    text-align: center;
  }
  .month-bar .button {
    min-width: 44px;
    justify-self: start;
    font-size: 0.94em;
  }
  .month-bar .after {
    justify-self: end;
  }
  .month-bar .button span {
    display: none;
  }
  .before::before,
  .after::after {
    content: '';
    width: 0.55em;
    height: 0.55em;
    border: solid;
    border-width: 2px 0 0 2px;
    transform: rotate(-45deg);
  }
  .after::after {
    transform: rotate(135deg);
  }
  .month-bar [aria-disabled='true'] {
    color: var(--_soft);
    background: none;
    border-style: dashed;
    border-color: var(--_line);
    cursor: default;
  }
  table {
    position: relative;
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    color: inherit;
    font-size: 0.88em;
  }
  caption {
    padding: 0;
  }
  th {
    padding: 6px 0;
    color: var(--_soft);
    font-weight: 600;
    text-align: center;
  }
  td {
    padding: 2px 0;
    border-top: 1px solid var(--_line);
    text-align: center;
    vertical-align: top;
  }
  td > ul {
    display: none;
  }
  .number {
    position: relative;
    display: inline-grid;
    place-items: center;
    width: 100%;
    max-width: 52px;
    min-height: 44px;
    padding: 0;
    border: 0;
    border-radius: 10px;
    background: none;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  span.number {
    font-weight: 400;
    color: var(--_soft);
  }
  .out {
    background: var(--_surface);
  }
  .dots {
    position: absolute;
    inset: auto 0 4px;
    display: flex;
    justify-content: center;
    gap: 3px;
  }
  .dots i {
    width: 5px;
    height: 5px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .hollow i {
    background: none;
    box-shadow: inset 0 0 0 1.5px var(--_soft);
  }
  .today .number {
    box-shadow: inset 0 0 0 2px var(--_accent);
    font-weight: 750;
    color: inherit;
  }
  .shown .number {
    background: var(--_accent);
    color: var(--_background);
  }
  .shown .dots i {
    background: var(--_background);
  }
  .below .day {
    scroll-margin-bottom: 30vh;
  }
  .nothing {
    padding: calc(3 * var(--_s)) 0;
    color: var(--_soft);
    text-align: center;
  }
  @container (min-width: 45em) {
    .month-bar {
      padding: calc(1.5 * var(--_s)) calc(2 * var(--_s));
    }
    .month-bar .button span {
      display: inline;
    }
    th {
      padding: 6px 8px;
      text-align: start;
    }
    td {
      height: 92px;
      padding: 4px 5px 6px;
      border-inline-start: 1px solid var(--_line);
      text-align: start;
    }
    td:first-child {
      border-inline-start: 0;
    }
    .past {
      height: 44px;
    }
    td > ul {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 3px;
    }
    .number {
      width: auto;
      min-width: 28px;
      min-height: 28px;
      margin-bottom: 2px;
      padding: 0 4px;
      border-radius: 999px;
    }
    button.number:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .dots {
      display: none;
    }
    .shown .number {
      background: none;
      color: inherit;
    }
    .today .number {
      background: var(--_accent);
      color: var(--_background);
      box-shadow: none;
    }
    .chosen {
      outline: 2px solid var(--_accent);
      outline-offset: -2px;
    }
    td a {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      padding: 2px 6px;
      border-radius: 6px;
      background: var(--_tint);
      color: inherit;
      font-size: 0.93em;
      line-height: 1.35;
      text-decoration: none;
    }
    td a b {
      color: var(--_accent);
      font-weight: 650;
      white-space: nowrap;
    }
    td a:hover {
      text-decoration: underline;
    }
    td em {
      font-style: normal;
      font-weight: 650;
      color: var(--_danger);
    }
    .run a {
      display: block;
      background: none;
      color: var(--_soft);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .cancelled a {
      background: var(--_danger-tint);
    }
    .cancelled a > :is(span, b) {
      text-decoration: line-through;
    }
    td .link {
      padding: 0 6px;
      font-size: 0.93em;
    }
    .below:not(.asked) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .today .number {
      border: 2px solid;
    }
    .shown .number {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .dots i {
      border: 3px solid;
    }
    .hollow i {
      border-width: 1px;
    }
    td a {
      border: 1px solid;
    }
  }
`;
