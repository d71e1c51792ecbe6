import { header } from '../../values/text.js';
import { genericPlace } from './generic-place.js';
import type { Recognised } from '../recognise.js';
import type { Role } from '../types.js';

/** What columns called after what they name start or end with: `Nom de l’offre touristique`, `nom_itineraire`. */
const LOOKS: readonly (readonly [Role, RegExp, RegExp])[] = [
  [
    'title',
    /^(nom|name|titre|title|libelle|lib|intitule|denomination|designation)_|_(nom|name|titre|title|libelle|lib)$|^station$/,
    /commune|ville|voie|rue|dep|reg|epci|pays|quartier|canton|arrond|secteur|zone|type|categ|gestion|propri|operat|exploit|amenag|organi|produc|coll|contact|respons|latin|scient|norm|insee|service|version|origine|dest/,
  ],
  ['address', /(^|_)(adresse|adr)(_|$)/, /mail|web|url|code|cp|insee|ville|commune|num|id/],
  [
    'category',
    /^(sous_)?(type|categorie)_|_(type|categorie)$/,
    /voie|geom|adresse|position|coord|code|id|public|contact|trace/,
  ],
];

/**
 * Roles that common header names leave empty, given to the first column whose name looks like one: only for tables that
 * follow no known schema, where a list of places without names would be of no use.
 */
export function withLookAlikes(found: Recognised, columns: readonly string[]): Recognised {
  if (found.schema !== genericPlace) return found;
  const used = new Set(Object.values(found.roles).flat());
  const free = columns.filter((column) => !used.has(column));
  const added = LOOKS.filter(([role]) => !found.roles[role]).flatMap(([role, like, unlike]) => {
    const column = free.find((name) => like.test(header(name)) && !unlike.test(header(name)));
    return column === undefined ? [] : [[role, [column]] as const];
  });
  return { ...found, roles: { ...found.roles, ...Object.fromEntries(added) } };
}
