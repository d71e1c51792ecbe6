import { css } from 'lit';

export const agendaStyles = css`
  .toolbar-to-come {
    height: 176px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .now {
    margin: calc(2 * var(--_s)) 0;
  }
  .now-title {
    display: flex;
    align-items: center;
    gap: var(--_s);
    font-size: 1.19em;
    margin-bottom: calc(1.5 * var(--_s));
  }
  .strip {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(min(230px, 78cqi), 400px);
    gap: calc(1.5 * var(--_s));
    overflow-x: auto;
    padding-bottom: 8px;
    scrollbar-width: thin;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr));
    gap: calc(2 * var(--_s));
  }
  .grid > :only-child {
    max-width: 400px;
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    overflow: hidden;
  }
  .card:hover {
    border-color: var(--_accent);
  }
  .body {
    padding: calc(1.5 * var(--_s)) calc(2 * var(--_s));
    display: grid;
    gap: 4px;
  }
  .card,
  .item > div {
    overflow-wrap: anywhere;
  }
  .card .item-title {
    font-size: 1.06em;
  }
  .card p {
    font-size: 0.9em;
  }
  .picture {
    position: relative;
    display: grid;
    place-items: center;
    background: var(--_tint);
  }
  .picture .icon {
    width: 34px;
    height: 34px;
    color: var(--_accent);
    opacity: 0.35;
  }
  .picture img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .card .picture {
    aspect-ratio: 16 / 9;
    flex: none;
  }
  .strip .picture {
    height: 124px;
  }
  .lost img {
    visibility: hidden;
  }
  /* One card without a picture keeps in line with the others; where none has one, they are better without. */
  ul:not(:has(.picture:not(.lost))) .picture {
    display: none;
  }
  .day {
    position: sticky;
    top: var(--scdl-sticky-top, 0);
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: calc(2 * var(--_s)) 0 var(--_s);
    border-bottom: 2px solid;
    background: var(--_background);
    font-size: 1.19em;
  }
  .day .tag {
    font-size: 0.74em;
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: minmax(min-content, 4.6em) 1fr;
    gap: calc(1.5 * var(--_s));
    padding: calc(2 * var(--_s)) 0;
    border-bottom: 1px solid var(--_line);
  }
  .item .picture {
    display: none;
    width: 132px;
    height: 88px;
    border-radius: 8px;
    overflow: hidden;
  }
  .when {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .when span {
    display: block;
    font-size: 0.88em;
  }
  .when .end {
    font-weight: 400;
    color: var(--_soft);
  }
  .item-title {
    font-size: 1.12em;
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
  .card a:focus-visible {
    outline: 0;
  }
  .card a:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .item:hover a,
  .card:hover a {
    color: var(--_accent);
    text-decoration: underline;
  }
  .cancelled .item-title a {
    text-decoration: line-through;
  }
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-top: 6px;
  }
  .meta .icon {
    width: 1em;
    height: 1em;
    vertical-align: -0.12em;
  }
  .summary,
  .card .meta {
    margin-top: 2px;
    color: var(--_soft);
  }
  .tag.bad {
    background: var(--_danger-tint);
    color: var(--_danger);
    font-weight: 650;
  }
  .tag.warn {
    background: var(--_warn-tint);
    color: var(--_warn);
    font-weight: 650;
  }
  .date,
  .until {
    color: var(--_accent);
    font-weight: 650;
  }
  .date .end::before {
    content: '– ';
  }
  .more {
    width: 100%;
    margin-top: calc(3 * var(--_s));
  }
  @container (min-width: 39em) {
    .item {
      grid-template-columns: 5.4em 1fr auto;
      gap: calc(2 * var(--_s));
    }
    .item .picture {
      display: grid;
    }
    .item .lost {
      display: none;
    }
  }
  @media print {
    [part='list'],
    .strip {
      display: block;
      columns: 2;
    }
    .day {
      position: static;
      break-after: avoid;
    }
    .item,
    .card {
      break-inside: avoid;
    }
    .picture {
      display: none !important;
    }
    .summary {
      -webkit-line-clamp: none;
    }
    .card {
      border: 0;
    }
  }
`;
