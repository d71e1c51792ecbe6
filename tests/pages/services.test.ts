import { expect, it } from 'vitest';
import { csv, titles } from './support/feed.js';
import { setScene } from './support/scene.js';
import { answerWith, type Answers } from './support/services.js';

const resource = '1b2c3d4e-0000-4000-8000-000000000001';
const rows = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [titre, date_debut, date_fin, lieu, commune] = line.split(';');
    return { titre, date_debut, date_fin, lieu, commune, insee: '35236', cp: '35600' };
  });

const catalogue = {
  title: 'Agenda de Redon',
  license: 'lov2',
  organization: { name: 'Ville de Redon' },
  last_update: '2026-11-20T09:00:00+00:00',
  resources: [
    {
      id: resource,
      format: 'csv',
      type: 'main',
      url: 'https://ville.example/agenda.csv',
      extras: { 'check:available': true, 'analysis:parsing:parsing_table': 'ab12' },
    },
  ],
};
const fields = ['insee', 'cp', 'commune'].map((name) => ({ name, type: 'text' }));

it.each<[string, string, Answers, string[]]>([
  [
    'a dataset of data.gouv.fr whose file is closed to pages',
    'https://www.data.gouv.fr/fr/datasets/agenda-de-redon/',
    {
      '/api/1/datasets/agenda-de-redon/': { body: catalogue },
      'ville.example/agenda.csv': { body: csv, closed: true },
      '/profile/': { body: { profile: { header: Object.keys(rows[0] ?? {}), total_lines: 3 } } },
      '/data/json/': { body: rows },
    },
    [`https://tabular-api.data.gouv.fr/api/resources/${resource}/data/json/?insee__contains=35236`],
  ],
  [
    'a portal of a whole region',
    'https://data.region.example/explore/dataset/agenda/table/',
    { '/exports/json': { body: rows }, '/catalog/datasets/agenda': { body: { fields, metas: {} } } },
    ['where=(insee+in+("35236")+or+cp+in+("35236"))'],
  ],
  [
    'a page of OpenAgenda',
    'https://openagenda.com/fr/ville-de-redon',
    {
      '/exports/json': {
        body: rows.map((row, uid) => ({
          uid,
          title_fr: row.titre,
          canonicalurl: `https://openagenda.com/ville-de-redon/events/${uid}`,
          firstdate_begin: row.date_debut,
          firstdate_end: row.date_fin,
          location_insee: row.insee,
        })),
      },
      '/catalog/datasets/evenements-publics-openagenda': { body: { fields: [], metas: {} } },
    },
    ['where=search("ville+de+redon")'],
  ],
])('an agenda shows %s', async (_, address, answers, expected) => {
  const scene = await setScene({
    html: ({ cdn }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-agenda src="${address}" commune="35236"></scdl-agenda>`,
  });
  const asked = await answerWith(scene.page, answers);
  await scene.page.goto(scene.town.origin);
  await scene.page.locator('scdl-agenda[state=ready]').waitFor();
  for (const title of titles) expect(await scene.page.getByText(title).count()).toBeGreaterThan(0);
  for (const part of expected) expect(asked.join('\n')).toContain(part);
  await scene.close();
});

it('an agenda says that a service does not answer', async () => {
  const scene = await setScene({
    html: ({ cdn }) => `<script type="module" src="${cdn}/scdl-widgets.js"></script>
      <scdl-agenda src="https://www.data.gouv.fr/datasets/parti/"></scdl-agenda>`,
  });
  await answerWith(scene.page, { '/datasets/parti/': { status: 410, body: { message: 'Dataset has been deleted' } } });
  await scene.page.goto(scene.town.origin);
  await scene.page.locator('scdl-agenda[state=error]').waitFor();
  await scene.close();
});
