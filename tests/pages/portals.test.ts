import { expect, it } from 'vitest';
import { csv, titles } from './support/feed.js';
import { setScene } from './support/scene.js';
import { answerWith, type Answers } from './support/services.js';

const rows = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [titre, date_debut, date_fin, lieu, commune] = line.split(';');
    return { titre, date_debut, date_fin, lieu, commune };
  });
const features = rows.map((properties, id) => ({ type: 'Feature', id, geometry: null, properties }));
const tec = rows.map(({ titre, date_debut, lieu }, id) => ({
  id,
  title: titre,
  start_date: date_debut?.slice(0, 16).replace('T', ' '),
  venue: { venue: lieu },
}));
const text = (id: string) => ({ id, fields: { label: id, type: 'Text' } });

it.each<[string, string, Answers]>([
  [
    'a site with The Events Calendar',
    'https://ville.example/agenda/?ical=1',
    { '/wp-json/tribe/events/v1/events': { body: { events: tec, total: 3, total_pages: 1 } } },
  ],
  [
    'a layer of ArcGIS',
    'https://services.arcgis.com/x/arcgis/rest/services/Agenda/FeatureServer/0',
    {
      '/query?': { body: { type: 'FeatureCollection', features } },
      'f=json': { body: { name: 'Agenda', fields: [] } },
    },
  ],
  [
    'a layer of a geographic server',
    'https://data.geopf.fr/wfs?service=WFS&typeNames=ville:agenda',
    { 'request=GetFeature': { body: { type: 'FeatureCollection', features, numberMatched: 3 } } },
  ],
  [
    'a dataset of CKAN',
    'https://data.ville.example/dataset/agenda',
    {
      '/package_show': { body: { success: true, result: { resources: [{ id: 'r', datastore_active: true }] } } },
      '/datastore_search': { body: { success: true, result: { records: rows, limit: 3, total: 3 } } },
    },
  ],
  [
    'a dataset of Data Fair',
    'https://opendata.koumoul.com/datasets/agenda',
    {
      '/agenda/lines': { body: { total: 3, results: rows } },
      '/data-fair/api/v1/datasets/agenda': { body: { title: 'Agenda', schema: [] } },
    },
  ],
  [
    'a public document of Grist',
    'https://grist.numerique.gouv.fr/o/mairie/kx3PvQ8mTn2a/Agenda/p/1',
    {
      '/records': { body: { records: rows.map((fields, id) => ({ id, fields })) } },
      '/columns': { body: { columns: Object.keys(rows[0] ?? {}).map(text) } },
      '/tables': { body: { tables: [{ id: 'Agenda' }] } },
    },
  ],
])('an agenda shows %s', async (_, address, answers) => {
  const scene = await setScene({
    html: ({ cdn }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-agenda src="${address.replaceAll('&', '&amp;')}"></scdl-agenda>`,
  });
  await answerWith(scene.page, answers);
  await scene.page.goto(scene.town.origin);
  await scene.page.locator('scdl-agenda[state=ready]').waitFor();
  for (const title of titles) expect(await scene.page.getByText(title).count()).toBeGreaterThan(0);
  await scene.close();
});
