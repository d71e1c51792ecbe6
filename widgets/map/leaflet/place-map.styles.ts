import { css } from 'lit';
import { frameStyles } from './frame.styles.js';
import { leafletStyles } from './leaflet.styles.js';
import { popupsStyles } from './popups.styles.js';
import { standsStyles } from './markers.styles.js';

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
  ${leafletStyles}${frameStyles}${standsStyles}${popupsStyles}${circumstances}
`;
