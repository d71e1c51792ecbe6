import { fold } from './text.js';

/**
 * A commune's name as a key that its usual spellings share: `saint-nicolas-de-redon` for « St Nicolas de Redon »,
 * « 44460 SAINT-NICOLAS-DE-REDON CEDEX »; `paris-18` for « Paris 18e arrondissement ».
 */
export function communeKey(name: string): string {
  return fold(name)
    .replace(/^\d{5} | cedex( \d+)?$/g, '')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .replace(/ 0?(\d{1,2})(?:er|e|eme)?(?: arr(?:ondissement|t)?)?$/, ' $1')
    .replaceAll(' ', '-');
}

/** The key of the whole commune, for one of its arrondissements or a département after its name: `paris`. */
export function wholeCommune(key: string): string {
  return key.replace(/-\d+$/, '');
}

/** Whether a text is an INSEE code, or a postcode: the two look alike but in Corsica. */
export function isCommuneCode(text: string): boolean {
  return /^\d[\dab]\d{3}$/i.test(text);
}
