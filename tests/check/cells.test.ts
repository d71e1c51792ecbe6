import { describe, expect, it } from 'vitest';
import { cellCheck } from '../../src/check/cells.js';
import { OUI_NON, SIRET } from '../../src/schemas/published/shared.js';
import type { FieldType, PublishedField } from '../../src/schemas/published/types.js';

function faultOf(field: Omit<PublishedField, 'name'>, value: string) {
  return cellCheck({ name: 'colonne', ...field })(value)?.code;
}

describe('the type of a cell', () => {
  const cases: readonly (readonly [FieldType, string, boolean])[] = [
    ['integer', '12', true],
    ['integer', '12.0', false],
    ['number', '1250.5', true],
    ['number', '-.5', true],
    ['number', '1250,5', false],
    ['number', '17 142.08', false],
    ['number', '45,5\u00a0%', true],
    ['number', '45,5 %', false],
    ['boolean', 'true', true],
    ['boolean', '0', true],
    ['boolean', 'oui', false],
    ['date', '2024-02-29', true],
    ['date', '2023-02-29', false],
    ['date', '29/02/2024', false],
    ['datetime', '2020-05-11T14:08:32Z', true],
    ['datetime', '2020-05-11', false],
    ['datetime', '2020-13-11T14:08:32Z', false],
    ['date-or-datetime', '2020-05-11', true],
    ['date-or-datetime', '2020-05-11T14:08+02:00', true],
    ['year', '2026', true],
    ['year', '26', false],
    ['array', '["a","b"]', true],
    ['array', 'a;b', false],
    ['geopoint', '[7.48710500,48.345345]', true],
    ['geopoint', '48.345345,7.4871', false],
    ['url', 'https://www.redon.fr/agenda', true],
    ['url', 'www.redon.fr', false],
    ['url', 'javascript:alert(1)', false],
    ['email', 'mairie@redon.fr', true],
    ['email', 'mairie', false],
    ['uuid', '1b2c3d4e-0000-4000-8000-123456789abc', true],
    ['uuid', '1b2c3d4e', false],
  ];

  it.each(cases)('%s: « %s » is right: %s', (type, value, right) => {
    expect(faultOf({ type }, value) === undefined).toBe(right);
  });
});

describe('the other constraints of a cell', () => {
  const cases: readonly (readonly [string, Omit<PublishedField, 'name'>, string, string | undefined])[] = [
    ['a word of the list', { enum: ['M', 'F'] }, 'F', undefined],
    ['a word that the list lacks', { enum: ['M', 'F'] }, 'f', 'not-in-list'],
    ['a yes of its own', { type: 'boolean', ...OUI_NON }, 'oui', undefined],
    ['a yes of another', { type: 'boolean', ...OUI_NON }, 'yes', 'not-in-list'],
    ['several words of the list', { items: ['mi', 'vi'], separator: '|' }, 'mi|vi', undefined],
    ['one word that the list lacks', { items: ['mi', 'vi'], separator: '|' }, 'mi|xx', 'not-in-list'],
    ['words in JSON', { type: 'array', items: ['mi', 'vi'] }, '["vi"]', undefined],
    ['a wrong word in JSON', { type: 'array', items: ['mi', 'vi'] }, '["vi","xx"]', 'not-in-list'],
    ['the form', SIRET, '21060004500392', undefined],
    ['another form', SIRET, '218601946', 'wrong-pattern'],
    ['a cell without end', { pattern: '^a+$' }, 'a'.repeat(501), 'wrong-pattern'],
    ['a number within bounds', { type: 'number', min: 0.01, max: 1 }, '1', undefined],
    ['a number above them', { type: 'number', min: 0.01, max: 1 }, '100', 'out-of-range'],
    ['a share of a workbook within them', { type: 'number', min: 0.01, max: 1 }, '45,5\u00a0%', undefined],
    ['a share of a workbook above them', { type: 'number', min: 0.01, max: 1 }, '145\u00a0%', 'out-of-range'],
    ['a share that somebody wrote', { type: 'number', min: 0.01, max: 1 }, '45%', 'wrong-type'],
    ['a number below the only one', { type: 'integer', min: 1 }, '0', 'out-of-range'],
    ['a text of that length', { maxLength: 3 }, 'été', undefined],
    ['a text too long', { maxLength: 3 }, 'hiver', 'too-long'],
    ['a text too short', { minLength: 3 }, 'ou', 'too-short'],
  ];

  it.each(cases)('%s', (_, field, value, code) => {
    expect(faultOf(field, value)).toBe(code);
  });
});

describe('the words that a cell may be', () => {
  const detailOf = (count: number) => {
    const words = Array.from({ length: count }, (_, index) => `m${index + 1}`);
    return cellCheck({ name: 'colonne', enum: words })('autre')?.detail;
  };

  it('are all told up to fifteen, and the first fifteen of more', () => {
    expect(detailOf(2)).toBe('m1, m2');
    expect(detailOf(15)).toMatch(/, m15$/);
    expect(detailOf(16)).toMatch(/, m15…$/);
  });
});
