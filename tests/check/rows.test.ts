import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/check/check.js';
import type { CheckRequest } from '../../src/check/types.js';
import { readFeed } from '../../src/feed/read.js';
import { enCheck } from '../../src/locales/check/en.js';
import { frCheck } from '../../src/locales/check/fr.js';
import { answerOf, readOptions } from '../sources/answers.js';

const others = Array.from({ length: 60 }, (_, index) => `Club ${index};Sport;${index},50`);
const csv = ['Nom;Domaine;Montant', 'Cale;Sport;12,25', 'Bagad;Culture;beaucoup', ...others, 'Radeau;Sport;30'].join(
  '\n',
);

async function told(request: Partial<CheckRequest> = {}, text = csv): Promise<string[]> {
  const options = readOptions(answerOf(text));
  const dataset = await readFeed('https://ville.example/aides.csv', undefined, options);
  const { now, timezone } = options;
  const { findings } = await checkDataset(dataset, { now, timezone, lang: 'fr', kind: 'row', ...request });
  return findings
    .filter(({ severity }) => severity !== 'advice')
    .map(({ code, name, detail, examples: [{ line, value } = {}] }) =>
      [code, name, detail, line, value].filter(Boolean).join(' '),
    );
}

const cell = 'unreadable-value Montant 3 beaucoup';

describe('the report on a table', () => {
  it('tells what each column was read as', async () => {
    const options = readOptions(answerOf(csv));
    const dataset = await readFeed('https://ville.example/aides.csv', undefined, options);
    const { now, timezone } = options;
    const { roles, unused } = await checkDataset(dataset, { now, timezone, lang: 'fr', kind: 'row' });
    expect(roles).toEqual([
      { role: 'text', columns: ['Nom', 'Domaine'] },
      { role: 'amount', columns: ['Montant'] },
    ]);
    expect(unused).toEqual([]);
    expect(roles.filter(({ role }) => !frCheck.roles[role] || !enCheck.roles[role])).toEqual([]);
  });

  it('names the cells that are not of their column', async () => {
    expect(await told()).toEqual([cell]);
  });

  it('names them too where a format was only seen, and nobody wrote down what its cells must be', async () => {
    const head = 'uid,id,acheteur_id,titulaire_id,titulaire_nom,objet,dateNotification,montant,donneesActuelles';
    const row = (montant: string) => `1,1,21350236000015,38047555800057,Lyron,Réseau,2024-03-01,${montant},true`;
    const text = [head, ...['1200.5', '800', '350', '4100', '75', '1 000 €'].map(row), row('douze')].join('\n');
    expect(await told({ schema: 'decp/decp.info' }, text)).toEqual(['unreadable-value montant 8 douze']);
  });

  it.each([
    ['columns without a name', 'Bureau;Inscrits;Votants\n', '4\u00a0colonnes n’ont pas de nom.'],
    [
      'columns named like others',
      'Bureau;Inscrits;Total;Total;Total;Total;Total\n',
      '4\u00a0colonnes ont le nom d’une autre.',
    ],
  ])('tells once of many %s', async (_, head, expected) => {
    const options = readOptions(answerOf(`${head}1;800;5;6;7;8;9\n2;700;4;3;2;1;0\n`));
    const dataset = await readFeed('https://ville.example/votes.csv', undefined, options);
    const { findings } = await checkDataset(dataset, { ...options, lang: 'fr', kind: 'row' });
    const found = findings.filter(({ code }) => /^(?:unnamed|duplicate)-column$/.test(code));
    expect(found.map((finding) => frCheck.findings[finding.code].said(finding))).toEqual([expected]);
  });

  it('says what a table in other words is read as', async () => {
    const options = readOptions(answerOf('Association;Subvention votée;Date de vote\nJudo;100;12/03/2024'));
    const dataset = await readFeed('https://ville.example/aides.csv', undefined, options);
    const { facts } = await checkDataset(dataset, { now: options.now, timezone: options.timezone, lang: 'fr' });
    expect(facts.find(({ name }) => name === 'schema')?.value).toBe('Subventions');
  });

  it('names the columns that the tag asks for and the feed does not have', async () => {
    const asked = { columns: 'Nom;Objet', sort: '-Montan', total: 'somme', group: 'Domaine', filters: 'text Nature' };
    expect(await told(asked)).toEqual([
      'unknown-column columns Objet',
      'unknown-column sort -Montan',
      'unknown-column total somme',
      'unknown-column filters Nature',
      cell,
    ]);
  });

  it('says that the column to add up holds no numbers', async () => {
    expect(await told({ total: 'Domaine' })).toEqual(['no-figures total Domaine', cell]);
    expect(await told({ total: 'Montant' })).toEqual([cell]);
  });

  it('lists the columns there are, whatever schema they follow', async () => {
    const grants =
      'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,objet,montant';
    const options = readOptions(answerOf(`${grants}\nRedon,,2026-03-17,,Club,,Match,10\n`));
    const dataset = await readFeed('https://ville.example/aides.csv', undefined, options);
    const { facts } = await checkDataset(dataset, { ...options, lang: 'fr', kind: 'row' });
    expect(facts.find(({ name }) => name === 'published')?.value).toContain('subventions');
    expect(facts.find(({ name }) => name === 'columns')?.value).toBe(grants.replaceAll(',', ', '));
  });

  it('takes the words that stand for no column for what they are', async () => {
    expect(await told({ total: 'none', group: 'none', filters: 'text columns' })).toEqual([cell]);
  });

  it('keeps the lines of cells when the tag leaves rows out', async () => {
    expect(await told({ where: 'Domaine=Culture' }, csv.replaceAll(/(Club \d+);Sport/g, '$1;Culture'))).toEqual([cell]);
  });

  it('counts the rows that do not say where they are, when the tag asks for a place', async () => {
    const rows = 'Nom;Commune;Valeur\nCale;Redon;1\nBagad;;2\nRadeau;Rennes;3';
    expect(await told({ commune: 'Redon' }, rows)).toEqual(['unplaced commune="Redon"']);
  });

  it('says when the tag keeps no row', async () => {
    expect(await told({ where: 'Domaine=Musique' })).toContain('no-row-kept where="Domaine=Musique"');
  });
});
