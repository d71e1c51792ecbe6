/**
 * The page for sites that accept nothing but a frame: `embed.html?widget=agenda&src=…`, each attribute a parameter. A
 * classic script, since frames in a sandbox may not load modules from a host that does not say so.
 */
import { widgets } from './index.js';
import { loadLibrary } from './load-library.js';
import { createWidget, widgetNamed } from './options.js';

const root = document.documentElement;
const {
  widget: written = '',
  theme = 'light',
  ...attributes
} = Object.fromEntries(new URLSearchParams(location.search));
const widget = widgetNamed(written, widgets);

dress(attributes);
if (widget) {
  // A dialog would open in the middle of a frame that is as high as its content, maybe far from the visitor's eyes.
  document.body.replaceChildren(framed(widget, { detail: 'inline', ...attributes }));
  loadLibrary();
} else {
  const known = Object.keys(widgets).join(', ');
  document.body.textContent = isEnglish()
    ? `The address of this frame must contain “widget=” and one of these names: ${known}.`
    : `L’adresse de ce cadre doit contenir « widget= » et l’un de ces noms : ${known}.`;
}
tellHeight();

/**
 * The page's language, name and colours: `--scdl-accent=%23a33` and the others of the library. The theme is the page's,
 * not the widget's, which lies on it without a ground of its own.
 */
function dress({ lang = 'fr', heading, ...others }: Record<string, string>): void {
  root.lang = lang;
  root.dataset.theme = theme;
  document.title = heading ?? document.title;
  for (const [name, value] of Object.entries(others)) {
    if (name.startsWith('--scdl-') && CSS.supports('color', value)) root.style.setProperty(name, value);
  }
}

/** The widget, around a link to its data for when it cannot be shown. */
function framed(widget: string, options: Record<string, string>): HTMLElement {
  const element = createWidget(widget, Object.entries(options));
  const [address = ''] = options.src?.match(/\S+/g) ?? [];
  const link = document.createElement('a');
  link.href = address;
  link.textContent = isEnglish() ? 'See the data' : 'Voir les données';
  // Anybody can write the address of a frame.
  if (/^https?:$/.test(link.protocol)) element.append(link);
  return element;
}

function isEnglish(): boolean {
  return root.lang.startsWith('en');
}

/**
 * Tells the page around how high the frame should be, in the message that WordPress accepts from pages it does not know,
 * with the secret that it puts behind their address. Any page may receive it: a height is no secret.
 */
function tellHeight(): void {
  const secret = /secret=(\w+)/.exec(location.hash)?.[1];
  const tell = () => parent.postMessage({ message: 'height', value: Math.ceil(root.offsetHeight), secret }, '*');
  if (parent !== window) new ResizeObserver(tell).observe(root);
}
