import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../bin/run.js';
import type { Report } from '../../src/check/types.js';

const folder = new URL('../../../shared/feeds/', import.meta.url);

async function reportOn(file: string): Promise<Report> {
  const written: string[] = [];
  await run(['check', fileURLToPath(new URL(file, folder)), '--json'], {
    write: (text) => written.push(text),
    complain: (text) => written.push(text),
    fetch,
    now: Date.parse('2026-11-21T10:00:00Z'),
  });
  return JSON.parse(written.join('')) as Report;
}

/** Findings that are errors, in a line each, with where they were seen. */
function errorsOf({ findings }: Report): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, name, count, examples }) =>
      `${code} ${name} ×${count}: ${examples.map(({ line, value = '' }) => `${line} ${value}`.trim()).join(' | ')}`.trim(),
    );
}

describe.skipIf(!existsSync(folder))('real published files', { timeout: 30_000 }, () => {
  it('antibes-subventions-scdl.csv conforms, but for the order and the days of four periods', async () => {
    const report = await reportOn('antibes-subventions-scdl.csv');
    expect(report.facts).toContainEqual({ name: 'published', value: 'scdl/subventions 2.1.1' });
    expect(errorsOf(report)).toEqual([
      'wrong-period datesPeriodeVersement ×1: 27 2017-03-02/2017-30-05',
      'dates-out-of-order datesPeriodeVersement ×3: 24 2017-04-12/2017-03-09 | 25 2017-12-20/2017-03-09 | 29 2017-03-02/2017-01-10',
    ]);
  });

  it('antibes-subventions-scdl-invalide.csv has each of its deliberate faults named', async () => {
    expect(errorsOf(await reportOn('antibes-subventions-scdl-invalide.csv'))).toEqual([
      'missing-value montant ×1: 10',
      'wrong-type dateConvention ×1: 5 05/12/2016',
      'wrong-type montant ×1: 6 100000,1',
      'wrong-type pourcentageSubvention ×1: 9 0,5',
      'not-in-list notificationUE ×2: 6 no | 8 yes',
      'not-in-list nature ×1: 16 aide en numéraire,aide en nature',
      'wrong-pattern rnaBeneficiaire ×3: 5 W3222 | 12 W12455 | 30 W1234567',
      'wrong-pattern idAttribuant ×1: 7 218601946',
      'wrong-pattern datesPeriodeVersement ×1: 8 2017-06-27_2018-06-27',
      'out-of-range pourcentageSubvention ×3: 2 100 | 3 80 | 4 80',
      `wrong-siret idAttribuant ×28: ${[2, 3, 4, 5, 6].map((line) => `${line} 21860194600000`).join(' | ')}`,
      'wrong-siret idBeneficiaire ×20: 5 44088714900000 | 6 32402138500000.0 | 8 67895644300011 | 10 33496296600000 | 11 47782033600000',
      'none-of idBeneficiaire, rnaBeneficiaire ×1: 9',
    ]);
  });

  it('bnlc-covoiturage.csv conforms, Corsica included', async () => {
    const report = await reportOn('bnlc-covoiturage.csv');
    expect(report.facts).toContainEqual({ name: 'published', value: 'etalab/schema-lieux-covoiturage 0.3.1' });
    expect(errorsOf(report)).toEqual([]);
  });

  it('decp-2022-extrait.json has its NC and its missing answers named, record by record', async () => {
    const { findings } = await reportOn('decp-2022-extrait.json');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'wrong-type',
        name: 'dureeMois',
        examples: [{ record: 1, column: 'dureeMois', value: 'NC' }],
      }),
    );
    expect(findings.filter(({ code }) => code === 'missing-value').map(({ name }) => name)).toEqual([
      'marcheInnovant',
      'attributionAvance',
      'sousTraitanceDeclaree',
    ]);
  });

  it('agenda-toulouse-2020-05.csv is an agenda that is over', async () => {
    const report = await reportOn('agenda-toulouse-2020-05.csv');
    expect(errorsOf(report)).toEqual([]);
    expect(report.facts).toContainEqual({ name: 'events', value: '171' });
    expect(report.findings.map(({ code }) => code)).toContain('all-past');
  });

  it('lyon-composteurs.csv follows no published schema, and is read as the places that its widget shows', async () => {
    const { facts } = await reportOn('lyon-composteurs.csv');
    expect(facts.filter(({ name }) => ['published', 'schema', 'events', 'places', 'positions'].includes(name))).toEqual(
      [
        { name: 'schema', value: 'Sites de compostage du Grand Lyon' },
        { name: 'places', value: '291' },
        { name: 'positions', value: '0' },
      ],
    );
  });
});
