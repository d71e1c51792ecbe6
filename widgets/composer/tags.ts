import { addressesIn } from '../../src/feed/addresses.js';

/** What a webmaster wants to show. */
export interface Wanted {
  /** Name of the widget, without `scdl-`. */
  readonly widget: string;
  /** Attribute name to value; an empty value stands for an attribute that only has to be there. */
  readonly attributes: Readonly<Record<string, string>> & { readonly src: string };
  /** Address of the folder that holds the library, ending with `/`. */
  readonly library: string;
}

/** What to paste into a page, for each kind of editor: the README tells them in the same order. */
export const ways = { tag, script, link, frame } satisfies Record<string, (wanted: Wanted) => string>;

const titles: Readonly<Record<string, string>> = {
  agenda: 'Agenda',
  map: 'Carte et liste de lieux',
  menu: 'Menus de la cantine',
};

/** The module script and the widget's own tag, around a link for when it cannot be shown. */
function tag({ widget, attributes, library }: Wanted): string {
  const name = `scdl-${widget}`;
  const page = pageOf(attributes.src);
  const content = page && `\n  <a href="${escaped(page)}">Voir les données</a>\n`;
  return `<script type="module" src="${escaped(library)}scdl-widgets.js"></script>

<${name}${written(attributes)}>${content}</${name}>`;
}

/** The classic script, which shows the widget where it stands. */
function script({ widget, attributes, library }: Wanted): string {
  const source = `${escaped(library)}scdl-widgets.classic.js`;
  return `<script async src="${source}" data-widget="${widget}"${written(attributes, 'data-')}></script>`;
}

/** A link that either script turns into the widget. */
function link({ widget, attributes: { src, ...others } }: Wanted): string {
  const page = pageOf(src);
  const data = written(page === src.trim() ? others : { src, ...others }, 'data-');
  return `<a data-scdl="${widget}"${data} href="${escaped(page || '#')}">Voir les données</a>`;
}

/** The page for frames, each attribute a parameter of its address. */
function frame({ widget, attributes, library }: Wanted): string {
  const address = `${library}embed.html?${new URLSearchParams({ widget, ...attributes }).toString()}`;
  const title = attributes.heading ?? titles[widget] ?? 'Données ouvertes';
  return `<iframe title="${escaped(title)}" width="100%" height="900" style="border: 0" src="${escaped(address)}"></iframe>`;
}

/** The first of the addresses, for a link; `''` if that is not on the web: anybody can write the address of the composer. */
function pageOf(src: string): string {
  const [first = ''] = addressesIn(src);
  return /^https?:/i.test(first) ? first : '';
}

function written(attributes: Readonly<Record<string, string>>, prefix = ''): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value && `="${escaped(value)}"`}`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
