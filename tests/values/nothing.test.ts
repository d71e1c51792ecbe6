import { describe, expect, it } from 'vitest';
import { isNothing } from '../../src/values/nothing.js';

describe('isNothing', () => {
  it.each(['NC', 'n.c.', 'N/A', 'null', 'néant', 'Non communiqué', 'non renseigné', '-', '—', '...', '?'])(
    'takes « %s » for nothing',
    (text) => {
      expect(isNothing(text)).toBe(true);
    },
  );

  it.each(['Néant-sur-Yvel', 'Nancy', '0', 'N', 'non', 'Non communiqué à ce jour', '- gratuit', '—'.repeat(40)])(
    'takes « %s » at its word',
    (text) => {
      expect(isNothing(text)).toBe(false);
    },
  );
});
