import { css } from 'lit';

/** What opens over a place or a pile of them. */
export const popupsStyles = css`
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
    padding-inline-end: 32px;
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
    top: 4px;
    right: 4px;
    width: 44px;
    height: 44px;
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
