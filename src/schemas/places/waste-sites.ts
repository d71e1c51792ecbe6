import type { SchemaDescriptor } from '../types.js';
import { genericPlace } from './generic-place.js';

/** Columns of yes and no, or of counts, as Nantes, Angers, Rennes and Paris have them. */
const STREAMS = {
  verre: 'verre',
  papier: 'papier',
  carton: 'carton',
  emballages: 'emballages',
  plastic: 'plastique',
  plastique: 'plastique',
  polystyrene: 'plastique',
  metal: 'ferraille',
  ferraille: 'ferraille',
  tri: 'tri',
  textile: 'textile',
  biodechets: 'biodéchets',
  ordures_menageres: 'ordures',
  encombrants: 'encombrants',
  piles: 'piles',
  om: 'ordures',
  omr: 'ordures',
  flux_om: 'ordures',
  flux_mm: 'emballages',
  flux_jm: 'journaux',
  flux_ca: 'carton',
  flux_ve: 'verre',
  nombre_de_module_mm_emb: 'emballages',
  nombre_de_module_verre: 'verre',
  nombre_de_module_papier: 'papier',
  nombre_de_module_textile: 'textile',
} as const;

/** Collection points, a row per site, with a column for each thing it takes. */
export const wasteSites: SchemaDescriptor = {
  name: 'dechets/sites',
  title: 'Points d’apport volontaire, une colonne par déchet',
  roles: {
    ...genericPlace.roles,
    point: `point_geo_pav ${genericPlace.roles.point}`,
    // Their columns tell such a feed from others.
    stream: Object.keys(STREAMS).join(' '),
  },
  defaults: { category: 'Point d’apport volontaire' },
  streams: STREAMS,
};
