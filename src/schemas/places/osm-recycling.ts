import type { SchemaDescriptor } from '../types.js';

/**
 * Collection points out of OpenStreetMap, by GéoDataMine among others: a row per site, a column per material.
 * @see https://wiki.openstreetmap.org/wiki/FR:Tag:amenity%3Drecycling
 */
export const osmRecycling: SchemaDescriptor = {
  name: 'geodatamine/recycling',
  title: 'Points de recyclage (OpenStreetMap)',
  roles: {
    identifier: 'osm_id ref_fr_sitcom',
    title: 'name',
    category: 'recycling_type',
    operator: 'operator',
    hours: 'opening_hours',
    commune: 'com_nom addr_city',
    insee: 'com_insee',
    lat: 'lat',
    lon: 'lon',
    point: 'geometry geom',
    // Their columns tell such a feed from others.
    stream:
      'recycling_glass_bottles recycling_glass recycling_paper recycling_cardboard recycling_plastic recycling_plastic_bottles recycling_clothes recycling_cans recycling_waste',
  },
  defaults: { category: 'Point d’apport volontaire' },
  values: { category: { container: 'Point d’apport volontaire', centre: 'Déchèterie' } },
  streams: {
    recycling_glass_bottles: 'verre',
    recycling_glass: 'verre',
    recycling_paper: 'papier',
    recycling_newspaper: 'papier',
    recycling_magazines: 'papier',
    recycling_paper_packaging: 'emballages',
    recycling_cardboard: 'carton',
    recycling_plastic: 'plastique',
    recycling_plastic_bottles: 'plastique',
    recycling_plastic_packaging: 'plastique',
    recycling_packaging: 'emballages',
    recycling_beverage_cartons: 'emballages',
    recycling_cans: 'emballages',
    recycling_scrap_metal: 'ferraille',
    recycling_clothes: 'textile',
    recycling_shoes: 'textile',
    recycling_batteries: 'piles',
    recycling_food_waste: 'biodéchets',
    recycling_organic: 'biodéchets',
    recycling_green_waste: 'déchets verts',
    recycling_electrical_items: 'appareils',
    recycling_small_appliances: 'appareils',
    recycling_cooking_oil: 'huile',
    recycling_engine_oil: 'huile',
    recycling_waste: 'ordures',
  },
};
