import { page } from '../agenda-page.js';

/**
 * What one writes by hand after Leaflet's own tutorial: every place is a marker, and the file is known beforehand.
 *
 * @param {string} tiles
 */
export function bareMap(tiles) {
  return page(`<link rel="stylesheet" href="/leaflet/leaflet.css"><div id="map" style="height:600px"></div>
<script src="/leaflet/leaflet.js"></script>
<script>
  const map = L.map('map').setView([47.65, -2.08], 12);
  L.tileLayer('${tiles}').addTo(map);
  fetch('/feed/places.csv')
    .then((response) => response.text())
    .then((text) => {
      const [, ...rows] = text.trim().split('\\n').map((line) => line.split(','));
      const at = rows.map(([, name, kind, lat, lon]) => {
        const node = document.createElement('b');
        node.textContent = name;
        L.marker([lat, lon]).bindPopup(node).addTo(map);
        return [lat, lon];
      });
      map.fitBounds(at);
    });
</script>`);
}
