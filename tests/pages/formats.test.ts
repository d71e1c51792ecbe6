import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../parsers/zip-of.js';
import { csv, titles } from './support/feed.js';
import { setScene } from './support/scene.js';

const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const published = (path: string) => readFileSync(new URL(`../feeds/${path}`, import.meta.url));

/** The titles that the page shows of a feed, under a policy that allows nothing but the library and the feed. */
async function titlesOf(feed: string | Buffer, name: string, tag = 'scdl-agenda') {
  const scene = await setScene({
    html: ({ cdn, feed }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <${tag} src="${feed}/${name}" tiles="none"></${tag}>`,
    headers: ({ cdn, feed }) => ({
      'content-security-policy': `default-src 'none'; script-src ${cdn}; style-src 'self'; img-src 'self' https://ville.example; connect-src ${feed}`,
    }),
    feed: () => ({ body: feed, type: '.csv' }),
  });
  await scene.page.route('https://ville.example/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: picture }),
  );
  await scene.page.goto(scene.town.origin);
  await scene.page.locator(`${tag}[state=ready]`).waitFor();
  const found = await scene.page.locator(tag).locator('[part~=item-title]').allTextContents();
  const { complaints } = scene;
  await scene.close();
  return { titles: found.map((title) => title.trim()), complaints };
}

describe('an agenda is read from', () => {
  it.each([
    [
      'a workbook of Excel',
      'spreadsheet-xlsx/input.xlsx',
      ['Bal « du 28 »', 'Exposition de peinture', 'Vœux du maire'],
    ],
    ['a workbook of LibreOffice', 'spreadsheet-ods/input.ods', ['Bal du 28', 'Vœux du maire']],
    ['a news feed', 'rss-event-dates/input.xml', ['Fest-noz & repas']],
  ])('%s', async (_, path, expected) => {
    const { titles, complaints } = await titlesOf(published(path), path);
    expect(titles).toEqual(expect.arrayContaining(expected));
    expect(complaints).toEqual([]);
  });

  it('a packed file', async () => {
    expect((await titlesOf(gzipSync(csv), 'agenda.csv.gz')).titles).toEqual(expect.arrayContaining(titles));
  });

  it('what its own page tells to search engines', async () => {
    const event = { '@type': 'Event', name: 'Bal du 28', startDate: '2026-11-28T20:30:00+01:00' };
    const scene = await setScene({
      html: ({ cdn }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
        <script type="application/ld+json">${JSON.stringify(event)}</script>
        <scdl-agenda src="#"></scdl-agenda>`,
    });
    await scene.page.goto(scene.town.origin);
    await scene.page.locator('scdl-agenda[state=ready]').waitFor();
    expect(await scene.page.getByText('Bal du 28').count()).toBeGreaterThan(0);
    await scene.close();
  });
});

describe('a list of places is read from', () => {
  const kml = published('places-kml/input.kml');
  const gpx = `<gpx version="1.1"><wpt lat="48.08" lon="-1.67"><name>Lavoir du Bas</name></wpt>
    <trk><name>Tour du bourg</name><trkseg><trkpt lat="48.08" lon="-1.67"/><trkpt lat="48.09" lon="-1.66"/></trkseg></trk></gpx>`;
  const layer = (name: string, geometry: object) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name }, geometry }],
    _umap_options: { name: `Calque de ${name}` },
  });
  const umap = JSON.stringify({
    type: 'umap',
    properties: { name: 'Patrimoine' },
    layers: [
      layer('Lavoir du Bas', { type: 'Point', coordinates: [-1.67, 48.08] }),
      layer('Tour du bourg', { type: 'MultiPoint', coordinates: [[-1.67, 48.08]] }),
    ],
  });

  it.each([
    ['KML', kml, 'carte.kml'],
    ['KMZ', Buffer.from(zipOf({ name: 'doc.kml', content: kml }, { name: 'images/1.png', content: 'x' })), 'carte.kmz'],
    ['GPX', gpx, 'circuits.gpx'],
    ['a backup of uMap', umap, 'patrimoine.umap'],
  ])('%s', async (_, feed, name) => {
    const { titles, complaints } = await titlesOf(feed, name, 'scdl-map');
    expect(titles.sort()).toEqual(['Lavoir du Bas', 'Tour du bourg']);
    expect(complaints).toEqual([]);
  });
});
