import { describe, expect, it } from 'vitest';
import { readSexagesimal } from '../../src/values/sexagesimal.js';

describe('readSexagesimal', () => {
  it.each([
    [`48°07'02"N`, 48.117222],
    [`1°40'40" O`, -1.677778],
    [`1° 40’ 40,5” W`, -1.677917],
    [`N 48° 7.5'`, 48.125],
    [`-2°05'00"`, -2.083333],
    ['48º N', 48],
    [`4°30′00″E`, 4.5],
  ])('reads %j', (text, degrees) => {
    expect(readSexagesimal(text)).toBeCloseTo(degrees, 5);
  });

  it.each(['48.1', '20°C', `48°07'02"N 1°40'40"W`, '', 'nord', 48, null, `${'4'.repeat(60)}°`])(
    'leaves %j',
    (value) => {
      expect(readSexagesimal(value)).toBeUndefined();
    },
  );
});
