import { header } from '../values/text.js';

/** `date_representation` for « Date de la représentation ». */
export function bare(name: string): string {
  return header(name).replace(/(?<=_)(?:de|du|des|d|l|la|le|les|votre|notre)_/g, '');
}
