import { css } from 'lit';

export const detailStyles = css`
  .detail {
    display: grid;
    gap: calc(1.5 * var(--_s));
    padding: calc(2 * var(--_s));
    overflow-wrap: anywhere;
    scroll-margin-top: calc(var(--scdl-sticky-top, 0px) + 1em);
  }
  .back .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    text-decoration: none;
  }
  .back .link:hover {
    text-decoration: underline;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1.5 * var(--_s));
    align-items: start;
  }
  .detail-title {
    font-size: 1.35em;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-top: calc(var(--scdl-sticky-top, 0px) + 5em);
  }
  #detail-title:focus {
    outline: 0;
  }
  .detail figure {
    margin: 0;
    border-radius: var(--_small);
    overflow: hidden;
    background: var(--_surface);
  }
  .detail img {
    display: block;
    width: 100%;
    max-height: 260px;
    object-fit: cover;
  }
  figcaption {
    padding: 4px var(--_s);
    color: var(--_soft);
    font-size: 0.81em;
    text-align: end;
  }
  .soft {
    color: var(--_soft);
  }
  .lines {
    white-space: pre-line;
  }
  .primary,
  .primary:hover {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_background);
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s);
  }
  .deeds > .button {
    flex: 1 1 auto;
    padding-inline: 0.8em;
  }
  .ways {
    flex: 1 1 100%;
  }
  .ways summary {
    display: flex;
    cursor: pointer;
    list-style: none;
  }
  .ways summary::-webkit-details-marker {
    display: none;
  }
  .ways summary::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: 4px;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .ways[open] summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  /* Where colours are the visitor's own, edges show what grounds do not. */
  .ways ul,
  .more-facts {
    border: 1px solid transparent;
  }
  .ways ul {
    margin-top: var(--_s);
    padding: 4px calc(2 * var(--_s));
    border-radius: var(--_small);
    background: var(--_surface);
  }
  .ways a {
    display: block;
    padding: 10px 0;
  }
  .copied {
    flex: 1 1 100%;
    color: var(--_accent);
    font-weight: 600;
  }
  .copied:empty {
    display: none;
  }
  .facts {
    display: grid;
    gap: calc(1.5 * var(--_s));
    margin: var(--_s) 0;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: calc(1.5 * var(--_s));
  }
  .facts dt {
    color: var(--_accent);
  }
  .facts dd,
  .more-facts dd {
    margin: 0;
    min-width: 0;
  }
  .facts a {
    display: inline-block;
    min-height: 24px;
  }
  .facts .tags {
    margin: 0;
  }
  .state b {
    font-weight: 650;
  }
  .week {
    min-width: min(100%, 18em);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  /* The first line is level with its icon. */
  .week:has(caption.sr) {
    margin-top: -3px;
  }
  .week td span {
    display: inline-block;
  }
  .week caption {
    padding-bottom: 3px;
    text-align: start;
    color: var(--_soft);
    font-size: 0.9em;
  }
  .week th,
  .week td {
    padding: 3px calc(2 * var(--_s)) 3px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .week th {
    white-space: nowrap;
  }
  .week .today > * {
    font-weight: 650;
  }
  .more-facts {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: calc(1.5 * var(--_s));
    border-radius: var(--_small);
    background: var(--_surface);
    font-size: 0.92em;
  }
  .more-facts > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_s));
  }
  .more-facts dt {
    color: var(--_soft);
  }
  .story {
    display: grid;
    gap: var(--_s);
    max-width: 68ch;
  }
  @container (min-width: 520px) {
    .deeds > .button,
    .ways {
      flex: none;
    }
    .ways[open] {
      flex: 1 1 100%;
    }
    .ways summary {
      width: fit-content;
    }
  }
  @container (min-width: 760px) {
    .layout-side.map-auto .to-map,
    .layout-side.map-on .to-map {
      display: none;
    }
    .layout-list .detail,
    .map-off .detail,
    .layout-stack .detail,
    .layout-map .detail {
      max-width: 760px;
    }
  }
  .layout-stack.map-auto .to-map,
  .layout-map.map-auto .to-map {
    display: none;
  }
`;
