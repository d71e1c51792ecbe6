import { communeKey, isCommuneCode } from '../../values/commune-name.js';
import { type Outline, readOutline } from './outline.js';

/** Fetches JSON from an address; undefined when there is nothing there. Rejects when the service does not respond. */
export type Ask = (address: string) => Promise<unknown>;

const API = 'https://geo.api.gouv.fr/communes';
const NAMES = 'fields=nom,codesPostaux&format=geojson&geometry=';
/** Namesakes: there are thirteen Sainte-Colombe. */
const NAMESAKES = 15;

/**
 * Looks up communes in the French API of communes (no key, ten requests a second).
 *
 * @param attribute INSEE codes, postcodes or names, separated by commas; a five-digit number that is no INSEE code is
 * tried as a postcode
 * @param land `contour` for their outlines, which are heavy, or `centre` when their codes and names are enough
 * @throws whatever `ask` throws
 */
export async function searchOutlines(attribute: string, land: 'contour' | 'centre', ask: Ask): Promise<Outline[]> {
  const parts = attribute.split(',').map((part) => part.trim());
  const search = (part: string) => (isCommuneCode(part) ? ofCode : ofName)(part, NAMES + land, ask);
  const found = await Promise.all(parts.filter(Boolean).map(search));
  return found.flat().flatMap((feature) => readOutline(feature) ?? []);
}

async function ofCode(code: string, fields: string, ask: Ask): Promise<unknown[]> {
  const commune = await ask(`${API}/${code.toUpperCase()}?${fields}`);
  return commune === undefined ? featuresOf(await ask(`${API}?codePostal=${code}&${fields}`)) : [commune];
}

/** The API's search is a wide one, and outlines are heavy: only those whose name is the same are sent for. */
async function ofName(name: string, fields: string, ask: Ask): Promise<unknown[]> {
  const query = new URLSearchParams({ nom: name.replace(/^\d{5} /, ''), fields: 'nom', limit: String(NAMESAKES) });
  const found = await ask(`${API}?${query}&type=commune-actuelle,arrondissement-municipal`);
  const codes = (Array.isArray(found) ? found : []).flatMap((commune: unknown) => codeOf(commune, name) ?? []);
  return Promise.all(codes.map((code) => ask(`${API}/${code}?${fields}`)));
}

function codeOf(commune: unknown, name: string): string | undefined {
  const { nom, code } = (commune ?? {}) as Readonly<Record<string, unknown>>;
  const same = typeof nom === 'string' && communeKey(nom) === communeKey(name);
  return same && typeof code === 'string' && isCommuneCode(code) ? code : undefined;
}

function featuresOf(collection: unknown): unknown[] {
  const { features } = (collection ?? {}) as { readonly features?: unknown };
  return Array.isArray(features) ? features : [];
}
