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

/** Whether a record is one: no other service has rendered titles. */
export function isWordpressPost({ title, date_gmt: published }: Json): boolean {
  return published !== undefined && isObject(title) && 'rendered' in title;
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
