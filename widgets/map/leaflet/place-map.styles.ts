import { css } from 'lit';

/**
 * What Leaflet needs of its own sheet (panes, tiles, zooming), without the controls, pictures and colours that we do not
 * use: a third of it, and no picture for the page's security policy to allow.
 */
const leaflet = css`
  .leaflet-container {
    overflow: hidden;
    -webkit-tap-highlight-color: transparent;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-marker-icon,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-pane > canvas,
  .leaflet-zoom-box,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-popup-pane {
    z-index: 700;
    cursor: auto;
  }
  .leaflet-zoom-box {
    z-index: 800;
    border: 2px dotted var(--_accent);
  }
  .leaflet-tile,
  .leaflet-marker-icon {
    user-select: none;
    -webkit-user-select: none;
    -webkit-user-drag: none;
  }
  .leaflet-tile::selection {
    background: transparent;
  }
  .leaflet-tile {
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-container .leaflet-tile,
  .leaflet-overlay-pane svg {
    max-width: none !important;
    max-height: none !important;
    padding: 0;
  }
  .leaflet-container img.leaflet-tile {
    mix-blend-mode: plus-lighter;
  }
  .leaflet-marker-icon,
  .leaflet-pane > svg path,
  .leaflet-tile-container {
    pointer-events: none;
  }
  .leaflet-marker-icon.leaflet-interactive,
  .leaflet-pane > svg path.leaflet-interactive {
    pointer-events: auto;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  svg.leaflet-zoom-animated {
    will-change: transform;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-tile,
  .leaflet-pan-anim .leaflet-tile {
    transition: none;
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-interactive {
    cursor: pointer;
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab,
  .leaflet-dragging .leaflet-interactive {
    cursor: grabbing;
  }
  .leaflet-popup {
    position: absolute;
    text-align: start;
  }
  .leaflet-popup-content {
    overflow: auto;
  }
  .leaflet-popup-tip-container {
    position: absolute;
    left: 50%;
    width: 28px;
    height: 14px;
    margin: -1px 0 0 -14px;
    overflow: hidden;
    pointer-events: none;
  }
  .leaflet-popup-tip {
    width: 16px;
    height: 16px;
    margin: -9px auto 0;
    transform: rotate(45deg);
  }
`;

const frame = css`
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
`;

const stands = css`
  .map-stand {
    display: block;
  }
  /* Leaflet puts the southern before the northern; a name is before them all. */
  .map-stand:is(:hover, :focus-within) {
    z-index: 20000 !important;
  }
  .map-place,
  .map-cluster {
    position: absolute;
    left: 0;
    top: 0;
    transform: translate(-50%, -50%);
    padding: 0;
    border: 0;
    background: none;
  }
  .map-place {
    width: 36px;
    height: 36px;
  }
  .map-place .marker {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
    transition: scale 0.15s;
  }
  .map-place .marker > :first-child {
    stroke: #fff;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .map-place .glyph {
    fill: none;
    stroke: #fff;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .map-place:hover .marker,
  .map-place.pointed .marker,
  .map-place:focus-visible .marker {
    scale: 1.18;
  }
  .map-place.selected .marker {
    scale: 1.3;
    filter: drop-shadow(0 1px 3px rgb(0 0 0 / 0.5));
  }
  .map-place.selected .marker > :first-child {
    stroke: var(--_text);
    stroke-width: 2.5;
    paint-order: stroke;
  }
  .map-place:focus-visible,
  .map-cluster:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--_background);
  }
  /* Generated, so that hundreds of markers do not each lay out a name that nobody sees. */
  .map-place:not(.selected):is(:hover, :focus-visible, .pointed)::after {
    content: attr(aria-label);
    content: attr(aria-label) / '';
    position: absolute;
    left: 50%;
    top: calc(100% + 8px);
    translate: -50%;
    width: max-content;
    max-width: 220px;
    padding: 2px 8px;
    border-radius: 6px;
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 0 0 1px var(--_line);
    font-size: 0.87em;
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .map-cluster {
    display: grid;
    place-items: center;
    width: 38px;
    height: 38px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_background);
    font-size: 0.93em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    box-shadow:
      0 0 0 2px var(--_background),
      0 0 0 6px color-mix(in srgb, var(--_accent) 35%, transparent);
    transition: scale 0.15s;
  }
  .map-cluster.medium {
    width: 44px;
    height: 44px;
  }
  .map-cluster.large {
    width: 52px;
    height: 52px;
  }
  .map-cluster:hover {
    scale: 1.08;
  }
  .map-here {
    position: absolute;
    left: -11px;
    top: -11px;
    width: 22px;
    height: 22px;
    border-radius: 50%;
    border: 3px solid #fff;
    background: #1a6fd6;
    box-shadow:
      0 0 0 1px rgb(0 0 0 / 0.25),
      0 0 0 10px rgb(26 111 214 / 0.22);
  }
`;

const popups = css`
  .leaflet-popup-content-wrapper,
  .leaflet-popup-tip {
    background: var(--_background);
    color: var(--_text);
  }
  .leaflet-popup-content-wrapper {
    border-radius: var(--_radius);
    box-shadow:
      0 0 0 1px var(--_line),
      0 8px 28px rgb(0 0 0 / 0.22);
  }
  .leaflet-popup {
    margin-bottom: 20px;
  }
  .map-popup {
    position: relative;
    padding: 14px 16px;
    overflow-wrap: anywhere;
  }
  .map-popup-title {
    padding-inline-end: 28px;
    font-size: 1.07em;
    font-weight: 650;
    line-height: 1.3;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .map-popup-type {
    margin-top: 2px;
    color: var(--_soft);
    font-size: 0.93em;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .map-popup > .button {
    width: 100%;
    margin-top: 12px;
  }
  .map-popup-close {
    position: absolute;
    top: 6px;
    right: 6px;
    width: 36px;
    height: 36px;
    display: grid;
    place-items: center;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_soft);
  }
  .map-popup-close:hover {
    background: var(--_surface);
    color: var(--_text);
  }
  .map-popup-list {
    margin: 8px -8px 0;
  }
  .map-popup-item {
    display: flex;
    gap: 10px;
    align-items: center;
    width: 100%;
    min-height: 44px;
    padding: 6px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: start;
    font-weight: 600;
    line-height: 1.3;
  }
  .map-popup-item:hover {
    background: var(--_surface);
  }
  .map-popup-item .marker {
    flex: none;
    width: 26px;
    height: 26px;
  }
  .map-popup-item .glyph {
    fill: none;
    stroke: #fff;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .map-popup-item small {
    display: block;
    color: var(--_soft);
    font-weight: 400;
  }
`;

const circumstances = css`
  @media (forced-colors: active) {
    .map-place .marker > :first-child {
      fill: Canvas;
      stroke: CanvasText;
    }
    .map-place .glyph {
      stroke: CanvasText;
    }
    .map-place.selected .marker > :first-child {
      fill: Highlight;
      stroke: Highlight;
    }
    .map-place.selected .glyph {
      stroke: HighlightText;
    }
    .map-cluster,
    .map-place::after,
    .map-zoom,
    .leaflet-popup-content-wrapper {
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }
    .map-here {
      forced-color-adjust: none;
    }
  }
  @media print {
    .map-frame {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      break-inside: avoid;
    }
    .dark .map-drawing,
    .dark .map-photographs {
      filter: none;
    }
    .leaflet-popup-pane {
      display: none;
    }
  }
`;

/** For the shadow tree that the map is in; it takes its colours from the widget around it. */
export const styles = css`
  ${leaflet}${frame}${stands}${popups}${circumstances}
`;
