import { describe, expect, it } from 'vitest';
import { aboutText } from '../../widgets/map/view.js';
import { aPlace } from '../filters/a-place.js';

describe('what is said under the name of a place', () => {
  it.each([
    [
      { title: 'L’Encrier', categories: ['Médiathèque'], venue: { address: '4 rue des Saules', commune: 'Redon' } },
      'Médiathèque · 4 rue des Saules, Redon',
    ],
    [
      {
        title: 'Point de tri, Rue du Port',
        categories: ['Point de tri'],
        venue: { address: 'Rue du Port', commune: 'Redon' },
      },
      'Redon',
    ],
    [{ title: 'Concert', venue: { name: 'Halles', commune: 'Redon' } }, 'Halles, Redon'],
    [{ title: 'Mairie' }, ''],
  ])('of %o is « %s »', (given, text) => {
    expect(aboutText(aPlace(given))).toBe(text);
  });
});
