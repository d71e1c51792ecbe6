import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { page } from '../agenda-page.js';
import { browserLaunch } from '../browser.js';
import { fileAnswer, serve } from '../serve.js';
import { bareMap } from './bare-map.js';

/** A grey square: both maps get the same tiles, from next door. */
const tile =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#e8e8e4" d="M0 0h256v256H0z"/></svg>';

/** Where tiles are, for any map of these pages. */
const TILES = '/tiles/{z}/{x}/{y}';

/** The map as a webmaster pastes it, with the tiles of this server. */
const mapPage = page(
  `<script type="module" src="/scdl-widgets.js"></script><scdl-map src="/feed/places.csv" tiles="${TILES}"></scdl-map>`,
);

/**
 * Serves dist/, Leaflet as its package has it, a map by each, and a feed; and opens a browser.
 *
 * @param {string} csv
 */
export async function openMaps(csv) {
  const pages = { '/map': mapPage, '/bare': bareMap(TILES) };
  const answer = (path) => {
    if (path in pages) return { body: pages[path] };
    if (path === '/feed/places.csv') return { body: csv, type: '.csv' };
    if (path.startsWith('/tiles/')) return { body: tile, type: '.svg' };
    const leaflet = /^\/leaflet\/(.*)/.exec(path)?.[1];
    return leaflet === undefined ? fileAnswer('dist', path) : fileAnswer('node_modules/leaflet/dist', leaflet);
  };
  const server = await serve(compressedOnce(answer));
  const browser = await chromium.launch(await browserLaunch());
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { server, browser, close };
}

/**
 * The same answers, compressed at the first request, as hosts of files keep them: else the heaviest file would be measured by
 * what this machine takes to compress it, in the process that drives the browser.
 */
function compressedOnce(answer) {
  const known = new Map();
  const compress = async (path) => {
    const found = await answer(path);
    return found && { ...found, compressed: gzipSync(found.body, { level: 9 }) };
  };
  return (path) => known.get(path) ?? known.set(path, compress(path)).get(path);
}

const kinds = ['Gymnase', 'Terrain de tennis', 'Piscine', 'Boulodrome', 'Salle de danse', 'Stade', 'Mur d’escalade'];
/** Turns of a circle that never meet: points spread evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * A feed of that many places, spread around a town like the seeds of a sunflower.
 *
 * @param {number} count
 * @param {number} radius in degrees of latitude
 */
export function placesFeed(count, radius) {
  const rows = Array.from({ length: count }, (_, index) => {
    const away = radius * Math.sqrt(index / count);
    const lat = (47.65 + away * Math.sin(index * GOLDEN)).toFixed(6);
    const lon = (-2.08 + 1.48 * away * Math.cos(index * GOLDEN)).toFixed(6);
    const kind = kinds[index % kinds.length];
    return `p-${index},${kind} n° ${index},${kind},${lat},${lon},${index} rue du Port,35600,Redon`;
  });
  return ['identifiant_unique,nom,type,latitude,longitude,adresse,code_postal,ville', ...rows].join('\n');
}
