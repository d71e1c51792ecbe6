import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { roles } from '../src/locales/check/fr/roles.js';
import { menuSchemas } from '../src/schemas/menus/index.js';

const [, columns = ''] = readFileSync('docs/recettes.md', 'utf8').split('## Ce que contient chaque colonne');
const named = new Set([...columns.matchAll(/`(\w+)`/g)].map(([, name]) => name));

it.each([
  ['of an event or a place', Object.keys(roles)],
  ['of a menu', menuSchemas.flatMap(({ roles }) => Object.keys(roles))],
])('tells the page’s author every name by which a column %s may be given', (_what, names) => {
  expect(names.filter((role) => !named.has(role))).toEqual([]);
});
