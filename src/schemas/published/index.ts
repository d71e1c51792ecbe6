import { arbre } from './arbre.js';
import { bal } from './bal.js';
import { budget } from './budget.js';
import { catalogue } from './catalogue.js';
import { commandePublique } from './commande-publique.js';
import { dae } from './dae.js';
import { decpInfo } from './decp-info.js';
import { decpOpendatasoft } from './decp-opendatasoft.js';
import { deliberations } from './deliberations.js';
import { equipements } from './equipements.js';
import { evenements } from './evenements.js';
import { fontaineEau } from './fontaine-eau.js';
import { irveDynamique } from './irve-dynamique.js';
import { irveStatique } from './irve-statique.js';
import { lieuxCovoiturage } from './lieux-covoiturage.js';
import { marchesPublics } from './marches-publics.js';
import { mediationNumerique } from './mediation-numerique.js';
import { menusCollectifs } from './menus-collectifs.js';
import { platsMenusCollectifs } from './plats-menus-collectifs.js';
import { prenoms } from './prenoms.js';
import { stationnement } from './stationnement.js';
import { stationnementCyclable } from './stationnement-cyclable.js';
import { subventions } from './subventions.js';
import type { PublishedSchema } from './types.js';

/** Every schema that a file of a commune may follow. A new one is a file and an entry here. */
export const publishedSchemas: readonly PublishedSchema[] = [
  equipements,
  deliberations,
  subventions,
  budget,
  catalogue,
  prenoms,
  menusCollectifs,
  platsMenusCollectifs,
  irveStatique,
  irveDynamique,
  dae,
  stationnement,
  stationnementCyclable,
  lieuxCovoiturage,
  fontaineEau,
  mediationNumerique,
  arbre,
  bal,
  evenements,
  commandePublique,
  decpOpendatasoft,
  decpInfo,
  marchesPublics,
];
