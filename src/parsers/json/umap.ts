import { isObject, type Json } from '../flatten.js';

/** uMap's property for the style of a feature or a layer. */
const OPTIONS = '_umap_options';

/**
 * The features of a collection. Of maps with several layers (uMap) and bundles of GeoJSON, the layer's name becomes the
 * feature's `category`.
 */
export function featuresOf(layer: Json, several: boolean): unknown[] {
  const name = several ? nameOf(layer) : '';
  const features: readonly unknown[] = Array.isArray(layer.features) ? layer.features : [];
  return features.map((feature) =>
    isObject(feature) ? { ...feature, properties: propertiesOf(feature, name) } : feature,
  );
}

/** Whether a record is a layer of a map of uMap. */
export function isLayer(record: unknown): record is Json {
  return isObject(record) && record.type === 'FeatureCollection' && Array.isArray(record.features);
}

function nameOf({ [OPTIONS]: options, properties, name }: Json): string {
  const names = [isObject(options) && options.name, isObject(properties) && properties.name, name];
  return names.find((told) => typeof told === 'string') ?? '';
}

/** The properties of a feature without its style, and with uMap's markup in the description resolved. */
function propertiesOf({ properties }: Json, layer: string): Json {
  const said = isObject(properties) ? Object.entries(properties) : [];
  const read = said.flatMap(([name, value]) => {
    if (name === OPTIONS) return [];
    return name === 'description' && typeof value === 'string' ? described(value) : [[name, value] as const];
  });
  return Object.fromEntries([...(layer ? [['category', layer] as const] : []), ...read]);
}

/**
 * Pictures in uMap's markup. Lengths are limited, so that unclosed markup is not searched again from every character.
 */
const PICTURE = /\{\{(https?:[^{}|\s]{1,2000})(?:\|[^{}]{0,50})?\}\}/;
const EMBEDDED = /\{\{\{?[^{}]*\}?\}\}/g;
const LINK = /\[\[(https?:[^[\]|\s]+)\s*(?:\|([^[\]]*))?\]\]/;
const LINKS = new RegExp(LINK, 'g');

/**
 * Splits a description into prose and values: uMap's markup is `{{picture}}`, `{{{page to embed}}}` and
 * `[[address|words]]`.
 */
function described(text: string): (readonly [column: string, value: string])[] {
  const columns = [
    [
      'description',
      text
        .replace(EMBEDDED, '')
        .replace(LINKS, (_, address: string, words = address) => String(words))
        .trim(),
    ],
    ['image', PICTURE.exec(text)?.[1] ?? ''],
    ['url', LINK.exec(text)?.[1] ?? ''],
  ] as const;
  return columns.filter(([, value]) => value);
}
