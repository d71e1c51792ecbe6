import type { Recognised } from './schema.js';
import type { SchemaDescriptor } from '../schemas/types.js';
import { categoryWords, said, type Words } from '../schemas/languages/index.js';

/** What places are called that nothing tells apart. */
export const NAMELESS = 'Sans nom';

/** Adds labels for categories in a language (BCP 47), for those that are known in it. */
export async function categoriesIn(lang: string, found: Recognised): Promise<Recognised> {
  const words = await categoryWords(lang);
  return words ? { ...found, schema: inWords(found.schema, words) } : found;
}

function inWords(schema: SchemaDescriptor, words: Words): SchemaDescriptor {
  const { values, defaults } = schema;
  const listed = values?.category && { category: mapped(values.category, words) };
  const usual = defaults?.category && { category: said(defaults.category, words) };
  return {
    ...schema,
    ...(listed && { values: { ...values, ...listed } }),
    defaults: { ...defaults, ...usual, title: said(NAMELESS, words) },
  };
}

function mapped(texts: Words, words: Words): Words {
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, said(text, words)]));
}
