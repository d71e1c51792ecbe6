import type { SchemaDescriptor } from '../types.js';

/** Shops and companies out of the national register. @see https://www.sirene.fr/static-resources/documentation/sommaire.html */
export const sirene: SchemaDescriptor = {
  name: 'insee/sirene',
  title: 'Établissements du répertoire Sirene',
  roles: {
    identifier: 'siret',
    title:
      'enseigne1etablissement denominationusuelleetablissement denominationunitelegale denominationusuelle1unitelegale nomunitelegale',
    category: 'libelleactiviteprincipaleetablissement libelle_naf activiteprincipaleetablissement_libelle',
    houseNumber: 'numerovoieetablissement indicerepetitionetablissement typevoieetablissement',
    address: 'adresse libellevoieetablissement geo_adresse geo_l4',
    postcode: 'codepostaletablissement',
    commune: 'libellecommuneetablissement',
    insee: 'codecommuneetablissement',
    lat: 'latitude',
    lon: 'longitude',
  },
  facts: [{ name: 'SIRET', columns: 'siret' }],
};
