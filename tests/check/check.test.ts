import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/check/check.js';
import { tellIssues } from '../../src/check/issues.js';
import { tally } from '../../src/check/tally.js';
import type { CheckRequest } from '../../src/check/types.js';
import { reportText } from '../../src/check/text.js';
import type { Dataset, Provenance } from '../../src/dataset.js';
import { frCheck } from '../../src/locales/check/fr.js';
import { parserOf } from '../../src/parsers/parser-of.js';
import { knownColumns } from '../../src/recognition/events.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const known: Partial<Provenance> = {
  publisher: 'Ville de Redon',
  licence: { name: 'Licence Ouverte 2.0' },
  updated: Date.parse('2026-11-20T08:00:00Z'),
};

async function datasetOf(text: string, about: Partial<Provenance> = known): Promise<Dataset> {
  const bytes = new TextEncoder().encode(text);
  const parser = await parserOf(bytes);
  const { found, ...content } = await parser.parse(bytes, { timezone: 'Europe/Paris', knownColumns });
  const origin = { address: 'https://redon.example/agenda.csv', source: 'file', readAt: NOW };
  return { ...content, provenance: { ...found, ...origin, format: parser.name, ...about } };
}

async function report(text: string, request: Partial<CheckRequest> = {}, about?: Partial<Provenance>) {
  const asked = { timezone: 'Europe/Paris', lang: 'fr', now: NOW, ...request };
  return checkDataset(await datasetOf(text, about), asked);
}

async function codes(text: string, request: Partial<CheckRequest> = {}, about?: Partial<Provenance>) {
  return (await report(text, request, about)).findings.map(({ code, count, name }) =>
    `${code} ${count} ${name}`.trim(),
  );
}

const HEAD = 'identifiant;titre;date_debut;date_fin;commune;latitude;longitude';
const CONCERT = '1;Concert;21/12/2026 20:30;;Redon;47.65;-2.08';

describe('the report on what was not said to be an agenda', () => {
  it('takes it for what its widget would', async () => {
    const about = { ...known, address: 'https://redon.example/mesures.csv' };
    const { facts, findings } = await report('nom;valeur;date\nA;1;2024-01-01\nB;2;2024-02-01', {}, about);
    expect(facts.map(({ name }) => name)).not.toContain('events');
    expect(findings).toEqual([]);
  });
});

describe('the report on what an agenda cannot show', () => {
  const places = 'nom;type;adresse;latitude;longitude\nMairie;Mairie;1 place du Bac;47.65;-2.08';

  it('names the widget that can, and nothing that the rows lack to be events', async () => {
    const { findings } = await report(places, { kind: 'event' });
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([['no-events', 'scdl-map']]);
  });

  it('says once that nothing says when, and asks no producer of news for dates', async () => {
    const news = 'titre;description;lien\nTravaux;x;https://redon.example/1\nRecensement;y;https://redon.example/2';
    const { facts, findings } = await report(news, { kind: 'event' });
    expect(facts).toContainEqual({ name: 'upcoming', value: '0' });
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([['no-events', '']]);
  });

  it('asks for the dates of an agenda that has a column for them', async () => {
    expect(await codes('titre;date_debut;lieu;commune\nBal;;Mairie;Redon', { kind: 'event' })).toEqual([
      'missing-date 1',
      'without-position 1',
    ]);
  });

  it('goes by what was kept of an agenda only when there was one', async () => {
    const { findings } = await report(`${HEAD}\n${CONCERT}`, { kind: 'event', commune: 'Rennes' });
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([['none-kept', 'commune="Rennes"']]);
  });
});

