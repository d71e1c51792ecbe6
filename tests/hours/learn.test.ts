import { describe, expect, it } from 'vitest';
import { hoursOf, learnHours, readHours } from '../../src/hours/read.js';

const osm = 'Mo-Fr 09:00-12:00';
const sentence = 'Du lundi au vendredi de 9h à 12h';
const breathe = () => Promise.resolve();

// In this order: what was learnt stays so.
describe('hours in French', () => {
  it('are not understood without the code that reads them, which hours in OpenStreetMap’s syntax do not send for', async () => {
    await learnHours([osm], breathe);
    expect(hoursOf(osm)?.rules).toHaveLength(1);
    expect(hoursOf(sentence)).toBeUndefined();
  });

  it('are once a text has sent for it, also those that were asked about before', async () => {
    await learnHours([osm, 'on demande'], breathe);
    expect(hoursOf(sentence)?.rules).toEqual(readHours(osm)?.rules);
    expect(hoursOf('on demande')).toBeUndefined();
  });

  it('are read with a breath between them', async () => {
    let breaths = 0;
    await learnHours([osm, sentence, osm], () => Promise.resolve(void breaths++));
    expect(breaths).toBe(3);
  });
});
