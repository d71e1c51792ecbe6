import { urlOf } from './http-url.js';

/** `www.ville.fr`, `mairie-redon.fr/agenda` */
const HOST = /^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}(?::\d+)?(?=[/?#]|$)/u;
/** `affiche.jpg`, which is no host. */
const FILE = /^[^/]+\.(?:jpe?g|png|gif|webp|svg|pdf|html?|php|docx?|xlsx?|txt|csv|zip|gpx|kml)$/i;

/**
 * The first web address of a cell, as an absolute http(s) URL. `www.ville.fr`, `//ville.fr` and a cell that starts with a
 * bare host become https. Undefined for other schemes and for addresses that carry a user's name, which only deceive.
 */
export function webUrl(text: string): string | undefined {
  const words = text.trim().split(/[\s|<>"]+|[;,](?=\s|https?:|www\.|\/\/|$)/i, 50);
  for (const [index, word] of words.entries()) {
    const address = absolute(word, index === 0);
    const url = address && urlOf(address);
    if (url) return url;
  }
  return undefined;
}

function absolute(word: string, first: boolean): string | undefined {
  if (/^https?:\/\//i.test(word)) return word;
  if (word.startsWith('//')) return `https:${word}`;
  const bare = HOST.test(word) && !FILE.test(word) && (first || /^www\./i.test(word));
  return bare ? `https://${word}` : undefined;
}

/**
 * The same, also where a label is stuck to the address, as DATAtourisme and Tourinsoft do: `Site web|http://…`,
 * `Office#http://…`.
 */
export function labelledUrl(text: string): string | undefined {
  // The list goes on after a `#` that a label follows: `http://…#Mél|…`.
  const list = text.replace(/#(?=[^|#]{0,60}\|)/g, '\n');
  return webUrl(list) ?? webUrl(/https?:\/\/.*/i.exec(list)?.[0] ?? '');
}
