import { expect, it } from 'vitest';
import { frenchFirst } from '../../../src/recognition/events/french-first.js';

it('leaves columns in other languages for last, and the others in their order', () => {
  const columns = ['en_title', 'Titre (anglais)', 'Titre', 'texte_EN', 'mise_en_page', 'heure_de_fin', 'texte'];
  expect(frenchFirst(columns)).toEqual([
    ...['Titre', 'mise_en_page', 'heure_de_fin', 'texte'],
    ...['en_title', 'Titre (anglais)', 'texte_EN'],
  ]);
});
