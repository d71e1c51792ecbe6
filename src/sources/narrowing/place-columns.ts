import { withArrondissements } from '../../values/arrondissements.js';
import { isCommuneCode } from '../../values/commune-name.js';
import { header } from '../../values/text.js';
import type { Hints } from '../types.js';

/** Usual names, as `header` writes them, of the columns by which a service can filter by place and by end date. */
const USUAL = {
  insee: /insee|codgeo|code_geographique|depcom|citycode|(^|_)code_?com(mune)?$/,
  postcode: /code_?post|post(al)?_?code|zip_?code|(^|_)cp(_|$)/,
  commune:
    /libgeo|libelle_geographique|(^|_)(commune|city|ville|localite|municipality)$|(nom|libelle)_(de_)?(la_)?(commune|ville)/,
  end: /(^|_)(end|fin)$|(^|_)(date_?(de_)?fin|end_?date|date_?end)(_|$)/,
};

/** Names that are usual for something else: ends of another thing than the event as a whole, codes of communes. */
const OTHERS: Partial<Record<UsualColumn, RegExp>> = {
  end: /first|premier|next|prochain|inscri|regist|publi|vente|valid|reserv/,
  commune: USUAL.insee,
};

export type UsualColumn = keyof typeof USUAL;

/** The first of these columns that has a usual name for this. */
export function usualColumn(kind: UsualColumn, columns: readonly string[]): string | undefined {
  return columns.find((column) => {
    const name = header(column);
    return USUAL[kind].test(name) && !OTHERS[kind]?.test(name);
  });
}

export interface WantedCommunes {
  /** INSEE codes or postcodes, those of arrondissements with that of the whole. */
  readonly codes: readonly string[];
  /**
   * Words that every spelling of a name has: `Saint-Nicolas-de-Redon` gives `nicolas` and `redon`, with their accents.
   * One list for each commune.
   */
  readonly names: readonly (readonly string[])[];
}

/**
 * The communes that the page's author asked for, codes and names apart; undefined when none is asked for, or a name
 * holds no word to search for.
 */
export function wantedCommunes({ commune = [] }: Hints): WantedCommunes | undefined {
  const asked = commune.map((text) => text.trim()).filter(Boolean);
  const names = asked.filter((text) => !isCommuneCode(text)).map(wordsOf);
  if (!asked.length || names.some((words) => !words.length)) return undefined;
  return { codes: asked.filter(isCommuneCode).flatMap((code) => withArrondissements(code.toUpperCase())), names };
}

/** The words of a name without those that may be abbreviated (`St`), left out (`sur`) or added (`Cedex`). */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !/^(sainte?|ste|sur|sous|les?|las?|des|aux|cedex|\d.*)$/.test(word));
}
