import { describe, expect, it } from 'vitest';
import { checkConformity } from '../../src/check/conformity.js';
import { tally } from '../../src/check/tally.js';
import type { Dataset, Provenance } from '../../src/dataset.js';
import type { PublishedSchema } from '../../src/schemas/published/types.js';

const any: PublishedSchema = { name: 'scdl/essai', title: 'Essai', status: 'published', fields: [{ name: 'a' }] };

/** What is found of rows, each with its examples: `code 2 column: value, value`. */
async function found(
  rows: readonly Readonly<Record<string, unknown>>[],
  schema: Partial<PublishedSchema>,
  provenance: Partial<Provenance> = {},
) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const about = { address: 'a.csv', source: 'file', readAt: 0, ...provenance };
  const dataset: Dataset = { columns, rows, issues: [], provenance: about };
  const noted = tally();
  await checkConformity(dataset, { ...any, ...schema }, noted);
  return noted
    .findings()
    .map(({ code, count, name, examples }) =>
      [code, count, `${name}:`, examples.flatMap(({ value }) => value ?? []).join(' and ')].join(' ').trim(),
    );
}

describe('a table beside its schema', () => {
  it.each([
    ['withdrawn', ['old-schema 1 Essai:']],
    ['superseded', ['old-schema 1 Essai:']],
    ['published', []],
    ['draft', []],
  ] as const)('follows one that is %s', async (status, findings) => {
    expect(await found([{ a: '1' }], { status })).toEqual(findings);
  });

  it.each([
    ['scdl/essai', ';', ['not-comma 1 :']],
    ['scdl/essai', ',', []],
    ['etalab/essai', ';', []],
  ])('of %s is parted by %s', async (name, delimiter, findings) => {
    expect(await found([{ a: '1' }], { name }, { delimiter })).toEqual(findings);
  });

  it('has each value once where it must, and may miss it several times', async () => {
    const rows = ['x', '', 'y', 'x', '', 'x'].map((a) => ({ a }));
    expect(await found(rows, { fields: [{ name: 'a', unique: true }] })).toEqual(['not-unique 2 a: x and x']);
  });

  it('has something in every cell of a field that must be filled', async () => {
    const rows = [{ a: ' ' }, { a: '1' }, { a: null }];
    expect(await found(rows, { fields: [{ name: 'a', required: true, unique: true }] })).toEqual([
      'missing-value 2 a:',
    ]);
  });

  it('holds lists and objects as the JSON in which schemas describe them', async () => {
    expect(await found([{ a: ['x'] }, { a: { b: 1 } }], { fields: [{ name: 'a', type: 'array' }] })).toEqual([
      'wrong-type 1 a: {"b":1}',
    ]);
  });
});

describe('the rules of a schema', () => {
  const fields = [{ name: 'a', type: 'integer' }, { name: 'b', type: 'integer' }, { name: 'c' }] as const;
  const judged = (rows: readonly Readonly<Record<string, string>>[], rule: 'together' | 'one-of' | 'at-least') =>
    found(rows, { fields, rules: [{ rule, columns: ['a', 'b'] }], status: 'observed' });

  it('tell the cells that they are about, each with its column', async () => {
    expect(await judged([{ a: '1', b: '2' }], 'at-least')).toEqual(['less-than 1 a, b: a = 1, b = 2']);
    expect(await judged([{ a: '1', b: '' }], 'together')).toEqual(['not-together 1 a, b: a = 1']);
  });

  it('say nothing of cells that are wrong by themselves', async () => {
    expect(await judged([{ a: 'un', b: '2' }], 'at-least')).toEqual(['wrong-type 1 a: un']);
  });

  it('say nothing of columns that are missing, but where one of several is enough', async () => {
    expect(await judged([{ a: '1', c: 'x' }], 'together')).toEqual([]);
    expect(await judged([{ a: '', c: 'x' }], 'one-of')).toEqual(['none-of 1 a:']);
  });

  it('about each cell by itself go on beside one that is wrong', async () => {
    const rules = [{ rule: 'siren', columns: ['a', 'c', 'd'] }] as const;
    const rows = [{ a: 'un', c: '130025266' }];
    expect(await found(rows, { fields, rules, status: 'observed' })).toEqual([
      'wrong-type 1 a: un',
      'wrong-siren 1 c: 130025266',
    ]);
  });
});
