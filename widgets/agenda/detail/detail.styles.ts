import { css } from 'lit';

export const detailStyles = css`
  .primary,
  .primary:hover {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_background);
  }
  .sheet {
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scroll-padding-top: 64px;
    color: inherit;
    background: var(--_background);
  }
  .sheet::backdrop {
    background: rgb(10 20 22 / 0.55);
  }
  .sheet,
  .opened {
    container-type: inline-size;
  }
  .opened {
    position: relative;
    margin: calc(2 * var(--_s)) 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    scroll-margin-top: calc(var(--scdl-sticky-top, 0px) + 4em);
  }
  .opened figure {
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .shut {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    justify-content: flex-end;
    height: 0;
  }
  .opened .shut {
    top: var(--scdl-sticky-top, 0);
  }
  .shut .button {
    width: 44px;
    height: 44px;
    margin: 10px;
    padding: 0;
    flex: none;
    border-radius: 50%;
  }
  .detail {
    overflow-wrap: anywhere;
  }
  .detail figure {
    position: relative;
    margin: 0;
    overflow: hidden;
    background: linear-gradient(135deg, var(--_tint), var(--_surface));
  }
  .detail img {
    display: block;
    width: 100%;
    min-height: 9em;
    max-height: min(430px, 55vh);
    object-fit: contain;
  }
  figcaption {
    padding: 4px calc(3 * var(--_s));
    color: var(--_soft);
    font-size: 0.81em;
    text-align: end;
    background: var(--_background);
  }
  .in {
    display: grid;
    gap: 6px;
    padding: calc(2 * var(--_s));
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .in:first-child > :first-child {
    padding-inline-end: 52px;
  }
  .detail-title {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  #detail-title:focus {
    outline: 0;
  }
  .soft {
    color: var(--_soft);
  }
  .lines {
    white-space: pre-line;
  }
  .detail .notice {
    margin: var(--_s) 0 0;
    font-weight: 600;
  }
  .cancelled .notice {
    background: var(--_danger-tint);
    color: var(--_danger);
  }
  .facts {
    display: grid;
    gap: calc(1.5 * var(--_s));
    margin: calc(2 * var(--_s)) 0;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: calc(1.5 * var(--_s));
  }
  .facts dt {
    color: var(--_accent);
  }
  .facts dd {
    margin: 0;
    min-width: 0;
  }
  .facts a,
  .keep a,
  .keep .link,
  summary {
    display: inline-block;
    min-height: 24px;
  }
  .sessions summary {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .sessions ul {
    margin-top: 4px;
    padding-inline-start: calc(1.5 * var(--_s));
    border-inline-start: 2px solid var(--_line);
  }
  .sessions li {
    padding: 2px 0;
  }
  .story {
    display: grid;
    gap: calc(1.5 * var(--_s));
    max-width: 68ch;
  }
  .lead {
    font-weight: 600;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s);
    margin-top: calc(2 * var(--_s));
    padding-top: calc(2 * var(--_s));
    border-top: 1px solid var(--_line);
  }
  .deeds .button {
    flex: 1 1 auto;
  }
  .keep {
    flex: 1 1 100%;
    scroll-margin: calc(2 * var(--_s));
  }
  .keep summary {
    display: flex;
    cursor: pointer;
    list-style: none;
  }
  .keep summary::-webkit-details-marker {
    display: none;
  }
  .keep summary::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin-inline-start: 4px;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .keep[open] summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  .keep ul {
    margin-top: var(--_s);
    padding: 4px calc(2 * var(--_s));
    border-radius: var(--_small);
    background: var(--_surface);
  }
  .keep li > * {
    width: 100%;
    padding: 10px 0;
    text-align: start;
  }
  .said {
    flex: 1 1 100%;
    color: var(--_accent);
    font-weight: 600;
  }
  .said:empty {
    display: none;
  }
  @container (min-width: 32.5em) {
    .in {
      padding: calc(3 * var(--_s));
    }
    .in:first-child {
      padding-top: calc(2.5 * var(--_s));
    }
    .keep,
    .deeds .button {
      flex: none;
    }
    .keep[open] {
      flex: 1 1 100%;
    }
    .keep summary {
      width: fit-content;
    }
  }
  @container (min-width: 50em) {
    .opened .detail:has(figure) {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .opened figure {
      border-radius: var(--_radius) 0 0 var(--_radius);
    }
    .opened img {
      max-height: 600px;
    }
    .opened figcaption {
      background: none;
    }
    .opened .in > :first-child {
      padding-inline-end: 52px;
    }
  }
  @media (min-width: 680px) and (min-height: 480px) {
    .sheet {
      width: min(640px, 100% - 32px);
      height: fit-content;
      max-height: calc(100% - 48px);
      margin: auto;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 1.3);
      box-shadow: 0 24px 64px rgb(0 0 0 / 0.3);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .sheet[open],
    .sheet[open]::backdrop {
      animation: rise 0.18s ease-out;
    }
    .sheet[open]::backdrop {
      animation-name: dim;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(12px);
      }
    }
    @keyframes dim {
      from {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border: 1px solid;
    }
  }
  /* The open event, in the place of the others. */
  @media print {
    .root:has(> .sheet[open]) > :not(.sheet, .heading, .footer),
    .sheet:modal {
      display: none;
    }
    .sheet {
      position: static;
      width: auto;
      height: auto;
      border: 0;
      overflow: visible;
      box-shadow: none;
    }
    /* It would be taken as it begins to rise. */
    .sheet[open] {
      animation: none;
    }
    .detail img {
      width: auto;
      max-height: 8cm;
    }
  }
`;
