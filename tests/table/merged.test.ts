import { describe, expect, it } from 'vitest';
import type { Dataset, Row } from '../../src/dataset.js';
import { merged } from '../../widgets/table/merged.js';

function dataset(publisher: string, columns: readonly string[], ...rows: readonly Row[]): Dataset {
  const provenance = { address: `https://${publisher}.example/`, source: 'file', publisher, readAt: 0 };
  return { columns, rows, provenance, issues: [{ code: 'repeated-header', row: 0 }] };
}

describe('tables of several feeds', () => {
  const [one, other] = [
    { Objet: 'Chorale', Montant: '100' },
    { Montant: '200', Année: '2026' },
  ];
  const both = merged([dataset('ville', ['Objet', 'Montant'], one), dataset('agglo', ['Montant', 'Année'], other)]);

  it('have the columns of all, each once, and the rows of each in turn', () => {
    expect(both.columns).toEqual(['Objet', 'Montant', 'Année']);
    expect(both.rows).toEqual([one, other]);
  });

  it('have the provenance of the first, and the issues of all', () => {
    expect(both.provenance.publisher).toBe('ville');
    expect(both.issues).toHaveLength(2);
  });
});
