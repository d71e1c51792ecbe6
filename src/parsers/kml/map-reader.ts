import { keep } from '../feature.js';
import type { Shape } from '../shapes.js';
import type { XmlElement } from '../xml.js';
import type { PathReader } from '../xml/path-reader.js';
import { ShapeReader } from './shape-reader.js';

export interface Placemark {
  readonly id: string;
  /** Name of the folder around. */
  readonly folder: string;
  /** What the elements of KML say. */
  readonly own: Map<string, string>;
  /** What the publisher's own columns say. */
  readonly data: Map<string, string>;
  readonly shapes: Shape[];
}

/** Columns of what KML has an element for, by its name. */
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
/** What Google My Maps calls the addresses of pictures. */
const PICTURES = 'gx_media_links';
/** Names that programs give to files, not people to maps. */
const FILE = /\.km[lz]$|^doc$/i;

/** What a document of KML holds, as it is read. */
export class MapReader implements PathReader {
  readonly placemarks: Placemark[] = [];
  title = '';
  /** Addresses of other files, in which the rest is. */
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
