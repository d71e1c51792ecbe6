import { keep } from '../feature.js';
import type { Shape } from '../shapes.js';
import type { XmlElement } from '../xml.js';
import type { PathReader } from '../xml/path-reader.js';
import { ShapeReader } from './shape-reader.js';

export interface Placemark {
  readonly id: string;
  /** Name of the enclosing folder. */
  readonly folder: string;
  /** Values of KML's own elements. */
  readonly own: Map<string, string>;
  /** Values of the publisher's own columns. */
  readonly data: Map<string, string>;
  readonly shapes: Shape[];
}

/** Columns by the name of the KML element that they are read from. */
const OWN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    name: 'name',
    description: 'description',
    address: 'address',
    phoneNumber: 'phone',
    when: 'begin',
    begin: 'begin',
    end: 'end',
  }),
);
/** Google My Maps' column for the addresses of pictures. */
const PICTURES = 'gx_media_links';
/** Default names of documents, which are no titles. */
const FILE = /\.km[lz]$|^doc$/i;

/** Collects the placemarks of a KML document, and links to others. */
export class MapReader implements PathReader {
  readonly placemarks: Placemark[] = [];
  title = '';
  /** Addresses of other files that hold the rest. */
  readonly links = new Set<string>();
  /** Names of the folders around, the innermost last. */
  readonly #folders: string[] = [];
  readonly #shapes = new ShapeReader();
  /** The publisher's own column that is being read. */
  #field = '';
  #current: Placemark | undefined;

  open(name: string, element: XmlElement): void {
    if (name === 'Folder') this.#folders.push('');
    if (name === 'Placemark') this.#current = this.#placemarkOf(element);
    if (name === 'Data' || name === 'SimpleData') this.#field = element.attribute('name') ?? '';
    if (name === 'link' && this.#current) keep(this.#current.own, 'url', element.attribute('href') ?? '');
    this.#shapes.open(name);
  }

  close(name: string, said: string, around: readonly string[]): void {
    if (this.#current) this.#closeWithin(this.#current, name, said, around);
    else this.#closeOutside(name, said, around);
    if (name === 'Placemark') this.#current = undefined;
    if (name === 'Folder') this.#folders.pop();
  }

  #placemarkOf(element: XmlElement): Placemark {
    const folder = this.#folders.findLast(Boolean) ?? '';
    return { id: element.attribute('id') ?? '', folder, own: new Map(), data: new Map(), shapes: [] };
  }

  #closeWithin(placemark: Placemark, name: string, said: string, around: readonly string[]) {
    const column = OWN.get(name);
    const parent = around.at(-1);
    if (name === 'value' || name === 'SimpleData') {
      keep(placemark.data, this.#field === PICTURES ? 'image' : this.#field, said);
    } else if (column && (parent === 'Placemark' || parent?.startsWith('Time'))) {
      keep(placemark.own, column, said);
    }
    placemark.shapes.push(...this.#shapes.close(name, said, around));
    if (name === 'Placemark') this.placemarks.push(placemark);
  }

  #closeOutside(name: string, said: string, around: readonly string[]) {
    const parent = around.at(-1);
    if (name === 'name' && parent === 'Folder') this.#folders.splice(-1, 1, said);
    if (name === 'name' && parent === 'Document') this.title ||= FILE.test(said) ? '' : said;
    if (name === 'href' && around.at(-2) === 'NetworkLink') this.links.add(said);
  }
}
