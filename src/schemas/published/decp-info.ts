import type { PublishedSchema } from './types.js';

/**
 * A table that circulates without a schema of its own: its columns as they were seen.
 * @see https://github.com/ColinMaudry/decp-processing
 */
export const decpInfo: PublishedSchema = {
  name: 'decp/decp.info',
  title: 'DECP consolidées, format tabulaire',
  status: 'observed',
  // What was seen has no published constraint: only names count.
  fields:
    'uid id nature acheteur_id acheteur_nom titulaire_id titulaire_typeIdentifiant titulaire_nom objet montant type codeCPV procedure techniques dureeMois dureeRestanteMois offresRecues dateNotification datePublicationDonnees formePrix typesPrix attributionAvance tauxAvance marcheInnovant modalitesExecution considerationsSociales considerationsEnvironnementales ccag sousTraitanceDeclaree typeGroupementOperateurs origineUE origineFrance lieuExecution_code lieuExecution_typeCode idAccordCadre titulaire_distance acheteur_categorie acheteur_commune_code acheteur_commune_nom acheteur_departement_code acheteur_departement_nom acheteur_region_code acheteur_region_nom acheteur_latitude acheteur_longitude titulaire_categorie titulaire_commune_code titulaire_commune_nom titulaire_departement_code titulaire_departement_nom titulaire_region_code titulaire_region_nom titulaire_latitude titulaire_longitude modification_id donneesActuelles sourceDataset sourceFile'
      .split(' ')
      .map((name) => ({ name })),
};
