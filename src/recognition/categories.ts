import type { Recognised } from './schema.js';
import type { SchemaDescriptor } from '../schemas/types.js';
import { categoryWords, said, type Words } from '../schemas/languages/index.js';

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
    ...(usual && { defaults: { ...defaults, ...usual } }),
  };
}

function mapped(texts: Words, words: Words): Words {
  return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, said(text, words)]));
}
