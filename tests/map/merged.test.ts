import { describe, expect, it } from 'vitest';
import { mergedPlaces } from '../../widgets/map/merged.js';
import { aPlace } from '../filters/a-place.js';

describe('places of several feeds', () => {
  const provenance = (publisher: string) => ({
    address: `https://${publisher}.example/`,
    source: 'file',
    publisher,
    readAt: 0,
  });
  const dataset = (publisher: string) => ({ columns: [], rows: [], issues: [], provenance: provenance(publisher) });

  it('keep apart what two feeds call the same, and say where each is from', () => {
    const both = mergedPlaces([dataset('ville'), dataset('agglo')], [[aPlace({ id: '1' })], [aPlace({ id: '1' })]]);
    expect(both.map(({ id, sources }) => [id, sources])).toEqual([
      ['1', ['ville']],
      ['1.2', ['agglo']],
    ]);
  });
});
