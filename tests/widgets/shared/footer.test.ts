import { assert } from '@open-wc/testing';
import { render } from 'lit';
import type { Dataset, Provenance } from '../../../src/dataset.js';
import { fr } from '../../../src/locales/fr.js';
import { attribution, type Attribution } from '../../../widgets/shared/footer.js';
import { readable } from '../agenda/a-widget.js';

const readAt = Date.parse('2026-11-21T23:30:00Z');

/** The footer of data of such provenance. */
function footer(given: Partial<Provenance>[], told: Attribution = {}): Element {
  const datasets = given.map((provenance): Dataset => {
    const base = { address: 'https://donnees.example/agenda.csv', source: 'file', format: 'csv', readAt };
    return { columns: [], rows: [], issues: [], provenance: { ...base, ...provenance } };
  });
  const place = document.createElement('div');
  render(attribution(datasets, told, fr, 'Europe/Paris'), place);
  return place;
}

const parts = (given: Partial<Provenance>[], told?: Attribution) =>
  [...footer(given, told).querySelectorAll('p > span')].map(readable);
const links = (given: Partial<Provenance>) =>
  Object.fromEntries([...footer([given]).querySelectorAll('a')].map((link) => [readable(link), link.href]));

describe('the footer', () => {
  it('says what the feed says, rather than what the page’s author does', () => {
    const licence = { name: 'ODbL', url: 'https://opendatacommons.org/licenses/odbl/' };
    const told = { publisher: 'Mairie', licence: { name: 'Licence Ouverte' } };
    assert.deepEqual(parts([{ publisher: 'Office de tourisme', licence }], told).slice(0, 2), [
      'Source : Office de tourisme',
      'ODbL',
    ]);
    assert.deepEqual(parts([{}], told).slice(0, 2), ['Source : Mairie', 'Licence Ouverte']);
  });

  it('dates the data by their last change, in the zone of the page, and not by their reading', () => {
    const updated = Date.parse('2026-10-31T23:30:00Z');
    assert.strictEqual(parts([{ updated }]).at(-1), 'Mis à jour le 1er novembre 2026');
    assert.deepEqual(parts([{}]), ['Source : données ouvertes']);
  });

  it('leads to the page of the data, else to their file', () => {
    const homepage = 'https://donnees.example/jeux/agenda/';
    assert.deepEqual(links({ publisher: 'Ville', homepage }), { Ville: homepage });
    assert.deepEqual(links({ publisher: 'Ville' }), { Ville: 'https://donnees.example/agenda.csv' });
    assert.deepEqual(links({ publisher: 'Ville', address: '/agenda.csv' }), {
      Ville: new URL('/agenda.csv', location.href).href,
    });
  });

  it('makes no link of a licence that is only named', () => {
    assert.deepEqual(Object.keys(links({ publisher: 'Ville', licence: { name: 'Licence Ouverte 2.0' } })), ['Ville']);
  });

  it('names every feed', () => {
    const names = parts([{ publisher: 'Redon' }, { title: 'Agenda d’Allaire' }, {}]);
    assert.deepEqual(
      names.filter((text) => text.startsWith('Source')),
      ['Source : Redon', 'Source : Agenda d’Allaire', 'Source : données ouvertes'],
    );
  });

  it('says once what two files of one publisher have in common', () => {
    const [glass, centres] = ['verre', 'decheteries'].map((name) => `https://donnees.example/${name}.csv`);
    const files = [{ address: glass ?? '' }, { address: centres ?? '' }];
    assert.lengthOf(parts(files, { publisher: 'Redon Agglomération', licence: { name: 'ODbL' } }), 2);
    assert.lengthOf(parts(files), 2, 'unsigned');
    const updated = Date.parse('2026-10-01T10:00:00Z');
    assert.lengthOf(parts([{ publisher: 'Redon' }, { publisher: 'Redon', updated }]), 3, 'of two days');
  });

  for (const address of ['http://[', 'javascript:alert(1)', 'data:text/html,x', 'https://ville.fr@pirate.example/']) {
    it(`makes no link of « ${address} »`, () => {
      const given = { publisher: 'Ville', homepage: address, licence: { name: 'Licence', url: address } };
      assert.deepEqual(links(given), {});
      assert.deepEqual(parts([given]).slice(0, 2), ['Source : Ville', 'Licence']);
    });
  }
});
