import { describe, expect, it } from 'vitest';
import { viewsOf } from '../../widgets/agenda/views.js';

describe('viewsOf', () => {
  it.each([
    ['list', ['list']],
    ['month list', ['month', 'list']],
    ['cards,month', ['cards', 'month']],
    [' cards ,  list\n', ['cards', 'list']],
    ['globe month', ['month']],
    ['list month list', ['list', 'month']],
    ['globe', ['list']],
    ['', ['list']],
    ['__proto__ constructor', ['list']],
  ])('reads « %s »', (attribute, views) => {
    expect(viewsOf(attribute)).toEqual(views);
  });
});
