import { css } from 'lit';

export const mapStyles = css`
  .toolbar-to-come {
    height: 176px;
  }
  .split {
    --_height: min(var(--scdl-map-height, 640px), 85vh);
    display: grid;
    gap: calc(2 * var(--_s));
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--_s);
    min-height: 44px;
    margin-bottom: calc(1.5 * var(--_s));
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .beside {
    min-width: 0;
  }
  .map {
    position: relative;
    height: min(var(--_height), 60vh);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    background: var(--_surface);
    isolation: isolate;
  }
  .ground {
    position: absolute;
    inset: 0;
  }
  .facade {
    position: absolute;
    inset: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(1.5 * var(--_s));
    padding: calc(2 * var(--_s));
    text-align: center;
    color: var(--_soft);
    background: var(--_surface);
  }
  .facade .icon {
    width: 40px;
    height: 40px;
    color: var(--_accent);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px calc(2 * var(--_s));
    margin-top: var(--_s);
    color: var(--_soft);
    font-size: 0.9em;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .legend .marker,
  .chip .marker {
    width: 22px;
    height: 22px;
  }
  .marker {
    flex: none;
    width: 36px;
    height: 36px;
    forced-color-adjust: none;
  }
  .marker .glyph {
    fill: none;
    stroke: #fff;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chip .marker {
    margin-inline-start: -6px;
  }
  /* A list that is wanted shows itself; otherwise the map has the whole room. */
  .layout-map:not(.listed) .panel,
  .map-off .beside,
  .map-on .show-map,
  .map-off .hide-map {
    display: none;
  }
  .layout-side.map-auto .beside,
  .layout-side.map-auto .hide-map,
  .layout-stack.map-auto .show-map,
  .switches.layout-map.map-auto .show-map {
    display: none;
  }
  .layout-side .beside {
    order: -1;
  }
  .items {
    overflow-wrap: anywhere;
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(1.5 * var(--_s));
    padding: calc(1.75 * var(--_s)) calc(1.5 * var(--_s));
    border-bottom: 1px solid var(--_line);
  }
  .item:hover {
    background: var(--_surface);
  }
  .pointed,
  .pointed:hover {
    background: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
  }
  .body {
    display: grid;
    gap: 2px;
    align-content: start;
  }
  .item-title {
    font-size: 1.06em;
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
  .item-title a:focus-visible {
    outline: 0;
  }
  .item-title a:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: 6px;
  }
  .item:hover .item-title a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .about,
  .when,
  .distance {
    font-size: 0.92em;
    color: var(--_soft);
  }
  .when.to-come {
    min-height: 1.5em;
  }
  .when:empty:not(.to-come) {
    display: none;
  }
  .when b {
    font-weight: 650;
  }
  .open {
    color: var(--_accent);
  }
  .closed {
    color: var(--_danger);
  }
  .closing {
    color: var(--_warn);
  }
  .distance {
    white-space: nowrap;
    padding-top: 2px;
    font-variant-numeric: tabular-nums;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    margin-top: 4px;
  }
  .more {
    width: calc(100% - 2 * var(--_s));
    min-height: 48px;
    margin: calc(2 * var(--_s)) var(--_s);
  }
  .downloads {
    margin-top: calc(2 * var(--_s));
    color: var(--_soft);
    font-size: 0.9em;
  }
  .downloads .link {
    margin-inline-start: var(--_s);
  }
  .near {
    position: relative;
    flex: 1 1 100%;
    order: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .near .button {
    flex: 1 0 auto;
    padding-inline: 0.75em;
  }
  .row > .search {
    flex: 1 1 150px;
    min-width: 0;
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
  .near .said:not(.sr) {
    flex: 1 1 100%;
    color: var(--_soft);
  }
  .combobox {
    flex: 1 1 120px;
    min-width: 0;
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
  [role='listbox'][hidden] {
    display: none;
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
  .combobox .icon {
    display: none;
  }
  @container (min-width: 620px) {
    .combobox {
      position: relative;
    }
    .combobox .icon {
      display: block;
    }
    .near {
      flex: 2 1 340px;
      order: 0;
      flex-wrap: nowrap;
    }
    .near .button {
      flex: none;
    }
  }
  @container (min-width: 760px) {
    .layout-side {
      grid-template-columns: minmax(300px, 2fr) 3fr;
    }
    .layout-side.map-off,
    .layout-list {
      grid-template-columns: 1fr;
    }
    .layout-side.map-auto .beside,
    .layout-side.map-auto .hide-map {
      display: revert;
    }
    .layout-side.map-auto .show-map {
      display: none;
    }
    .layout-side .beside {
      order: 0;
    }
    .layout-side:not(.map-off) .panel {
      position: relative;
      max-height: var(--_height);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    .layout-side:not(.map-off) .item:last-child {
      border-bottom: 0;
    }
    .map {
      height: var(--_height);
    }
    .layout-stack .map {
      height: min(var(--_height), 60vh);
    }
    .layout-list .items,
    .map-off .items,
    .layout-stack .items {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
      column-gap: calc(2 * var(--_s));
    }
  }
  @media (forced-colors: active) {
    .pointed {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .split,
    .layout-side .panel {
      display: block;
      max-height: none !important;
      overflow: visible !important;
      border: 0 !important;
    }
    .panel {
      display: block !important;
    }
    .split.map-on {
      display: flex;
      flex-direction: column;
    }
    .map-on .beside {
      order: -1;
    }
    .map {
      height: var(--_height);
      margin-bottom: 1em;
      break-inside: avoid;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
