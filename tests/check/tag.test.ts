import { describe, expect, it } from 'vitest';
import { checkTag } from '../../src/check/tag.js';
import { filters } from '../../src/filters/index.js';
import { viewNames } from '../../widgets/agenda/views.js';

const known = ['src', 'commune', 'filters', 'views', 'detail', 'theme', 'limit', 'page-size', 'heading'];

function told(attributes: Record<string, string>) {
  return checkTag({ name: 'scdl-agenda', attributes: { src: 'agenda.csv', ...attributes }, known }).map(
    ({ code, name, detail, examples }) => [code, name, detail, ...examples.map(({ value }) => value)].join(' | '),
  );
}

describe('what is wrong with a tag', () => {
  it('is nothing when all is known', () => {
    expect(
      told({ commune: '35236', views: 'list month', theme: 'dark', 'page-size': '20', class: 'x', 'data-a': '' }),
    ).toEqual([]);
  });

  it('is that it has no address', () => {
    expect(told({ src: ' ' })).toEqual(['no-address | scdl-agenda | ']);
  });

  it('is an attribute that does not exist, with the one that was probably meant', () => {
    expect(told({ comune: 'Redon', couleur: 'rouge' })).toEqual([
      'unknown-attribute | comune | commune',
      'unknown-attribute | couleur | ',
    ]);
  });

  it('is a value that is not on the list', () => {
    expect(told({ views: 'liste,month' })).toEqual(['unknown-value | views | list, cards, month | liste']);
    expect(told({ theme: 'sombre' })).toEqual(['unknown-value | theme | auto, light, dark | sombre']);
  });

  it('is a word where a number is wanted', () => {
    expect(told({ limit: 'vingt' })).toEqual(['unknown-value | limit | 1, 2, 3… | vingt']);
  });

  it('is not an attribute with the name of something that every object has', () => {
    expect(told({ constructor: 'x' })).toEqual(['unknown-attribute | constructor | ']);
  });

  it('knows every filter and every view there is', () => {
    const every = filters.map(({ name }) => name).join(' ');
    expect(told({ filters: `${every} none`, views: viewNames.join(' ') })).toEqual([]);
  });
});
