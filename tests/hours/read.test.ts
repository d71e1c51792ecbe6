import { describe, expect, it, vi } from 'vitest';

// As a page begins: whatever else was tested may have learnt French.
vi.resetModules();
const { hoursOf, learnFrench, learnHours, readHours, takesFrench } = await import('../../src/hours/read.js');

const osm = 'Mo-Fr 09:00-12:00';
const sentence = 'Du lundi au vendredi de 9h à 12h';
const noPause = () => Promise.resolve();

// In this order: what was learnt stays so.
describe('hours in French', () => {
  it('are not understood without the code that reads them, which hours in OpenStreetMap’s syntax do not want', async () => {
    expect(await learnHours([osm], noPause)).toBe(false);
    expect(hoursOf(osm)?.rules).toHaveLength(1);
    expect([osm, sentence].map(takesFrench)).toEqual([false, true]);
    expect(hoursOf(sentence)).toBeUndefined();
  });

  it('are told to want it, and do not send for it by themselves', async () => {
    expect(await learnHours([osm, sentence, osm], noPause)).toBe(true);
    expect(hoursOf(sentence)).toBeUndefined();
  });

  it('are understood once it was sent for, also those that were asked about before', async () => {
    await learnFrench();
    expect(hoursOf(sentence)?.rules).toEqual(readHours(osm)?.rules);
    expect(hoursOf('on demande')).toBeUndefined();
    expect([sentence, 'on demande'].map(takesFrench)).toEqual([false, false]);
    expect(await learnHours([sentence, 'on demande'], noPause)).toBe(false);
  });

  it.each(['La mairie est ouverte du lundi au vendredi', 'L’accueil municipal est ouvert du lundi au vendredi'])(
    'may have the place for a subject: %s',
    (days) => {
      expect(readHours(`${days} de 9h à 12h`)?.rules).toEqual(readHours(osm)?.rules);
    },
  );

  it('have no day for a subject', () => {
    expect(readHours('Le samedi est ouvert de 9h à 12h')?.rules).toEqual(readHours('Sa 09:00-12:00')?.rules);
    expect(readHours('La mairie est ouverte de 9h à 12h')).toBeUndefined();
  });

  it('are always where a spreadsheet made a day of July of 24/7', () => {
    expect(readHours('24-juil')?.rules).toEqual(readHours('24/7')?.rules);
    expect(readHours('25-juil')).toBeUndefined();
  });

  it('are read with a pause between them', async () => {
    let pauses = 0;
    await learnHours([osm, sentence, osm], () => Promise.resolve(void pauses++));
    expect(pauses).toBe(3);
  });
});
