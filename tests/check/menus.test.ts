import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/check/check.js';
import type { CheckRequest, Report } from '../../src/check/types.js';
import { readFeed } from '../../src/feed/read.js';
import { knownMenuColumns } from '../../src/recognition/menus.js';
import { answerOf, readOptions } from '../sources/answers.js';

const csv =
  'Date;Secteur;Entrée;Plat;Dessert\n2026-11-23;1;Radis;Rôti;Flan\n;1;Radis;Rôti;Flan\nbientôt;1;Radis;Merlu;Kiwi\n';

async function codes(kind?: CheckRequest['kind']): Promise<string[]> {
  const options = readOptions(answerOf(csv), { knownColumns: knownMenuColumns });
  const dataset = await readFeed('https://ville.example/menus.csv', undefined, options);
  const { now, timezone } = options;
  const { findings } = await checkDataset(dataset, { now, timezone, lang: 'fr', ...(kind && { kind }) });
  return findings.flatMap(({ code, examples }) => examples.map(({ line }) => `${code} ${String(line)}`));
}

describe('the report on menus', () => {
  it('names the rows without a date, and the dates that cannot be read', async () => {
    expect(await codes('menu')).toEqual(['undated-menu 3', 'unreadable-date 4']);
  });

  it('knows menus by themselves', async () => {
    expect(await codes()).toEqual(await codes('menu'));
  });

  it('says nothing of meals where a table is shown', async () => {
    expect(await codes('row')).toEqual([]);
  });

  it('tells what they were read as, and which column is what', async () => {
    const { facts, roles, unused, findings } = await report(
      'Date;Secteur;Plat;Note\n2026-11-23;1;Rôti;x\n2026-11-24;2;Merlu;y\n',
    );
    expect(facts.filter(({ name }) => /schema|meals|period/.test(name))).toEqual([
      { name: 'schema', value: 'Menus sans schéma connu' },
      { name: 'meals', value: '2' },
      { name: 'period', value: '2026-11-23/2026-11-24' },
    ]);
    expect(roles).toEqual([
      { role: 'date', columns: ['Date'] },
      { role: 'site', columns: ['Secteur'] },
      { role: 'main', columns: ['Plat'] },
    ]);
    expect(unused).toEqual(['Note']);
    expect(findings.map(({ code }) => code)).not.toContain('all-past-menus');
  });

  it('says that all are over', async () => {
    const { findings } = await report('Date;Secteur;Plat\n2026-11-19;1;Rôti\n2026-11-20;2;Merlu\n');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'all-past-menus', detail: '2026-11-20' }));
  });

  it('says when there is none, and which widget the rows are made for', async () => {
    expect(await none('titre;date_debut;date_fin\nConcert;2026-12-21;2026-12-21\n')).toEqual([
      ['no-menus', 'scdl-agenda'],
    ]);
    expect(await none('nom;valeur\nA;1\n')).toEqual([['no-menus', '']]);
  });

  it('says when the tag keeps none', async () => {
    expect(await none(csv, { where: 'Secteur=9' })).toContainEqual(['no-menu-kept', 'where="Secteur=9"']);
  });
});

async function report(text: string, asked: Partial<CheckRequest> = {}): Promise<Report> {
  const options = readOptions(answerOf(text), { knownColumns: knownMenuColumns });
  const dataset = await readFeed('https://ville.example/menus.csv', undefined, options);
  const { now, timezone } = options;
  return checkDataset(dataset, { now, timezone, lang: 'fr', kind: 'menu', ...asked });
}

async function none(text: string, asked: Partial<CheckRequest> = {}): Promise<string[][]> {
  const { findings } = await report(text, asked);
  return findings
    .filter(({ mend, severity }) => mend === 'page' && severity !== 'advice')
    .map(({ code, detail }) => [code, detail]);
}
