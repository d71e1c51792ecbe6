import type { SchemaDescriptor } from '../types.js';

/**
 * Header names as people choose them in a spreadsheet, but for what `columnFinder` overlooks: articles, plurals, how words
 * are parted. Has every role of a place, so that it also lists them.
 */
export const genericPlace: SchemaDescriptor = {
  name: 'place',
  title: 'Lieux sans schéma connu',
  roles: {
    identifier:
      'identifiant id uid uuid globalid identifiant_unique osm_id objectid gid fid ogc_fid reference ref code recordid',
    title: 'nom name titre title libelle intitule nom_lieu lieu denomination appellation designation site',
    description:
      'description descriptif presentation detail commentaire comm observation observations remarque note texte informations infos infoloc information objet',
    category:
      'type categorie category typologie nature type_lieu type_equipement type_equip type_etab type_etablissement type_offre activite famille theme thematique domaine',
    stream: 'flux_dechets',
    hours: 'horaires horaire opening_hours ouverture heures_ouverture horaires_ouverture open_hours',
    houseNumber: 'numero numero_voie num_voie n_voie adr_num no_voie housenumber adresse_numero',
    address:
      'adresse address adresse_1 adresse_2 adresse_complete adr adr_voie voie rue nom_voie localisation emplacement addresse adresse_postale adresse_rue',
    postcode: 'code_postal cp postcode postal_code codpostal zipcode zip adr_cp adresse_code_postal',
    commune:
      'commune ville nom_commune city localite municipality lib_commune com_nom commune_nom adresse_commune commune_lieu_visite bureau_distributeur',
    insee:
      'code_insee insee code_commune insee_com commune_insee code_insee_commune com_insee code_com codcom insee_commune adresse_code_insee',
    lat: 'latitude lat ylat y_lat lat_wgs84 latitude_wgs84 y_wgs84 lat_y gps_y lat_coor1 coord_y coordonnee_y ycoord y y_l93 lamby yl93',
    lon: 'longitude lon long lng xlong x_long lon_wgs84 long_wgs84 longitude_wgs84 x_wgs84 long_x gps_x long_coor1 coord_x coordonnee_x xcoord x x_l93 lambx xl93',
    point:
      'geo_point_2d geo_point geopoint _geopoint coordonnees coordinates coordonnees_gps coordonneesxy gps geolocalisation geoloc lat_lon latlon lonlat location position point geo_shape geo_shape_geometry geometrie geometry geom wkt shape the_geom point_geo coord coord_geo geo latitude_longitude',
    image: 'image photo visuel image_url url_image photo_url lien_image photo1',
    imageCredit: 'credit_photo credit copyright',
    url: 'url site_web web site_internet lien lien_web website page_web page link internet url_info contact_website contact_web',
    phone:
      'telephone tel phone tel1 contact_telephone contact_tel contact_phone n_telephone_fixe n_telephone_mobile telephone_fixe telephone_mobile numero_telephone n_telephone contact',
    email: 'email mail courriel courriels mel contact_email contact_mail e_mail adresse_mail adresse_e_mail contact',
    operator: 'gestionnaire operateur operator exploitant proprietaire organisme structure producteur maitre_ouvrage',
    price: 'tarif prix price tarification fee',
    free: 'gratuit gratuite free',
    status: 'statut etat status disponibilite en_service',
    accessibility:
      'accessibilite accessible accessibility pmr acces_pmr accessible_pmr accessibilite_pmr wheelchair handicap acces_handicapes',
    updated:
      'date_maj date_mise_a_jour maj mise_a_jour updated updated_at date_modification derniere_maj ldate_maj last_update',
  },
  facts: [
    { name: 'Places', columns: 'nb_places nombre_de_places capacite capacity nbre_places places' },
    { name: 'Places PMR', columns: 'nb_pmr nbre_pmr nombre_de_places_pmr places_pmr' },
    { name: 'Quartier', columns: 'quartier' },
    { name: 'Modèle', columns: 'modele' },
    { name: 'Surface', columns: 'surface superficie' },
  ],
};
