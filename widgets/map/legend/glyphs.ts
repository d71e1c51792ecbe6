import { fold } from '../../../src/values/text.js';

/** Line drawings on a 24-unit grid, each a single path, drawn within a marker. */
export const glyphs = {
  dot: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  glass: 'M10 3h4v4l2 4v9a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1v-9l2-4ZM8 14h8',
  drop: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11Z',
  recycle: 'm8 9 4-6 4 6M12 3v7M5 13l-1 7h7M4 20l5-5M19 13l1 7h-7M20 20l-5-5',
  book: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1ZM12 6v14',
  school: 'm2 9 10-5 10 5-10 5ZM6 11v6c4 3 8 3 12 0v-6',
  hall: 'M3 20h18M5 20V10h14v10M3 10l9-6 9 6M9 20v-6M15 20v-6',
  sport: 'M4 9v6M7 6v12M17 6v12M20 9v6M7 12h10',
  culture: 'M9 18V5l11-2v13M9 18a3 3 0 1 1-3-3c2 0 3 1 3 3ZM20 16a3 3 0 1 1-3-3c2 0 3 1 3 3Z',
  cross: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5Z',
  heart: 'M12 20C5 15 3 12 3 8.5a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3.5-2 6.5-9 11.5Z',
  tree: 'M12 3 6 11h3l-4 6h14l-4-6h3ZM12 17v4',
  water: 'M4 9h9a4 4 0 0 1 4 4v1M4 5v8M10 9V5M7 5h6M17 18v2',
  people: 'M12 7a2.5 2.5 0 1 0 0-.1ZM7 20v-4a5 5 0 0 1 10 0v4',
  baby: 'M4 11a8 8 0 0 0 16 0ZM12 11V3a8 8 0 0 1 8 8M8 21h.01M16 21h.01',
  toilet: 'M7 5h.01M17 5h.01M12 3v18M5 20v-6l-1-5h6l-1 5v6M15 20v-5h-1l2-6h2l2 6h-1v5',
  car: 'M4 17v-5l2-5h12l2 5v5ZM4 12h16M7 17v2M17 17v2M7.5 14.5h.01M16.5 14.5h.01',
  parking: 'M8 20V4h5a4.5 4.5 0 0 1 0 9H8',
  bike: 'M9 16a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM22 16a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM5.5 16 9 9h6l3.5 7M8 6h2M14 6h2l-4 10H5.5',
  bolt: 'M13 2 5 14h6l-1 8 9-13h-6Z',
  screen: 'M4 5h16v11H4ZM9 20h6M12 16v4',
  church: 'M12 2v6M10 4h4M6 21V12l6-4 6 4v9M10 21v-4h4v4M3 21h18',
  shield: 'M12 3 4 6v6c0 5 3 7 8 9 5-2 8-4 8-9V6Z',
  mail: 'M3 6h18v12H3ZM3 7l9 7 9-7',
  bag: 'M5 8h14l1 13H4ZM9 11V7a3 3 0 0 1 6 0v4',
  fork: 'M7 3v18M4 3v5a3 3 0 0 0 6 0V3M17 21V3c-3 2-3 7-3 10h3',
} as const;

export type Glyph = keyof typeof glyphs;

/** Words of categories, without accents, by the drawing that says them; the first that fits. */
const words: readonly (readonly [RegExp, Glyph])[] = [
  [/dechet|recycl|tri\b|compost|ressourcerie/, 'recycle'],
  [/verre/, 'glass'],
  [/biblio|mediathe|ludothe|archive|lecture|\blivre/, 'book'],
  [/toilette|sanitaire|urinoir|\bwc\b/, 'toilet'],
  [
    /\b(?:omni|multi)?sport|gymnase|stade|\bterrain|tennis|judo|football|fitness|musculation|equitation|skate|petanque|boulo/,
    'sport',
  ],
  [/creche|petite enfance|enfance|assistant|jeux|jeune|loisir/, 'baby'],
  [/ecole|college|lycee|scolaire|enseignement|formation|universi|education/, 'school'],
  [/restaur|cantine|cuisine|alimenta|boulang/, 'fork'],
  [/defibrillateur|\bdae\b/, 'heart'],
  [/sante|med[ei]c|pharma|hopital|clinique|infirm|urgence/, 'cross'],
  [/fontaine|\beau\b/, 'water'],
  [/piscine|nautique|plage|baignade/, 'drop'],
  [/velo|cycl/, 'bike'],
  [/recharge|electrique|irve|\bborne/, 'bolt'],
  [/covoitur|auto.?stop|taxi|autopartage|\bgare\b|\bbus\b|transport|deplacement/, 'car'],
  [/parking|stationnement|parc relais/, 'parking'],
  [/jardin|parc\b|arbre|foret|square|nature|environnement|espace vert|botani/, 'tree'],
  [/theatre|musique|concert|musee|culture|cinema|spectacle|danse|\bart|expo/, 'culture'],
  [/eglise|culte|chapelle|temple|mosquee|synagogue|cimetiere/, 'church'],
  [/gendarmerie|police|securite|pompier|secours|caserne/, 'shield'],
  [/poste|courrier/, 'mail'],
  [/marche|commerce|boutique|magasin/, 'bag'],
  [/numerique|internet|informatique|wifi/, 'screen'],
  [/mairie|hotel de ville|administrati|prefect|public|service/, 'hall'],
  [/social|association|senior|solidar|foyer|ccas|emploi|maison|salle|ehpad/, 'people'],
];

/** What a category looks like; a dot when its words say nothing we can draw. */
export function glyphOf(category: string): Glyph {
  const text = fold(category);
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? 'dot';
}
