import { describe, expect, it } from 'vitest';
import type { Dataset, Provenance } from '../../src/dataset.js';
import { mergedEvents } from '../../src/feed/merged.js';
import { sourceName } from '../../src/feed/source-name.js';
import { anEvent, session } from '../filters/an-event.js';

function dataset(provenance: Partial<Provenance>): Dataset {
  const whole = { address: 'https://ville.example/agenda.csv', source: 'file', readAt: 0, ...provenance };
  return { columns: [], rows: [], provenance: whole, issues: [] };
}

describe('sourceName', () => {
  it.each([
    ['Office de tourisme', { publisher: 'Office de tourisme', title: 'Agenda', address: 'https://ot.example/a.csv' }],
    ['Agenda de Redon', { title: 'Agenda de Redon', address: 'https://ot.example/a.csv' }],
    ['tourisme-redon.example', { address: 'https://www.tourisme-redon.example/a.csv?v=1' }],
    ['agenda.csv', { address: '/fichiers/agenda.csv?v=1#haut' }],
    ['csv,nom', { address: 'data:text/csv,nom' }],
    ['./', { address: './' }],
  ])('is %j for %j', (name, provenance) => {
    expect(sourceName(provenance)).toBe(name);
  });
});

describe('mergedEvents', () => {
  it('names the sources of each event', async () => {
    const bal = { title: 'Bal', occurrences: [session('2026-11-22T20:30+01:00')] };
    const merged = await mergedEvents(
      [dataset({ publisher: 'Ville de Redon' }), dataset({ address: 'https://www.ot.example/a.csv' })],
      [[anEvent(bal)], [anEvent(bal), anEvent({ title: 'Loto' })]],
      'Europe/Paris',
    );
    expect(merged.map(({ title, sources }) => [title, sources])).toEqual([
      ['Bal', ['Ville de Redon', 'ot.example']],
      ['Loto', ['ot.example']],
    ]);
  });
});