describe('the report on an agenda', () => {
  it('has nothing to say of one in order', async () => {
    expect(await codes(`${HEAD}\n${CONCERT}`)).toEqual([]);
  });

  it('does not miss a date that is there but cannot be read', async () => {
    const dates = [
      { code: 'unreadable-date', row: 0, column: 'date_debut', value: 'bientôt' },
      { code: 'missing-date', row: 0 },
      { code: 'missing-date', row: 1 },
    ] as const;
    const found = tally();
    tellIssues(dates, await datasetOf('[]'), found);
    expect(found.findings().map(({ code, examples }) => [code, examples.map(({ record }) => record)])).toEqual([
      ['missing-date', [2]],
      ['unreadable-date', [1]],
    ]);
  });

  it.each([
    ['500 : Non trouvé', 'Le service n’a donné que 2 lignes, sans les suivantes : 500 : Non trouvé'],
    ['', 'Le service n’a donné que 2 lignes, sans les suivantes.'],
  ])('tells the rows that a service did not give apart from a file that is cut short: %s', async (value, words) => {
    const dataset = await datasetOf(`${HEAD}\n${CONCERT}\n${CONCERT}`);
    const part = { ...dataset, issues: [{ code: 'truncated', value } as const] };
    const told = await checkDataset(part, { timezone: 'Europe/Paris', lang: 'fr', now: NOW, kind: 'event' });
    expect(told.findings.map(({ code, severity }) => [code, severity])).toContainEqual(['missing-rows', 'error']);
    expect(reportText(told, frCheck).replaceAll('\u00a0', ' ')).toContain(words);
  });

  it.each<[number | undefined, string]>([
    [8033, 'Seule la première ligne sur 8033 est lue.'],
    [undefined, 'Seule la première ligne est lue.'],
  ])('tells how many rows there are when not all are read, if that is known: %s', async (total, words) => {
    const dataset = await datasetOf(`${HEAD}\n${CONCERT}`);
    const part = { ...dataset, ...(total && { total }), issues: [{ code: 'row-limit', value: '1' } as const] };
    const told = await checkDataset(part, { timezone: 'Europe/Paris', lang: 'fr', now: NOW, kind: 'event' });
    expect(reportText(told, frCheck).replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('names the sheet of a workbook that has several', async () => {
    const dataset = await datasetOf('Titre;Date;Feuille\nBal;31/02/2026;S. 46\nLoto;32/01/2026;S. 47');
    const { issues, provenance, lines = [] } = dataset;
    const workbook = {
      ...dataset,
      issues,
      lines: lines.map(() => 2),
      provenance: { ...provenance, sheetColumn: 'Feuille' },
    };
    const told = await checkDataset(workbook, { timezone: 'Europe/Paris', lang: 'fr', now: NOW, kind: 'event' });
    const text = reportText(told, frCheck).replaceAll('\u00a0', ' ');
    expect(text).toContain('feuille « S. 46 », ligne 2 → 31/02/2026\n    feuille « S. 47 », ligne 2 → 32/01/2026');
  });

  it('names each cell that could not be read, with its line', async () => {
    const { findings } = await report(`${HEAD}\n${CONCERT}\n2;Loto;31/02/2026;;Redon;47.65;-2.08`);
    expect(findings).toEqual([
      {
        code: 'unreadable-date',
        severity: 'error',
        mend: 'data',
        name: 'date_debut',
        detail: '',
        count: 1,
        examples: [{ line: 3, column: 'date_debut', value: '31/02/2026' }],
      },
    ]);
  });

  it('counts all, and shows five', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `${index};;21/12/2026;;Redon;47.65;-2.08`);
    const { findings } = await report([HEAD, CONCERT, ...rows].join('\n'));
    expect(findings.map(({ code, count, examples }) => [code, count, examples.length])).toEqual([
      ['missing-title', 9, 5],
    ]);
  });

  it('tells what to do first before what would be nice', async () => {
    const rows = `${HEAD}\n1;Concert;21/12/2026;20/12/2026;;;`;
    expect(await codes(rows, {}, { charset: 'windows-1252' })).toEqual([
      'end-before-start 1 date_fin',
      'without-commune 1',
      'without-position 1',
      'not-utf-8 1',
      'no-licence 1',
      'no-publisher 1',
      'no-update 1',
    ]);
  });

  it('notes that all is over, and when it was', async () => {
    const { findings } = await report(`${HEAD}\n1;Concert;21/12/2025;;Redon;47.65;-2.08`);
    expect(findings.map(({ code, detail }) => [code, detail])).toEqual([['all-past', '2025-12-21']]);
  });

  it('notes data that nobody has touched for more than a year', async () => {
    const about = { ...known, updated: Date.parse('2025-11-01T10:00:00Z') };
    expect(await codes(`${HEAD}\n${CONCERT}`, {}, about)).toEqual(['old-data 1']);
    const aYear = { ...known, updated: Date.parse('2025-11-21T10:00:00Z') };
    expect(await codes(`${HEAD}\n${CONCERT}`, {}, aYear)).toEqual([]);
  });

  it('takes the publisher and the licence from the tag', async () => {
    const request = { publisher: 'Ville de Redon', licence: 'Licence Ouverte 2.0' };
    expect(await codes(`${HEAD}\n${CONCERT}`, request, {})).toEqual(['no-update 1']);
  });

  it('names the address that pages of other sites may not read', async () => {
    const closed = 'https://redon.example/agenda.csv';
    const { findings } = await report(`${HEAD}\n${CONCERT}`, { closed });
    expect(findings.map(({ code, name }) => [code, name])).toEqual([['closed-to-sites', closed]]);
  });

  it('does not ask where events on line are', async () => {
    const columns = `${HEAD};en_ligne`;
    expect(await codes(`${columns}\n1;Webinaire;21/12/2026;;;;;oui\n${CONCERT};non`)).toEqual([]);
    expect(await codes(`${columns}\n1;Débat;21/12/2026;;;;;non\n${CONCERT};non`)).toEqual([
      'without-commune 1',
      'without-position 1',
    ]);
  });

  it('tells what the tag asks for and does not get', async () => {
    const request = { fields: '{"title":"Intitulé"}', near: 'ici', where: 'type=Loto', schema: 'agenda' };
    expect(
      (await report(`${HEAD}\n${CONCERT}`, request)).findings.map(({ code, name, detail }) => [code, name, detail]),
    ).toEqual([
      ['unknown-schema', 'fields', 'agenda'],
      ['unknown-column', 'fields', 'Intitulé'],
      ['unknown-column', 'where', 'type'],
      ['unreadable-attribute', 'near', 'ici'],
      ['none-kept', '', 'near="ici" where="type=Loto"'],
    ]);
    expect(await codes(`${HEAD}\n${CONCERT}`, { fields: 'titre' })).toEqual(['malformed-fields 1 fields']);
  });

  it('counts what is left out because it does not say where it is', async () => {
    const rows = `${HEAD}\n${CONCERT}\n2;Loto;21/12/2026;;;;`;
    expect(await codes(rows, { commune: 'Redon' })).toEqual(['unplaced 1']);
  });

  it('notes an empty file, and rows that are no events', async () => {
    expect(await codes(HEAD, { kind: 'event' })).toEqual(['no-rows 1']);
    expect(await codes('a;b\n;x\n;y', { kind: 'event' })).toContain('no-events 1');
  });

  it('says what was lost since the last reading', async () => {
    const dataset = await datasetOf(`${HEAD}\n${CONCERT}`);
    const issues = [{ code: 'sudden-loss', value: '40' } as const];
    const { findings } = await checkDataset({ ...dataset, issues }, { timezone: 'Europe/Paris', lang: 'fr', now: NOW });
    expect(findings).toMatchObject([{ code: 'sudden-loss', count: 39, detail: '40' }]);
  });

  it('tells what was recognised, in French', async () => {
    const text = reportText(await report(`${HEAD};couleur\n${CONCERT};bleu`), frCheck);
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toBe(`Rapport pour le webmestre : https://redon.example/agenda.csv

Rien à signaler : tout a été compris.

Ce qui a été reconnu
  Source : fichier
  Producteur : Ville de Redon
  Licence : Licence Ouverte 2.0
  Mise à jour : 20 novembre 2026
  Format : CSV
  Encodage : UTF-8
  Séparateur : le point-virgule
  Ligne d’en-tête : 1
  Lignes lues : 1
  Lu comme : Agenda sans schéma connu
  Événements : 1
  À venir : 1
  Période : 21 décembre 2026
  Rôle des colonnes
    Identifiant ← identifiant
    Titre ← titre
    Début ← date_debut
    Fin ← date_fin
    Commune ← commune
    Latitude ← latitude
    Longitude ← longitude
  Colonnes non utilisées : couleur`);
  });
});

describe('the report on a table that follows a published schema', () => {
  const head = 'COMMUNE_NOM,COLL_INSEE,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE';

  it('has nothing to say of one that conforms', async () => {
    expect(await codes(`${head}\nRennes,35238,M,Adam,353,2016`)).toEqual([]);
  });

  it('names every cell that does not conform', async () => {
    const rows = `${head}\nRennes,35238,m,Adam,353,2016\nRennes,,F,ÈVE,0,16`;
    expect(await codes(rows)).toEqual([
      'missing-value 1 COLL_INSEE',
      'wrong-type 1 ANNEE',
      'not-in-list 1 ENFANT_SEXE',
      'wrong-pattern 1 ENFANT_PRENOM',
      'out-of-range 1 NOMBRE_OCCURRENCES',
    ]);
  });

  it('names columns that are missing, misnamed or too many', async () => {
    const rows = 'coll_insee;ENFANT_SEXE;ENFANT_PRENOM;NOMBRE_OCCURRENCES;rang\n35238;M;Adam;353;1';
    expect(await codes(rows)).toEqual([
      'missing-required-column 1 ANNEE',
      'renamed-column 1 coll_insee',
      'not-comma 1',
      'missing-column 1 COMMUNE_NOM',
      'extra-column 1 rang',
    ]);
  });

  it('knows a schema by names whose words were parted', async () => {
    const parted =
      'Nom attribuant;Id attribuant;Date convention;Reference decision;Nom beneficiaire;Id beneficiaire;Objet;Montant;Nature';
    const { facts, findings } = await report(
      `${parted}\nRedon;21350236000015;2026-01-12;12;Bagad;;Fête;500;aide en numéraire`,
    );
    expect(facts.find(({ name }) => name === 'published')?.value).toMatch(/^scdl\/subventions /);
    const renamed = findings.filter(({ code }) => code === 'renamed-column');
    expect(renamed).toMatchObject([{ count: 9, detail: '' }]);
    expect(renamed[0]?.name).toMatch(/^Nom attribuant → nomAttribuant, Id attribuant → idAttribuant, /);
  });

  it('knows a schema by what people call its columns, and by the names that they had', async () => {
    const called = [
      'Nom du bénéficiaire;Objet de la subvention;Montant voté;Date de la convention;Nature de la subvention;N° SIRET;ACTE_REF;Conditions de versement',
      'Bagad;Fête;500;12/01/2026;aide en numéraire;38047555800057;12;unique',
      'Judo;Tatami;;13/01/2026;aide en numéraire;;13;unique',
    ];
    const { facts, findings } = await report(called.join('\n'));
    expect(facts.find(({ name }) => name === 'published')?.value).toMatch(/^scdl\/subventions /);
    expect(findings.find(({ code }) => code === 'renamed-column')?.name).toContain('Montant voté → montant');
    expect(findings.find(({ code }) => code === 'missing-value')).toMatchObject({ name: 'Montant voté', count: 1 });
    expect(findings.find(({ code }) => code === 'wrong-siret')?.name).toBe('N° SIRET');
    expect(findings.find(({ code }) => code === 'extra-column')).toBeUndefined();
  });

  it('knows a schema by the words of the law that it follows', async () => {
    const words = [
      'Nom de l’attribuant;Date de la convention;Nom du bénéficiaire;Objet de la subvention;Montant total de la subvention;Nature de la subvention',
      'Identifiant RAE de l’aide au titre de laquelle la subvention est attribuée',
      'Pourcentage du montant total de la subvention attribuée au bénéficiaire',
    ].join(';');
    const { findings } = await report(`${words}\nRedon;2026-01-12;Bagad;Fête;500;aide en numéraire;;1`);
    const renamed = findings.find(({ code }) => code === 'renamed-column')?.name;
    expect(renamed).toContain('→ idRAE');
    expect(renamed).toContain('→ pourcentageSubvention');
  });

  it('takes the column of the very name before those that are only called so', async () => {
    const text = 'COLL_INSEE,Sexe,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE\n35238,garçon,M,Adam,353,2016';
    expect(await codes(text)).toEqual(['missing-column 1 COMMUNE_NOM', 'extra-column 1 Sexe']);
  });

  it('says which schema, and its version', async () => {
    const { facts } = await report(`${head}\nRennes,35238,M,Adam,353,2016`);
    expect(facts).toContainEqual({ name: 'published', value: 'scdl/prenoms 1.1.6' });
  });

  it('does not take any table of places for a tree', async () => {
    const { facts } = await report('id,nom,adresse,latitude,longitude\n1,École,2 rue du Port,47.6,-2.1');
    expect(facts.map(({ name }) => name)).not.toContain('published');
  });
});
