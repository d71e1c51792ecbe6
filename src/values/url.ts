const HOST = /^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}(?::\d+)?(?=[/?#]|$)/u;
const FILE = /^[^/]+\.(?:jpe?g|png|gif|webp|svg|pdf|html?|php|docx?|xlsx?|txt|csv)$/i;

/**
 * The first web address of a cell, as an absolute http(s) URL. `www.ville.fr`, `//ville.fr` and a cell that starts with a
 * bare host become https. Undefined for other schemes and for addresses that carry a user's name, which only deceive.
 */
export function webUrl(text: string): string | undefined {
  const words = text.trim().split(/[\s|<>"]+|[;,](?=\s|https?:|www\.|\/\/|$)/i, 50);
  for (const [index, word] of words.entries()) {
    const address = absolute(word, index === 0);
    const url = address && parse(address.replaceAll('&amp;', '&').replace(/[.,;]+$/, ''));
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

function parse(address: string): string | undefined {
  try {
    const url = new URL(address);
    return url.username || url.password || !/[.:]|^localhost$/.test(url.hostname) ? undefined : url.href;
  } catch {
    return undefined;
  }
}
