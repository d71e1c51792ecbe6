import { describe, expect, it } from 'vitest';
import { subventionsCsv } from '../../demo/feeds/index.js';
import { checkDataset } from '../../src/check/check.js';
import type { CheckRequest } from '../../src/check/types.js';
import { reportText } from '../../src/check/text.js';
import type { Dataset } from '../../src/dataset.js';
import { frCheck } from '../../src/locales/check/fr.js';
import { parserOf } from '../../src/parsers/parser-of.js';
import { knownPlaceColumns } from '../../src/recognition/places.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const HEAD = 'id;nom;type;adresse;commune;latitude;longitude';
const HALL = '1;Mairie;Mairie;1 place Saint-Sauveur;Redon;47.65;-2.08';

async function report(text: string, request: Partial<CheckRequest> = {}) {
  const bytes = new TextEncoder().encode(text);
  const parser = await parserOf(bytes);
  const { found, ...content } = await parser.parse(bytes, {
    timezone: 'Europe/Paris',
    knownColumns: knownPlaceColumns,
  });
  const origin = { address: 'https://redon.example/lieux.csv', source: 'file', readAt: NOW, format: parser.name };
  const about = { publisher: 'Ville de Redon', licence: { name: 'Licence Ouverte 2.0' }, updated: NOW };
  const dataset: Dataset = { ...content, provenance: { ...found, ...origin, ...about } };
  return checkDataset(dataset, { timezone: 'Europe/Paris', lang: 'fr', now: NOW, kind: 'place', ...request });
}

async function codes(text: string, request: Partial<CheckRequest> = {}) {
  return (await report(text, request)).findings.map(({ code, count }) => `${code} ${count}`);
}

describe('the report on places', () => {
  it('has nothing to say of those in order', async () => {
    expect(await codes(`${HEAD}\n${HALL}`)).toEqual([]);
  });

  it.each([
    ['that nothing names', '2;;;;;47.66;-2.09', ['place-without-title 1', 'place-without-commune 1']],
    ['that are not on the map', '2;Stade;Stade;;Redon;;', ['place-without-position 1']],
    ['that no filter by commune can find', '2;Stade;Stade;;;47.66;-2.09', ['place-without-commune 1']],
    ['at 0 and 0', '2;Stade;Stade;;Redon;0;0', ['impossible-position 1', 'place-without-position 1']],
    ['beyond the poles', '2;Stade;Stade;;Redon;95;-2.08', ['impossible-position 1', 'place-without-position 1']],
    ['whose position is words', '2;Stade;Stade;;Redon;nord;ouest', ['unreadable-value 1', 'place-without-position 1']],
    ['in another country', '2;Stade;Stade;;Redon;40.41;-3.70', ['out-of-france 1']],
  ])('tells of places %s, and of no others', async (_name, row, found) => {
    expect(await codes(`${HEAD}\n${HALL}\n${row}`)).toEqual(found);
  });

  it('does not blame a cell that says that there is nothing', async () => {
    const row = '2;Stade;Stade;;Redon;47.66;-2.09';
    const found = await codes(`${HEAD};site_web\n${HALL};NC\n${row};néant\n${row};voir mairie`);
    expect(found).toEqual(['unreadable-value 1']);
  });

  it('names the columns that no place tells of, and not those that make its facts', async () => {
    const head = 'n_station;ad_station;Xlongitude;Ylatitude;nbre_pdc;puiss_max;n_amenageur';
    const { unused } = await report(`${head}\nGare;1 rue du Port 35600 Redon;-2.08;47.65;2;22;SDE`);
    expect(unused).toEqual(['n_amenageur']);
  });

  it('does not call unused what the schema knows by another case', async () => {
    const { unused } = await report(
      'coll_nom;coll_siret;equip_uid;equip_theme;equip_code;equip_type;equip_nom;adr_numero;adr_nomvoie;adr_codepostal;adr_commune;erp_id;equip_lat;equip_long\n' +
        'Redon;21350236000015;35236-01010401-001;Equipement administratif;01010401;Mairie;Mairie;1;place Saint-Sauveur;35600;Redon;x;47.65;-2.08',
    );
    expect(unused).toEqual([]);
  });

  it('tells of a position that is in another département than the code', async () => {
    const head = `${HEAD.replace('commune', 'commune;code_insee')}\n`;
    const rows = '1;Aire;Parking;;Romagné;33358;48.34;-1.29\n2;Halte;Parking;;Redon;35236;47.65;-2.08';
    const { findings } = await report(head + rows);
    expect(findings).toMatchObject([{ code: 'far-from-commune', count: 1, examples: [{ line: 2, value: 'Aire' }] }]);
  });

  it('makes nothing of a district in the column of postcodes', async () => {
    const head = HEAD.replace('commune', 'commune;code_postal');
    expect(await codes(`${head}\n1;Aire;Parking;;Paris;13;48.83;2.37`)).toEqual([]);
  });

  it('names the line of what is wrong', async () => {
    const { findings } = await report(`${HEAD}\n${HALL}\n2;Stade;Stade;;Redon;40.41;-3.70`);
    expect(findings).toMatchObject([{ code: 'out-of-france', examples: [{ line: 3, value: 'Stade' }] }]);
  });

  it('takes the valleys beyond the coast of Nice for French', async () => {
    expect(await codes(`${HEAD}\n${HALL}\n2;Mairie;Mairie;;Tende;44.0908;7.5923`)).toEqual([]);
    expect(await codes(`${HEAD}\n${HALL}\n2;Mairie;Mairie;;La Brigue;44.0617;7.6147`)).toEqual([]);
  });

  it('does not blame a feed of another country for being there, but a lone place may be mistaken', async () => {
    const abroad = (id: number) => `${id};Estadio;Stade;;Madrid;40.41;-3.70`;
    expect(await codes(`${HEAD}\n${abroad(1)}`)).toEqual(['out-of-france 1']);
    expect(await codes(`${HEAD}\n${abroad(1)}\n${abroad(2)}`)).toEqual([]);
  });

  it('tells what is left out, and what finds nothing', async () => {
    const rows = `${HEAD}\n${HALL}\n2;Stade;Stade;;;;`;
    expect(await codes(rows, { commune: 'Redon' })).toEqual(['unplaced 1']);
    expect(await codes(rows, { where: 'type=Piscine' })).toEqual(['no-place-kept 1']);
    expect(await codes('a;b\n;x\n;y')).toContain('no-places 1');
  });

  it('names the table that rows of a table are made for', async () => {
    const grants = subventionsCsv('2026-11-21');
    const { findings } = await report(grants);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'no-places', detail: 'scdl-table' }));
    const { findings: others } = await report('a;b\n;x\n;y');
    expect(others).toContainEqual(expect.objectContaining({ code: 'no-places', detail: '' }));
  });

  it('knows places when nobody says what the rows are', async () => {
    const { facts } = await report(`${HEAD}\n${HALL}\n2;Stade;Stade;;Redon;;`, { kind: undefined } as never);
    expect(facts).toEqual(
      expect.arrayContaining([
        { name: 'places', value: '2' },
        { name: 'positions', value: '1' },
      ]),
    );
  });

  it('says what was recognised, in French', async () => {
    const text = reportText(await report(`${HEAD}\n${HALL}`), frCheck);
    expect(text.replaceAll('\u00a0', ' ')).toContain('Lieux : 1\n  Lieux avec une position : 1');
    expect(text).toContain('Latitude ← latitude');
  });
});
