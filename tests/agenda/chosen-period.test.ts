import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { enFilters } from '../../src/locales/en-filters.js';
import { fr } from '../../src/locales/fr.js';
import { frFilters } from '../../src/locales/fr-filters.js';
import { periodInWords } from '../../widgets/agenda/chosen-period.js';

const french = { ...fr, ...frFilters };
const english = { ...en, ...enFilters };
const today = '2026-11-21';

describe('periodInWords', () => {
  it.each([
    ['today', 'aujourd’hui', 'today'],
    ['tomorrow', 'demain', 'tomorrow'],
    ['weekend', 'ce week-end', 'this weekend'],
    ['7-days', 'dans les 7\u00a0jours', 'in the next 7 days'],
    ['month', 'ce mois-ci', 'this month'],
    ['2026-12-01..2026-12-20', 'du 1er décembre au 20 décembre', 'from 1 December to 20 December'],
    ['2026-12-20..2027-01-03', 'du 20 décembre au 3 janvier 2027', 'from 20 December to 3 January 2027'],
    ['2026-12-05', 'le 5 décembre', 'on 5 December'],
    ['2026-12-05..', 'à partir du 5 décembre', 'from 5 December'],
    ['..2026-12-05', 'jusqu’au 5 décembre', 'until 5 December'],
    ['someday', '', ''],
    ['2026-02-30', '', ''],
    ['', '', ''],
    [undefined, '', ''],
  ])('says %s', (period, inFrench, inEnglish) => {
    expect(periodInWords(period, french, today)).toBe(inFrench);
    expect(periodInWords(period, english, today)).toBe(inEnglish);
  });

  it.each(['constructor', 'toString', '__proto__'])('says nothing of %s', (period) => {
    expect(periodInWords(period, french, today)).toBe('');
  });
});
