import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/values/text.js';
import { withoutWeek } from '../../../src/recognition/events/week-table.js';

/** A table of a few lines, its cells parted by bars. */
function tableOf(...[head = '', ...lines]: string[]) {
  const columns = head.split('|').map((name) => name.trim());
  const rows = lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return Object.fromEntries(columns.flatMap((name, index) => (cells[index] ? [[name, cells[index]]] : [])));
  });
  return { columns, rows, lines: lines.map((_, index) => index + 2) };
}

/** `Yoga, tous les lundis, 9h-10h` */
function told(...lines: string[]): string[] {
  const { rows = [] } = withoutWeek(tableOf(...lines)) ?? {};
  return rows.map((row) =>
    ['Titre', 'Jour', 'Horaires', 'Description']
      .map((column) => clean(row[column]))
      .filter(Boolean)
      .join(', '),
  );
}

const WEEK = 'Lundi | Mardi | Mercredi | Jeudi | Vendredi';

describe('the timetable of a week', () => {
  it.each<[string, string[], string[]]>([
    [
      'activities down the side and hours below the days',
      [`Activité | ${WEEK}`, 'Aquagym | 9h-10h | | | 18h-19h', 'Yoga | | de 10h à 11h30'],
      [
        'Aquagym, tous les lundis, 9h-10h',
        'Aquagym, tous les jeudis, 18h-19h',
        'Yoga, tous les mardis, de 10h à 11h30',
      ],
    ],
    [
      'hours down the side and activities below the days',
      [`Horaire | ${WEEK}`, '9h-10h | Aquagym | | Aquagym', '18h30 - 19h30 | | Yoga'],
      [
        'Aquagym, tous les lundis, 9h-10h',
        'Aquagym, tous les mercredis, 9h-10h',
        'Yoga, tous les mardis, 18h30 - 19h30',
      ],
    ],
    [
      'rooms down the side and all else below the days',
      [`Salle | ${WEEK}`, 'Dojo | Judo 17h-18h | Karaté (18:00-19:30)'],
      ['Judo, tous les lundis, 17h-18h', 'Karaté, tous les mardis, 18:00-19:30'],
    ],
    [
      'nothing down the side',
      ['Lundi | Mardi | Mercredi', 'Judo 17h-18h | Karaté 18h | Yoga à 10h'],
      ['Judo, tous les lundis, 17h-18h', 'Karaté, tous les mardis, 18h', 'Yoga, tous les mercredis, à 10h'],
    ],
    [
      'signs below the days',
      ['Marché | Lun. | Mar. | Mer. | Jeu.', 'Place Duchesse-Anne | x | | non | ✓'],
      ['Place Duchesse-Anne, tous les lundis', 'Place Duchesse-Anne, tous les jeudis'],
    ],
    [
      'signs below the days, and hours in a column',
      ['Marché | Horaires | Lundi | Mardi | Samedi', 'Les Halles | 8h-13h | x | Fermé | x'],
      ['Les Halles, tous les lundis, 8h-13h', 'Les Halles, tous les samedis, 8h-13h'],
    ],
    [
      'two sessions in a cell',
      [`Cours | ${WEEK}`, 'Gym | 9h-10h / 18h-19h | 9h-10h (débutants)'],
      ['Gym, tous les lundis, 9h-10h / 18h-19h', 'Gym, tous les mardis, 9h-10h, débutants'],
    ],
    [
      'days down the side',
      [
        'Quand | Matin | Après-midi',
        'Lundi | Gym douce 9h | Lecture 14h30',
        'Mardi | Marché 8h-12h',
        'Jeudi | | Jeux à 14h',
      ],
      [
        'Gym douce, tous les lundis, 9h',
        'Lecture, tous les lundis, 14h30',
        'Marché, tous les mardis, 8h-12h',
        'Jeux, tous les jeudis, à 14h',
      ],
    ],
    [
      'a name that is no place',
      ['commune | marché | Lundi | Mardi | Jeudi', 'Redon | Les Halles | 8h-13h'],
      ['Les Halles, tous les lundis, 8h-13h'],
    ],
    [
      'dates beside the days',
      ['Horaire | Lundi 11 janvier | Mardi 12 janvier | Jeudi 14 janvier', '10h | Contes | | Jeux'],
      ['Contes, Lundi 11 janvier, 10h', 'Jeux, Jeudi 14 janvier, 10h'],
    ],
  ])('has %s', (_, lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });

  it('may have several activities in a cell, each with its hours', () => {
    const columns = ['Lundi', 'Mardi', 'Mercredi'];
    const { rows = [] } = withoutWeek({ columns, rows: [{ Lundi: '9h Yoga\n14h-16h Peinture' }] }) ?? {};
    expect(rows).toEqual([
      { Titre: 'Yoga', Jour: 'tous les lundis', Horaires: '9h' },
      { Titre: 'Peinture', Jour: 'tous les lundis', Horaires: '14h-16h' },
    ]);
  });

  it('keeps the other columns, and the line of each row', () => {
    const { columns, rows, lines } = withoutWeek(tableOf(`Cours | Lieu | ${WEEK}`, 'Judo | Dojo | 17h | 18h')) ?? {};
    expect(columns).toEqual(['Titre', 'Jour', 'Horaires', 'Description', 'Identifiant', 'Cours', 'Lieu']);
    expect(rows?.map(({ Lieu }) => Lieu)).toEqual(['Dojo', 'Dojo']);
    expect(lines).toEqual([2, 2]);
  });

  it.each([
    [
      'days and what is open then',
      ['Jour | Matin | Soir', 'Lundi | 9h-12h | 14h', 'Mardi | 9h | 14h', 'Jeudi | 9h | 14h'],
    ],
    ['months', ['Poste | Janv | Févr | Mars', 'Total | 1 | 2 | 3']],
    ['two days', ['Cours | Lundi | Mardi', 'Judo | 17h | 18h']],
    ['names that begin like days', ['Nom | Marché | Mercerie | Samu', 'x | y | z | t']],
  ])('is not made of a table of %s', (_, lines) => {
    expect(withoutWeek(tableOf(...lines))).toBeUndefined();
  });
});
