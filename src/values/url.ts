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

/** `mailto:` the first e-mail address of a cell, and nothing that comes after it. */
export function mailUrl(text: string): string | undefined {
  const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.)+[a-z]{2,24}/i.exec(text);
  return address ? `mailto:${address[0]}` : undefined;
}

const PHONE =
  /(?:^|[^\d+])((?:(?:\+|00)33[\s.-]?(?:\(0\))?|0)[\s.-]?[1-9](?:[\s./-]?\d){8}(?!\d)|\+[1-9](?:[\s.()/-]{0,2}\d){7,14})/;
const SHORT = /^\D*(1\d\d|(?:10|3\d)\s?\d\d)(?!\s?\d)/;

/** `tel:` the first phone number of a cell: French, international or of four digits (`3975`). */
export function phoneUrl(text: string): string | undefined {
  const number = (PHONE.exec(text) ?? SHORT.exec(text))?.[1];
  return (
    number &&
    `tel:${number
      .replace('(0)', '')
      .replace(/^00/, '+')
      .replace(/[^\d+]/g, '')}`
  );
}
