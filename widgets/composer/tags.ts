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
  return `<script type="module" src="${escaped(library)}scdl-widgets.js"></script>

<${name}${written(attributes)}>
  <a href="${escaped(firstOf(attributes.src))}">Voir les données</a>
</${name}>`;
}

/** The classic script, which shows the widget where it stands. */
function script({ widget, attributes, library }: Wanted): string {
  const source = `${escaped(library)}scdl-widgets.classic.js`;
  return `<script async src="${source}" data-widget="${widget}"${written(attributes, 'data-')}></script>`;
}

/** A link that either script turns into the widget. */
function link({ widget, attributes: { src, ...others } }: Wanted): string {
  const first = firstOf(src);
  const data = written(first === src.trim() ? others : { src, ...others }, 'data-');
  return `<a data-scdl="${widget}"${data} href="${escaped(first)}">Voir les données</a>`;
}

/** The page for frames, each attribute a parameter of its address. */
function frame({ widget, attributes, library }: Wanted): string {
  const address = `${library}embed.html?${new URLSearchParams({ widget, ...attributes }).toString()}`;
  const title = attributes.heading ?? titles[widget] ?? 'Données ouvertes';
  return `<iframe title="${escaped(title)}" width="100%" height="900" style="border: 0" src="${escaped(address)}"></iframe>`;
}

function firstOf(addresses: string): string {
  return addresses.trim().split(/\s+/)[0] ?? '';
}

function written(attributes: Readonly<Record<string, string>>, prefix = ''): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value && `="${escaped(value)}"`}`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
