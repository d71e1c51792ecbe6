import { readBoolean } from '../values/boolean.js';
import { readJson } from '../values/json.js';
import { clean, fold, header } from '../values/text.js';
import type { Allergen, Dish, QualityLabel } from './types.js';

/**
 * Folded words and codes, parted by `|`, without plurals, that mean the same everywhere. Others are shown as the publisher
 * writes them.
 */
const LABELS: Readonly<Record<QualityLabel, string>> = {
  organic: 'bio|ab|abio|agriculture biologique|biologique|produit bio|issu de l agriculture biologique',
  'label-rouge': 'label rouge|lr|rouge',
  aop: 'aop|aoc|appellation d origine protegee|appellation d origine controlee',
  igp: 'igp|indication geographique protegee',
  stg: 'stg|specialite traditionnelle garantie',
  local: 'local|loc|produit local|locale',
  french: 'fr|france|origine france|vbf|vpf|vf|viande francaise|viande bovine francaise|viande porcine francaise',
  sustainable: 'dur|durable',
  'sustainable-fishing': 'msc|peche durable',
  'bleu-blanc-coeur': 'bbc|bleu blanc coeur',
  homemade: 'maison|fait maison',
  'fair-trade': 'equitable|commerce equitable',
  vegetarian: 'vege|vegetarien|vegetarienne|menu vegetarien|plat vegetarien',
  'no-pork': 'sans porc',
  'no-meat': 'sans viande',
};

const ALLERGENS: Readonly<Record<Allergen, string>> = {
  gluten: 'gluten|cereale contenant du gluten|cereale|ble',
  crustaceans: 'crustace',
  eggs: 'oeuf',
  fish: 'poisson',
  peanuts: 'arachide',
  soya: 'soja',
  milk: 'lait|lactose|produit laitier',
  nuts: 'fruit a coque',
  celery: 'celeri',
  mustard: 'moutarde',
  sesame: 'graine de sesame|sesame',
  sulphites: 'anhydride sulfureux et sulfite|sulfite',
  lupin: 'lupin',
  molluscs: 'mollusque',
};

const labelOf = index(LABELS);
const allergenOf = index(ALLERGENS);

const NONE = /^(non|n|0|sans|aucun|aucune|neant|faux|false|sans texture modifiee|ferme|ferie)?$/;
/** No list of labels is longer; what is may be anything. */
const LONGEST = 1000;

/**
 * The labels of a cell: codes or words, as a JSON list or parted by anything.
 *
 * @param column its header, which names the label where the cell only says yes (`menuPlatLabelABio`).
 */
export function readLabels(cell: unknown, column = ''): Dish['labels'] {
  const [, asked] = /(?:label_?|(?:^|_)(?=bio|local|vege))(\w+)$/.exec(header(column)) ?? [];
  const words = wordsIn(cell).map((word) => (asked && readBoolean(word) ? asked : word));
  return known(words, labelOf);
}

/** The allergens of a cell. */
export function readAllergens(cell: unknown): Dish['allergens'] {
  return known(wordsIn(cell), allergenOf);
}

/** Both, without doubles, those of `one` first. */
export function together<L extends string | { readonly said: string }>(one: readonly L[], other: readonly L[]): L[] {
  const unique = new Map([...one, ...other].map((each) => [keyOf(each), each]));
  return [...unique.values()];
}

function known<K extends string>(words: readonly string[], names: ReadonlyMap<string, K>): (K | { said: string })[] {
  const read = words.flatMap((word): (K | { said: string })[] => {
    const text = fold(word);
    return NONE.test(text) ? [] : [names.get(singular(text)) ?? { said: word }];
  });
  return together(read, []);
}

function wordsIn(cell: unknown): string[] {
  const json = readJson(cell);
  const text = clean(Array.isArray(json) ? json.map(clean).join(';') : cell).slice(0, LONGEST);
  return text
    .replace(/[[\]"]/g, '')
    .split(/[/;,|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

function keyOf(label: string | { readonly said: string }): string {
  return typeof label === 'string' ? label : fold(label.said) || label.said;
}

/** « Œufs » and « œuf » are one. */
function singular(words: string): string {
  return words.replace(/s\b/g, '');
}

function index<K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  return new Map(
    Object.entries<string>(table).flatMap(([name, words]) =>
      words.split('|').map((word) => [singular(word), name as K] as const),
    ),
  );
}
