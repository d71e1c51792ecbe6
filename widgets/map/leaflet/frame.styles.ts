import { css } from 'lit';

/** What stands around and over the map: its frame, its buttons, its credits and notes. */
export const frameStyles = css`
  .map-frame {
    --_ground: #eceee9;
    position: relative;
    isolation: isolate;
    height: 100%;
    min-height: inherit;
    overflow: hidden;
    border-radius: inherit;
    font-size: 0.9375em;
  }
  .dark .map-frame {
    --_ground: #1b2426;
  }
  .map-ground {
    position: absolute;
    inset: 0;
    background: var(--_ground);
    /* One finger scrolls the page. */
    touch-action: pan-x pan-y;
  }
  .map-ground:focus-visible {
    outline-offset: -3px;
  }
  .dark .map-drawing {
    filter: invert(1) hue-rotate(180deg) brightness(0.85) contrast(0.82) saturate(0.55);
  }
  .dark .map-photographs {
    filter: brightness(0.75);
  }
  .map-outline {
    stroke: var(--_accent);
    fill: var(--_accent);
    fill-opacity: 0.07;
    stroke-dasharray: 6 5;
  }
  .map-zoom {
    position: absolute;
    z-index: 1000;
    top: 12px;
    right: 12px;
    display: grid;
    border-radius: var(--_small);
    overflow: hidden;
    background: var(--_background);
    box-shadow:
      0 0 0 1px var(--_line),
      0 2px 8px rgb(0 0 0 / 0.14);
  }
  /* A narrow map has no room for both. */
  .map-frame:has(.leaflet-popup) .map-zoom:not(:focus-within) {
    z-index: 300;
  }
  .map-zoom:focus-within {
    overflow: visible;
  }
  .map-zoom button {
    width: 44px;
    height: 44px;
    display: grid;
    place-items: center;
    border: 0;
    background: none;
    color: var(--_text);
  }
  .map-zoom button + button {
    border-top: 1px solid var(--_line);
  }
  .map-zoom button:hover {
    background: var(--_surface);
  }
  .map-zoom button[aria-disabled='true'] {
    color: var(--_soft);
    cursor: default;
  }
  .map-zoom button[aria-disabled='true'] .icon {
    opacity: 0.45;
  }
  .map-credits {
    position: absolute;
    z-index: 900;
    right: 0;
    bottom: 0;
    padding: 1px 8px;
    border-start-start-radius: 8px;
    background: color-mix(in srgb, var(--_background) 88%, transparent);
    color: var(--_text);
    font-size: 0.8em;
  }
  .map-credits a {
    color: inherit;
  }
  .map-note {
    position: absolute;
    z-index: 900;
    left: 12px;
    right: 68px;
    top: 12px;
    width: fit-content;
    padding: 6px 12px;
    border-radius: var(--_small);
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0 0 1px var(--_line);
    font-size: 0.93em;
  }
  /* On a small map it would lie over what is read. */
  .map-frame:has(.map-popup) .map-note {
    visibility: hidden;
  }
  .map-hint {
    position: absolute;
    z-index: 1100;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 24px;
    background: rgb(16 24 26 / 0.55);
    color: #fff;
    font-size: 1.2em;
    font-weight: 600;
    text-align: center;
    text-wrap: balance;
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.25s;
  }
  .map-hint[data-shown] {
    opacity: 1;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
