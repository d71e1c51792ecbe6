import type { Arrangement } from './types.js';

export interface ArrangementEntry {
  /** Names by which the author may ask for it, as the registry has them. */
  readonly schemas: readonly string[];
  /** Column names, as `header` of `values/text.ts` writes them: a table that has all of one set follows the schema. */
  readonly telltales: readonly string[];
  load(): Promise<Arrangement>;
}

/**
 * The schemas whose tables are arranged. A new one is a file and an entry here; it only comes for the tables that follow
 * it.
 */
export const arrangements: readonly ArrangementEntry[] = [
  {
    schemas: ['scdl/deliberations'],
    telltales: ['delib_date delib_objet'],
    load: async () => (await import('./deliberations.js')).deliberations,
  },
  {
    schemas: ['scdl/subventions'],
    telltales: ['nombeneficiaire montant', 'nom_du_beneficiaire montant', 'beneficiaire montant_vote objet'],
    load: async () => (await import('./subventions.js')).subventions,
  },
  {
    schemas: ['scdl/budget'],
    telltales: ['bgt_annee bgt_codrd bgt_section'],
    load: async () => (await import('./budget.js')).budget,
  },
  {
    schemas: ['139bercy/format-commande-publique', 'decp/opendatasoft', 'decp/decp.info', 'scdl/marches-publics'],
    telltales: [
      'acheteur_id objet montant datenotification',
      'marche_id marche_objet montant titulaires_id',
      'autoriteconcedante_id objet valeurglobale',
    ],
    load: async () => (await import('./marches.js')).marches,
  },
  {
    schemas: ['scdl/prenoms'],
    telltales: ['enfant_prenom annee', 'prenom annee sexe', 'prenom annee genre', 'prenom annee nombre'],
    load: async () => (await import('./prenoms.js')).prenoms,
  },
  {
    schemas: ['scdl/catalogue'],
    telltales: ['titre licence format_ressources', 'coll_siret titre theme producteur_nom'],
    load: async () => (await import('./catalogue.js')).catalogue,
  },
  {
    schemas: ['etalab/schema-bal'],
    telltales: ['cle_interop numero commune_nom', 'toponyme numero commune_nom', 'voie_nom numero commune_nom'],
    load: async () => (await import('./bal.js')).bal,
  },
  {
    schemas: ['etalab/schema-irve-statique'],
    telltales: ['nom_station adresse_station id_pdc_itinerance', 'nom_station adresse_station puissance_nominale'],
    load: async () => (await import('./irve.js')).irve,
  },
  {
    schemas: ['scdl/equipements'],
    telltales: ['equip_nom equip_theme', 'equip_nom equip_type', 'equip_libelle equip_theme'],
    load: async () => (await import('./equipements.js')).equipements,
  },
  {
    schemas: ['atlasante/schema-dae'],
    telltales: ['nom acc acc_lib etat_fonct', 'c_nom c_acc c_acc_lib', 'nom lat_coor1 long_coor1 acc_lib'],
    load: async () => (await import('./dae.js')).dae,
  },
  {
    schemas: ['scdl/menus-collectifs'],
    telltales: ['menudate menuplatnom'],
    load: async () => (await import('./menus-collectifs.js')).menusCollectifs,
  },
  {
    schemas: ['etalab/schema-lieux-covoiturage'],
    telltales: ['nom_lieu ad_lieu com_lieu'],
    load: async () => (await import('./lieux-covoiturage.js')).lieuxCovoiturage,
  },
];
