import { css } from 'lit';

/** The list and the map beside each other, and what shows and hides them. */
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
  .switches .button {
    flex: 1 0 auto;
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
  .ground,
  .facade {
    position: absolute;
    inset: 0;
  }
  .facade {
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
  .map.lost {
    height: auto;
  }
  .lost .facade {
    position: static;
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
    display: flex;
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
  .map-off .hide-map,
  .layout-side.map-auto .beside,
  .layout-side.map-auto .hide-map,
  .layout-stack.map-auto .show-map,
  .switches.layout-map.map-auto .show-map {
    display: none;
  }
  .layout-side .beside {
    order: -1;
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
    :is(.layout-list, .layout-stack, .map-off) .items {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
      column-gap: calc(2 * var(--_s));
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
  }
`;
