import { css } from 'lit';

/**
 * What Leaflet needs of its own sheet (panes, tiles, zooming), without the controls, pictures and colours that we do not
 * use: a third of it, and no picture for the page's security policy to allow.
 */
export const leafletStyles = css`
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
