/**
 * The page where a webmaster tries an address and finds what to paste: `composer.html`. What is chosen stands in its
 * own address, so that it can be kept or sent.
 */
import { addressesIn } from '../src/feed/addresses.js';
import { addressOf } from '../src/sources/address.js';
import { type Wanted, ways } from './composer/tags.js';
import { loadLibrary } from './load-library.js';
import { createWidget } from './options.js';

/** The choice that leaves the widget to what the data hold. */
const AUTO = 'auto';
/** Where the library will be, when this page is tried before it was copied there. */
const SOMEWHERE = 'https://www.votre-commune.example/scdl/';
/** What a form says of a box that is ticked. */
const TICKED = 'on';

const form = found('form', HTMLFormElement);
const preview = found('#preview', HTMLElement);
const paste = found('#paste', HTMLElement);
const isOnDisk = location.protocol === 'file:';
const told = found('#told', HTMLElement);

/** What the data turned out to hold, when the widget was left to them. */
let recognised: string | undefined;
/** The choices that are on the screen, as they stand in the page's address. */
let shown: string | undefined;

found('#on-disk', HTMLElement).hidden = !isOnDisk;
loadLibrary();
fill(new URLSearchParams(location.search));
follow();
form.addEventListener('submit', (submit) => {
  submit.preventDefault();
  follow();
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLElement && target.id === 'src') recognised = undefined;
  follow();
});
preview.addEventListener('scdl-load', ({ target }) => {
  recognised = target instanceof Element ? target.localName.replace('scdl-', '') : undefined;
  write();
  // What that widget is told counts from now on: it may have been in the page's address.
  follow();
});
paste.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void copy(target);
});

/** Shows what the form says, and remembers it. */
function follow(): void {
  const { widget, attributes } = chosen();
  const address = `?${new URLSearchParams({ widget, ...attributes }).toString()}`;
  // « Voir » is often pressed from a field that has just changed.
  if (address === shown) return;
  shown = address;
  if (!isOnDisk) history.replaceState(null, '', address);
  const options = Object.entries({ ...attributes, check: '' });
  preview.replaceChildren(...(attributes.src ? [createWidget(widget, options)] : []));
  write();
}

/** Writes what is to be pasted, and offers what that widget can be told. */
function write(): void {
  const { widget: choice } = chosen();
  const widget = choice === AUTO ? (recognised ?? AUTO) : choice;
  for (const set of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-for]')) {
    set.hidden = set.disabled = !set.dataset.for?.split(' ').includes(widget);
  }
  told.textContent = (choice === AUTO ? told.dataset[widget] : undefined) ?? '';
  const { attributes } = chosen();
  paste.hidden = preview.hidden = !attributes.src;
  const wanted = { widget, attributes, library: isOnDisk ? SOMEWHERE : new URL('.', location.href).href };
  for (const [way, text] of Object.entries(ways)) found(`#${way} code`, HTMLElement).textContent = text(wanted);
}

/** The widget, and its attributes as they are filled in. */
function chosen(): Pick<Wanted, 'widget' | 'attributes'> {
  const filled = [...new FormData(form)].flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : '';
    return text ? [[name, text === TICKED ? '' : text] as const] : [];
  });
  const { widget = AUTO, src = '', ...others } = Object.fromEntries(filled);
  return { widget, attributes: { src: addressesIn(src).map(whole).join(' '), ...others } };
}

/** An address as any page understands it, though people write `www.data.gouv.fr/datasets/agenda`. */
function whole(address: string): string {
  const isHost = /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?(\/|$)/i.test(address);
  return addressOf(isHost ? `https://${address}` : address, location.href)?.href ?? address;
}

function fill(address: URLSearchParams): void {
  for (const [name, value] of address) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
    else if (field && 'value' in field) field.value = value;
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.closest('section, details')?.querySelector('code');
  const said = button.parentElement?.querySelector('[role=status]');
  if (!code || !said) return;
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = said.getAttribute('data-copied');
  } catch {
    // No clipboard on http pages: the visitor copies what is selected.
    getSelection()?.selectAllChildren(code);
    said.textContent = said.getAttribute('data-selected');
  }
}

function found<T extends Element>(selector: string, type: abstract new () => T): T {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`composer.html: no ${selector}`);
}
