import { css } from 'lit';

/** What stands on the map: places, clusters, and where the visitor is. */
export const standsStyles = css`
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
  @media (pointer: coarse) {
    .map-place::before,
    .map-cluster::before {
      content: '';
      position: absolute;
      inset: -5px;
    }
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
