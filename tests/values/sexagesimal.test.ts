import { describe, expect, it } from 'vitest';
import { readSexagesimal, readSexagesimalPoint } from '../../src/values/sexagesimal.js';

describe('readSexagesimal', () => {
  it.each([
    [`48°07'02"N`, 48.117222],
    [`1°40'40" O`, -1.677778],
    [`1° 40’ 40,5” W`, -1.677917],
    [`N 48° 7.5'`, 48.125],
    [`-2°05'00"`, -2.083333],
    ['48º N', 48],
    [`4°30′00″E`, 4.5],
    ['48° 7.5 N', 48.125],
    ['48°07.5000', 48.125],
    ['48d07m02s', 48.117222],
    ['48 07 02.5 N', 48.117361],
    ['48:07:02 N', 48.117222],
    ['48° 7 min 2 s N', 48.117222],
    [`1°40'40" Ouest`, -1.677778],
    [`20°52'44.5" S`, -20.879028],
    ['20 52 44 S', -20.878889],
    ['48.1173° N', 48.1173],
  ])('reads %j', (text, degrees) => {
    expect(readSexagesimal(text)).toBeCloseTo(degrees, 5);
  });

  it.each([
    ['48.1'],
    ['20°C'],
    [`48°07'02"N 1°40'40"W`],
    [''],
    ['nord'],
    [48],
    [null],
    [`${'4'.repeat(60)}°`],
    ['48 07'],
    [`48°75'02"`],
    [`48.5°07'02"`],
    ['N 48° 7 O'],
    ['06 12 34 56 78'],
  ])('leaves %j', (value) => {
    expect(readSexagesimal(value)).toBeUndefined();
  });
});

describe('readSexagesimalPoint', () => {
  it.each([
    [`47°39'05.8"N 2°05'04.2"W`],
    [`47° 39' 05.8" N, 2° 05' 04.2" O`],
    [`47°39'05,8" / -2°05'04,2"`],
    ['N 47.65161 W 2.0845'],
    ['47.65161° N, 2.0845° W'],
    ['47.65161N;2.0845O'],
    [`O 2° 05.07' N 47° 39.0966'`],
    [`47°39'05.8" -2°05'04.2"`],
    ['47 39 05.8 N 2 05 04.2 W'],
  ])('reads %j', (text) => {
    const { lat, lon } = readSexagesimalPoint(text) ?? { lat: NaN, lon: NaN };
    expect(lat).toBeCloseTo(47.65161, 4);
    expect(lon).toBeCloseTo(-2.0845, 4);
  });

  it.each(['47.65 2.08', 'Nord', `47°39'05.8"N`, '12 rue du Nord', '', ' '.repeat(100)])('leaves %j', (text) => {
    expect(readSexagesimalPoint(text)).toBeUndefined();
  });
});
