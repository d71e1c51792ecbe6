import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../src/exports/json.js';

describe('jsonOf', () => {
  it('gives each row as an object, empty cells as null', () => {
    const text = jsonOf(
      ['nom', 'montant'],
      [
        ['École', '12,50'],
        ['Fête', undefined],
        ['Bal', 3],
      ],
    );
    expect(JSON.parse(text)).toEqual([
      { nom: 'École', montant: '12,50' },
      { nom: 'Fête', montant: null },
      { nom: 'Bal', montant: 3 },
    ]);
  });

  it('takes __proto__ for a column like any other', () => {
    expect(jsonOf(['__proto__', 'constructor'], [['a', 'b']])).toBe('[\n{"__proto__":"a","constructor":"b"}\n]\n');
  });

  it('is a list even of nothing', () => {
    expect(JSON.parse(jsonOf(['a'], []))).toEqual([]);
  });
});
