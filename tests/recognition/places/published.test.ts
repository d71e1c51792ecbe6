import { describe, expect, it } from 'vitest';
import { recogniseAnyPlace, recognisePublishedPlace } from '../../../src/recognition/places/published.js';
import { placeSchemas } from '../../../src/schemas/places/index.js';
import { publishedSchemas } from '../../../src/schemas/published/index.js';

const ofPlaces = publishedSchemas.filter(({ name }) => placeSchemas.some((schema) => schema.name === name));

describe('recogniseAnyPlace', () => {
  it.each(ofPlaces.map((schema) => [schema.name, schema] as const))(
    'recognises %s by its columns',
    (name, { fields }) => {
      const { schema, roles } = recogniseAnyPlace(fields.map((field) => field.name));
      expect(schema.name).toBe(name);
      // Menus name the commune that they are cooked for.
      expect(Boolean(roles.lat ?? roles.point)).toBe(name !== 'scdl/menus-collectifs');
    },
  );

  it.each([
    ['LIBEL COORD1_05 PLAN_05 ADRESSE X Y', 'LIBEL'],
    ['CODE LIBQUART geometry', 'LIBQUART'],
    ['NomAsso Tel_Asso Adresse X Y', 'NomAsso'],
    ['libre nombre_places X Y', undefined],
    ['secteur jour_om X Y', 'secteur'],
    ['Nom_de_l’organisation Rue', 'Nom_de_l’organisation'],
    ['nom_organisation nom_site', 'nom_site'],
    ['nom_commercial nom_station X Y', 'nom_station'],
    ['INSEE_COM CODE_BV geometry', 'CODE_BV'],
    ['codeCommune numero_bureau', 'numero_bureau'],
  ])('finds the title among %s', (columns, title) => {
    expect(recogniseAnyPlace(columns.split(' ')).roles.title?.[0]).toBe(title);
  });

  it.each([
    ['category', 'titre categorie1 categorie3 categorie2', 'categorie1'],
    ['title', 'Nom_de_la_France_services adresse type_fs', 'Nom_de_la_France_services'],
    ['insee', 'adresse codinsee infoloc acceshandi', 'codinsee'],
    ['insee', 'name pop-insee X Y', undefined],
    ['status', 'Nom_du_site Etat_du_site X Y', 'Etat_du_site'],
    ['address', 'name address.streetAddress address.postalCode', 'address.streetAddress'],
    ['address', 'title address.city address.street', 'address.street'],
    ['postcode', 'name address.addressLocality address.postalCode', 'address.postalCode'],
    ['commune', 'name address.addressLocality address.postalCode', 'address.addressLocality'],
    ['houseNumber', 'NOM NUM_VOIRIE ADRESSE', 'NUM_VOIRIE'],
    ['houseNumber', 'NOM N° ADRESSE CP', 'N°'],
    ['houseNumber', 'N° ADRESSE CP', undefined],
    ['houseNumber', 'commentaire accessibilite numero_voi rue', 'numero_voi'],
    ['address', 'USER_NOM USER_ADRES', 'USER_ADRES'],
    ['address', 'Nom_de_l’association Siège_social', 'Siège_social'],
    ['commune', 'nom c_city c_postcode', 'c_city'],
    ['commune', 'nb_bv_commune commune_du_bureau', 'commune_du_bureau'],
    ['postcode', 'nom c_city c_postcode', 'c_postcode'],
    ['phone', 'name phoneData phoneClient', 'phoneClient'],
    ['phone', 'nom Contact N°_de_téléphone', 'N°_de_téléphone'],
    ['email', 'nom Contact Adresse_e-mail', 'Adresse_e-mail'],
    ['category', 'nom result_type', undefined],
    ['category', 'nom geo_shape.type geo_shape.geometry', undefined],
    ['commune', 'name departure_city X Y', undefined],
    ['category', 'name highway osm_id', 'highway'],
  ] as const)('finds the %s among %s', (role, columns, found) => {
    expect(recogniseAnyPlace(columns.split(' ')).roles[role]?.[0]).toBe(found);
  });

  it.each([
    ['x_lambert93 y_lambert93', 'x_lambert93', 'y_lambert93'],
    ['GPS_N GPS_E', 'GPS_E', 'GPS_N'],
    ['posx posy', 'posx', 'posy'],
    ['x2154 y2154', 'x2154', 'y2154'],
    ['Northing Easting', 'Easting', 'Northing'],
    ['xf yf', 'xf', 'yf'],
    ['max may', undefined, undefined],
    ['XResolution YResolution', undefined, undefined],
    ['axe_x nombre', undefined, undefined],
  ])('finds positions among %s', (columns, lon, lat) => {
    const { roles } = recogniseAnyPlace(['nom', ...columns.split(' ')]);
    expect([roles.lon?.[0], roles.lat?.[0]]).toEqual([lon, lat]);
  });

  it.each([
    ['atlasante/schema-dae', 'c_nom c_lat_coor1 c_long_coor1 c_acc'],
    ['place', 'gid c_gid c_nom c_lat_coor1 c_long_coor1 c_fablab'],
    ['openstreetmap', 'natural source geometry'],
    ['openstreetmap', '@id id name ref highway note access capacite surface geometry'],
    ['openstreetmap', 'full_id osm_id osm_type highway crossing geometry'],
  ])('takes for %s a table of %s', async (name, columns) => {
    const table = { columns: columns.split(' '), rows: [] };
    expect((await recognisePublishedPlace(table, undefined, {})).schema.name).toBe(name);
  });

  it('does not take what something cost to build for its price', () => {
    expect(recogniseAnyPlace(['NOM', 'COUT', 'X', 'Y']).roles.price).toBeUndefined();
  });

  it('gives no role to a column that makes a fact, unless the author does', () => {
    const columns = ['cle_interop', 'numero', 'voie_nom', 'commune_nom', 'position', 'long', 'lat'];
    expect(recogniseAnyPlace(columns).roles.point).toBeUndefined();
    const asked = { fields: { point: 'position' } };
    expect(recogniseAnyPlace(columns, undefined, asked).roles.point).toEqual(['position']);
  });

  it.each([
    ['Aix-Marseille', 'geo_point_2d flux_lib type_lib adresse commune ct', 'dechets/conteneurs'],
    ['Bordeaux', 'ident nature type_emplacement geometry', 'dechets/conteneurs'],
    ['Clisson', 'X Y detail type adresse', 'place'],
    ['what people wish', 'location_id datetime commentaires state geo_lon geo_lat device', 'place'],
    [
      'Nantes, 2018',
      'location id_colonne type_dechets voie code_postal commune quartier pole_nm',
      'dechets/conteneurs',
    ],
    ['Nantes, later', 'id_colonne type_dechet adresse observation commune pole geometry', 'dechets/conteneurs'],
    ['Toulouse', 'flux type_flux commune numero voie code_postal quartier modele geo_point_2d', 'dechets/conteneurs'],
    ['Paris', 'adr arrdt type_colonne etat flux geo_point_2d', 'dechets/conteneurs'],
    ['Seine Ouest', 'geo_point_2d contenu num_loc rep_loc localisation commune code_insee', 'dechets/conteneurs'],
    ['Saint-Quentin', 'objectid commune numero_voie nom_voie flux type_pose volume gps_x gps_y', 'dechets/conteneurs'],
    ['ArcGIS', 'OBJECTID adresse commune type_de_borne type_de_flux x', 'dechets/conteneurs'],
    [
      'Nantes, écopoints',
      'identifiant nom adresse code_postal commune geo_point_2d verre carton papier metal',
      'dechets/sites',
    ],
    ['Angers', 'point_geo_pav adresse code_postal nom_commune verre tri ordures_menageres', 'dechets/sites'],
    ['Rennes', 'gml_id adresse_complete geo_point_2d flux_om flux_mm flux_jm flux_ca flux_ve', 'dechets/sites'],
    [
      'Trilib',
      'identifiant adresse latitude longitude nombre_de_module_mm_emb nombre_de_module_verre',
      'dechets/sites',
    ],
    ['Sitcom 40', 'LON LAT name operator ref:FR:SITCOM recycling:paper recycling:cans', 'geodatamine/recycling'],
    ['Compiègne', 'idlieu idcont statut insee commune adresse x_l93 y_l93 pos geom', 'compiegne/verre'],
    [
      'Le Plessis-Trévise',
      'COLL_NOM EQUIP_ID EQUIP_TYPE EQUIP_LIBELLE ADR_VILLE EQUIP_LAT EQUIP_LONG',
      'scdl/equipements',
    ],
    ["Géo'DAE", 'c_gid c_nom c_lat_coor1 c_long_coor1 c_com_nom c_acc c_disp_j', 'atlasante/schema-dae'],
    ['defibrillators of Montfort', 'X Y LOC ACCES DETAIL ADRESSE', 'place'],
    ['a spreadsheet', 'Nom Type Adresse Commune Latitude Longitude', 'place'],
  ])('recognises the columns of %s', (_name, columns, schema) => {
    expect(recogniseAnyPlace(columns.split(' ')).schema.name).toBe(schema);
  });

  it('takes the schema that the author names, and tells when there is none of that name', () => {
    expect(recogniseAnyPlace(['nom'], 'scdl/equipements').schema.name).toBe('scdl/equipements');
    expect(recogniseAnyPlace(['nom'], 'scdl/rien').problems).toEqual([{ code: 'unknown-schema', value: 'scdl/rien' }]);
  });
});

