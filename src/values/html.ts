import { clean } from './text.js';

/** Names of entities, each followed by its character; those ending with a combining mark follow a letter. */
const ENTITIES = new Map(
  (
    'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c ' +
    'amp& lt< gt> quot" apos\' laquo« raquo» rsquo’ lsquo‘ ldquo“ rdquo” sbquo‚ bdquo„ hellip… ndash– mdash— euro€ ' +
    'bull• middot· trade™ copy© reg® deg° times× frac12½ frac14¼ frac34¾ sup2² sup3³ ordmº ordfª sect§ plusmn± ' +
    'microµ iexcl¡ iquest¿ pound£ rarr→ larr← aeligæ AEligÆ oeligœ OEligŒ szligß oslashø OslashØ shy\u00ad nbsp\u00a0'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** `&#233;`, `&#xe9;`, `&eacute;`, `&frac12;`, each perhaps encoded twice: `&amp;eacute;`. */
const ENTITY =
  /&(?:amp;)?(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde|uml|ring|cedil|caron)|([a-z]{2,6}\d{0,2}));/gi;

function decode(text: string): string {
  return text.replace(ENTITY, (entity, decimal: string, hex: string, letter: string, accent: string, name: string) => {
    if (accent) return `${letter}${ENTITIES.get(accent) ?? ''}`.normalize();
    return name ? (ENTITIES.get(name) ?? entity) : character(Number(decimal || `0x${hex}`));
  });
}

/** The characters of entities `&#128;` to `&#159;`: browsers take these numbers for bytes of Windows-1252. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const character = (code: number): string => WINDOWS[code - 128] ?? (code < 0x110000 ? String.fromCodePoint(code) : '');

/** Line breaks as programs write them into a string, which exports leave as they are. */
const ESCAPED = /(?<![: ])(?:\\r)?\\n/g;
const HIDDEN = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1[^>]*>?|$)/gi;
/** Codes of page builders, which exports of WordPress leave as they are: `[vc_row]`, `[/et_pb_text]`. */
const SHORTCODE = /\[\/?[a-z]+_[a-z_]+(?: [^[\]\n]{0,2000})?\]/g;
/** A tag, a declaration or a comment, even if it is never closed; not « a < b ». */
const TAG = /<(?:[!?][^<>]*|(\/?)([a-z][\w-]*(?::[a-z]+)?)(?=[\s/>]|$)[^<>]*)>?/gi;
/** Markup that makes lines. With it, the line breaks of the source mean nothing. */
const LAID_OUT = /<(?:br|p|div|li|h\d|table)\b/i;
const BLOCK = /^(?:p|div|h[1-6]|[uod]l|table|blockquote|section|article|header|footer|figure|address|pre|hr)$/;
const OPENING = new Map([
  ['li', '\n• '],
  ['td', ' '],
  ['br', '\n'],
  ['tr', '\n'],
  ['dt', '\n'],
  ['dd', '\n'],
]);

/**
 * Text of a description that may be HTML, light Markdown or plain already: paragraphs parted by one blank line, list
 * items after a bullet, entities decoded even when encoded twice. What comes out is text, to be bound as text.
 */
export function plainText(text: string): string {
  const broken = text.replace(ESCAPED, '\n');
  const html = broken.search(TAG) < 0 ? decode(broken) : broken;
  return clean(
    decode(withoutTags(html))
      // **bold**, *italic* and _italic_; not the underscores and stars of names and addresses.
      .replace(/\*\*([^*\n]+)\*\*|(?<![*_\w/&])([*_]{1,2})(?![ *_])([^*_\n]+)(?<! )\2(?![*_\w])/g, '$1$3')
      // # Title
      .replace(/^#{1,6} +/gm, '')
      // ![image](address), then [link](address)
      .replace(/!\[[^[\]\n]*\]\([^()\s]*\)/g, '')
      .replace(/\[([^[\]\n]+)\]\((?:https?:|mailto:|tel:|\/)[^()\s]*\)/g, '$1'),
  )
    .replace(/[ \u00a0]?\n[ \u00a0]?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^•[ \n]*/gm, '• ');
}

function withoutTags(html: string): string {
  const text = LAID_OUT.test(html) ? html.replace(/[ \t\r\n]+/g, ' ') : html;
  return text
    .replace(HIDDEN, '')
    .replace(SHORTCODE, '\n\n')
    .replace(TAG, (_tag, closing: string, name = '') => {
      const element = (name as string).toLowerCase();
      if (BLOCK.test(element)) return '\n\n';
      return closing ? '' : (OPENING.get(element) ?? '');
    });
}
