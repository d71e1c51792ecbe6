import { isObject, type Json } from '../flatten.js';
import { inside, listOf, told, wordsIn } from './values.js';

/** Names under which plugins put a site's custom fields. */
const FIELDS = ['acf', 'meta', 'fields', 'custom_fields'];

/**
 * A post of WordPress of a type that a site made for its events. Its own date is that of publication; those of the
 * event are among the custom fields.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function wordpressPost(post: Json): Json {
  const fields = FIELDS.map((name) => post[name]).filter(isObject);
  return told({
    identifiant: post.id,
    titre: wordsIn(post, 'title'),
    resume: wordsIn(post, 'excerpt'),
    description: wordsIn(post, 'content'),
    url: post.link,
    image: inside(post, 'yoast_head_json.og_image.url') ?? inside(post, '_embedded.wp:featuredmedia.source_url'),
    ...Object.fromEntries(fields.flatMap((field) => Object.entries(field))),
    date_modification: post.modified_gmt ?? post.modified,
  });
}

/** Whether a record is one, or the part of it that `_fields` asks for: no other service has rendered titles. */
export function isWordpressPost({ title }: Json): boolean {
  return isObject(title) && 'rendered' in title;
}

/** Properties of a node that are not about the event: `created` is when it was written. */
const ABOUT_NODE =
  /^(?:vid|uuid|langcode|type|uid|created|promote|sticky|default_langcode|revision_.*|menu_link|path)$/;

/**
 * A node as the core of Drupal serves it: each property is a list, most often of one `{ value }`.
 *
 * @see https://www.drupal.org/docs/drupal-apis/restful-web-services-api
 */
export function drupalNode(node: Json): Json {
  const properties = Object.entries(node).filter(([name]) => !ABOUT_NODE.test(name));
  return told(Object.fromEntries(properties.map(([name, list]) => propertyOf(name.replace(/^field_/, ''), list))));
}

/** Periods are sessions, an image is its address. */
function propertyOf(name: string, list: unknown): readonly [name: string, value: unknown] {
  const [one] = listOf(list);
  if (!isObject(one)) return [name, list];
  if ('end_value' in one) return ['occurrences', list];
  const words = listOf(list).map((item) => wordsIn({ item }, 'item'));
  return [name, one.url ?? one.uri ?? words.filter(Boolean).join(', ')];
}

/** Whether a record is one: its number and its title are in lists. */
export function isDrupalNode({ nid, title }: Json): boolean {
  return Array.isArray(nid) && Array.isArray(title);
}

/** An announcement of Infolocale, the agenda of Ouest-France, with a list of days and their hours. */
export function infolocaleEvent(event: Json): Json {
  const dates = listOf(event.dates).filter(isObject);
  return told({
    identifiant: event.id,
    titre: event.titre,
    description: event.texte,
    occurrences: dates.map((day) => ({ begin: `${wordsIn(day, 'date')} ${wordsIn(day, 'horaire')}`.trim() })),
    lieu: wordsIn(event, 'lieu.nom'),
    adresse: wordsIn(event, 'lieu.adresse.nom') || wordsIn(event, 'lieu.adresse.rue'),
    code_postal: wordsIn(event, 'lieu.adresse.codePostal'),
    commune: wordsIn(event, 'lieu.adresse.commune') || wordsIn(event, 'commune'),
    code_insee: wordsIn(event, 'lieu.adresse.commune.insee') || wordsIn(event, 'commune.insee'),
    latitude: inside(event, 'lieu.latitude'),
    longitude: inside(event, 'lieu.longitude'),
    categorie: wordsIn(event, 'rubriqueGenrePublication') || wordsIn(event, 'genre'),
    image: inside(event, 'photos.path') ?? inside(event, 'photos.url'),
    telephone: wordsIn(event, 'contacts.telephone'),
    email: wordsIn(event, 'contacts.email'),
    organisateur: wordsIn(event, 'organisme'),
    tarif: wordsIn(event, 'tarif.tarif'),
    gratuit: inside(event, 'tarif.gratuit'),
  });
}

/** Whether a record is one: each of its dates is an object of its own. */
export function isInfolocaleEvent({ titre, dates }: Json): boolean {
  const [first] = listOf(dates);
  return titre !== undefined && isObject(first) && 'date' in first;
}
