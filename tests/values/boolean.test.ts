import { describe, expect, it } from 'vitest';
import { readBoolean } from '../../src/values/boolean.js';

describe('readBoolean', () => {
  it.each(['oui', 'OUI', ' Oui ', 'o', 'true', 'VRAI', 'x', 'X', 'y', 'yes', 't', '1', 1, true])(
    'reads %j as yes',
    (value) => {
      expect(readBoolean(value)).toBe(true);
    },
  );

  it.each(['non', 'NON', 'n', 'no', 'false', 'Faux', 'f', '0', 0, false])('reads %j as no', (value) => {
    expect(readBoolean(value)).toBe(false);
  });

  it.each(['', 'peut-être', '2', 'oui mais', 'nonante', 'NC', null, undefined, {}, 2])(
    'makes nothing of %j',
    (value) => {
      expect(readBoolean(value)).toBeUndefined();
    },
  );
});
