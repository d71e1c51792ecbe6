import { chromium } from 'playwright-core';
import { browserLaunch } from './browser.js';
import { fileAnswer, serve } from './serve.js';

/** A page with one agenda by the module script, as a webmaster pastes it. */
export const agendaPage = page(
  '<script type="module" src="/scdl-widgets.js"></script><scdl-agenda src="/feed/agenda.csv"></scdl-agenda>',
);

/** A home page with the next three events and nothing to set. */
export const homePage = page(
  '<script type="module" src="/scdl-widgets.js"></script><scdl-agenda src="/feed/agenda.csv" filters="none" page-size="3"></scdl-agenda>',
);

/** @param {string} body */
export function page(body) {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Ma commune</title><meta name="viewport" content="width=device-width"></head><body>${body}</body></html>`;
}

/**
 * Serves dist/ with pages and a feed beside it.
 *
 * @param {{ pages: Record<string, string>, csv: string }} content pages by path, and the feed at any address under `/feed/`
 */
export function serveSite({ pages, csv }) {
  return serve((path) => {
    if (path in pages) return { body: pages[path] };
    return path.startsWith('/feed/') ? { body: csv, type: '.csv' } : fileAnswer('dist', path);
  });
}

/** The same, and opens a browser: what every measure needs. @param {Parameters<typeof serveSite>[0]} content */
export async function openSite(content) {
  const server = await serveSite(content);
  const browser = await chromium.launch(await browserLaunch());
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { server, browser, close };
}

/**
 * A feed of that many events, the first of them at `from`, one every three hours.
 *
 * @param {number} count
 * @param {Date} from
 */
export function feedOf(count, from) {
  const rows = Array.from({ length: count }, (_, index) => row(index, from));
  return ['titre;description;categorie;date_debut;date_fin;lieu;commune;code_insee;gratuit', ...rows].join('\n');
}

const categories = ['Concert', 'Marché', 'Exposition', 'Théâtre', 'Sport', 'Atelier', 'Conférence'];
const communes = ['Redon;35236', 'Allaire;56001', 'Peillac;56154', 'Renac;35237', 'Béganne;56011'];

function row(index, from) {
  const start = new Date(from.getTime() + index * 3 * 3_600_000);
  const end = new Date(start.getTime() + 2 * 3_600_000);
  const category = categories[index % categories.length];
  const commune = communes[index % communes.length];
  const words = `Rendez-vous n° ${index + 1}, ouvert à toutes et à tous.`;
  const title = `${category} ${index + 1}`;
  const free = index % 2 ? 'oui' : 'non';
  return [title, words, category, start.toISOString(), end.toISOString(), 'Salle des fêtes', commune, free].join(';');
}