describe('a table whose columns only look like those of places', () => {
  it.each([
    [
      'a position under other names',
      ['libelle', 'xlong_wgs84', 'ylat_wgs84'],
      { lat: ['ylat_wgs84'], lon: ['xlong_wgs84'] },
    ],
    [
      'the names of Tourinsoft',
      ['SyndicObjectName', 'ObjectTypeName', 'GmapLatitude', 'GmapLongitude'],
      { title: ['SyndicObjectName'], category: ['ObjectTypeName'], lat: ['GmapLatitude'], lon: ['GmapLongitude'] },
    ],
    ['where a walk starts', ['nom_boucle', 'depart_latitude', 'depart_longitude'], { title: ['nom_boucle'] }],
    ['a point of two words', ['nom', 'lat_lng'], { point: ['lat_lng'] }],
    ['the sign of a shop', ['Activité', 'Enseigne', 'result_name', 'rue'], { title: ['Enseigne'] }],
    [
      'what a school is called',
      ['Appellation officielle', 'Dénomination principale'],
      { title: ['Appellation officielle'] },
    ],
    ['who keeps a home, not its town', ['c_rs', 'c_com_lib', 'c_adresse'], { title: ['c_rs'] }],
  ])('is read by %s', (_, columns, roles) => {
    expect(recogniseAnyPlace(columns).roles).toMatchObject(roles);
  });

  it('has its address, its hours and whom to ask', () => {
    const columns =
      'nom_du_musee adr cp_musee ville_musee telephone1 sitweb periode_ouverture mail_musee pictures precisions_acces'.split(
        ' ',
      );
    expect(recogniseAnyPlace(columns).roles).toEqual({
      title: ['nom_du_musee'],
      address: ['adr'],
      postcode: ['cp_musee'],
      commune: ['ville_musee'],
      phone: ['telephone1'],
      url: ['sitweb'],
      hours: ['periode_ouverture'],
      email: ['mail_musee'],
      image: ['pictures'],
      description: ['precisions_acces'],
    });
  });

  it('is not given those of somebody else', () => {
    const columns =
      'nom fax_site url_photo code_departement nom_maire_commune result_postcode result_city siege_cp url_video'.split(
        ' ',
      );
    expect(recogniseAnyPlace(columns).roles).toEqual({ title: ['nom'] });
  });

  it('is given no position by what is only said of one', () => {
    const { roles } = recogniseAnyPlace(['nom', 'source_coordonnees', 'score_lat', 'score_lon']);
    expect(roles).toEqual({ title: ['nom'] });
  });
});

describe('a table that some program cut short', () => {
  it('is not taken for the one schema whose name of a column begins so', () => {
    const { schema, roles } = recogniseAnyPlace(['DESCRIPTIO', 'geometry']);
    expect(schema.name).toBe('place');
    expect(roles.description).toEqual(['DESCRIPTIO']);
  });

  it('keeps the kinds of OpenStreetMap, whatever its other columns are called', () => {
    const { roles } = recogniseAnyPlace(['osm_id', 'amenity', 'operator', 'Coord_X', 'Coord_Y', 'z_order']);
    expect(roles).toMatchObject({ category: ['amenity'], lat: ['Coord_Y'], lon: ['Coord_X'] });
  });
});
