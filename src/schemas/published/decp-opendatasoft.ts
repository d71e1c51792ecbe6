import type { PublishedSchema } from './types.js';

/**
 * A table that circulates without a schema of its own: its columns as they were seen.
 * @see https://data.economie.gouv.fr/explore/dataset/decp-2022-marches-valides/
 */
export const decpOpendatasoft: PublishedSchema = {
  name: 'decp/opendatasoft',
  title: 'DECP format 2022, marchés valides (tabulaire)',
  status: 'observed',
  // What was seen has no published constraint: only names count.
  fields:
    'acheteur_id attributionavance ccag codecpv considerationsenvironnementales considerationssociales datenotification datenotificationactesoustraitance datenotificationmodificationmodification datenotificationmodificationsoustraitancemodificationactesoustraitance datepublicationdonnees datepublicationdonneesactesoustraitance datepublicationdonneesmodificationactesoustraitance datepublicationdonneesmodificationmodification dureemois dureemoisactesoustraitance dureemoismodification dureemoismodificationactesoustraitance formeprix id idaccordcadre idactesoustraitance idmodification idmodificationactesoustraitance idsoustraitant idtitulairemodification lieuexecution_code lieuexecution_typecode marcheinnovant modalitesexecution montant montantactesoustraitance montantmodification montantmodificationactesoustraitance nature objet offresrecues originefrance origineue procedure source soustraitancedeclaree tauxavance techniques titulaire_id_1 titulaire_id_2 titulaire_id_3 titulaire_typeidentifiant_1 titulaire_typeidentifiant_2 titulaire_typeidentifiant_3 typegroupementoperateurs typeidentifiantsoustraitant typeidentifianttitulairemodification typesprix variationprixactesoustraitance'
      .split(' ')
      .map((name) => ({ name })),
};
