import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../src/tables/arranging/label.js';
import { readableCells } from '../../../src/tables/arranging/readable-cells.js';
import { datasetFrom } from '../read-table.js';

async function readable(cell: unknown): Promise<unknown> {
  const [row] = await readableCells(datasetFrom([{ cell }]).rows, () => Promise.resolve());
  return row?.cell;
}

describe('cells', () => {
  it.each<[string, unknown, unknown]>([
    [
      'ends of lines that a program has spelled out',
      'Il faut :\\n- un vélo\\r\\n- un casque',
      'Il faut :\n- un vélo\n- un casque',
    ],
    [
      'ends of lines as Excel writes them in XML',
      'Vote du budget_x000D_\net des taux_x000D_',
      'Vote du budget\net des taux',
    ],
    ['the path of a file, whose folders are no lines', 'S:\\mairie\\notes', 'S:\\mairie\\notes'],
    ['HTML around ends of lines', '<p>Un\\nDeux</p>', 'Un Deux'],
    ['objects in a list', [{ prenom: 'Anne', nom: 'Le Gall' }, { nom: 'Riou' }], ['Anne, Le Gall', 'Riou']],
    ['objects that say much', [{ titre: 'Un tram' }, { texte: 'x'.repeat(90) }], `Un tram\n${'x'.repeat(90)}`],
    ['objects in a list that is written as JSON', '[{"nom": "Riou"}]', ['Riou']],
    ['what only looks like a list', '[{quartier}] travaux', '[{quartier}] travaux'],
    ['texts in a list', ['vélo', 'bus'], ['vélo', 'bus']],
  ])('show %s', async (_, cell, expected) => {
    expect(await readable(cell)).toEqual(expected);
  });

  it('stay in the very same rows when there is nothing to do', async () => {
    const { rows } = datasetFrom([{ cell: 'Vote du budget' }]);
    expect(await readableCells(rows, () => Promise.resolve())).toBe(rows);
  });
});

it('A name from Excel is told without the end of its line', () => {
  expect(labelOf('Objet_x000D_')).toBe('Objet');
});
