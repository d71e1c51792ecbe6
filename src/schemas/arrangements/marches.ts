import type { Arrangement } from './types.js';

/** Public contracts in the forms that circulate; each repeats a contract for its holders and its modifications. */
export const marches: Arrangement = {
  schema: '139bercy/format-commande-publique',
  title: 'Marchés publics',
  columns: [
    { names: 'objet marche_objet', label: 'Objet', type: 'long' },
    { names: 'acheteur_nom acheteurs_nom', label: 'Acheteur', facet: 'values' },
    {
      names:
        'titulaire_nom titulaires_denomination titulaire_denominationsociale titulaire_denominationsociale_1 titulaire_nom_1 titulaires_0_denominationsociale',
      label: 'Titulaire',
    },
    { names: 'titulaires concessionnaires', label: 'Titulaire', type: 'holders' },
    { names: 'montant valeurglobale', label: 'Montant', type: 'amount', facet: 'range', summable: true },
    // What concessions have instead, in files that hold both.
    { names: 'autoriteconcedante_nom', label: 'Autorité concédante', facet: 'values' },
    { names: 'concessionnaires', label: 'Concessionnaire', type: 'holders' },
    { names: 'valeurglobale', label: 'Valeur de la concession', type: 'amount' },
    { names: 'dureemois duree_mois', label: 'Durée en mois', type: 'number' },
    { names: 'datenotification notification_date datesignature', label: 'Notifié le', type: 'date', facet: 'years' },
    { names: 'datesignature', label: 'Concession signée le', type: 'date' },
    { names: 'procedure', label: 'Procédure', facet: 'values' },
    { names: 'nature nature_marche', label: 'Nature', facet: 'values', hidden: true },
    { names: 'formeprix prix_forme', label: 'Prix', hidden: true },
    { names: 'lieuexecution_nom lieu_exec_nom', label: 'Lieu d’exécution', hidden: true },
    { names: 'offresrecues', label: 'Offres reçues', type: 'number', hidden: true },
    { names: 'codecpv cpv_code', label: 'Code CPV', hidden: true },
    {
      names: 'datepublicationdonnees publication_date',
      label: 'Publié le',
      type: 'date',
      hidden: true,
    },
    { names: 'marcheinnovant', label: 'Innovant', type: 'boolean', hidden: true },
    {
      names: 'acheteur_id acheteurs_id autoriteconcedante_id',
      label: 'SIRET de l’acheteur',
      type: 'siret',
      hidden: true,
    },
    {
      names: 'titulaire_id titulaire_id_1 titulaires_id titulaires_0_id',
      label: 'Identifiant du titulaire',
      type: 'siret',
      hidden: true,
    },
    { names: 'id marche_id', label: 'Numéro', hidden: true },
    { names: 'modification_id modifications_id', label: 'Modification', type: 'number', hidden: true },
    { names: 'donneesactuelles', label: 'Données actuelles', type: 'boolean', hidden: true },
  ],
  sort: '-datenotification',
  total: 'montant',
  group: 'procedure',
  year: 'datenotification',
  repeated: { unit: 'acheteur_id id', current: 'donneesactuelles modification_id datepublicationdonnees' },
};
