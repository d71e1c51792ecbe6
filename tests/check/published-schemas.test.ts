import { describe, expect, it } from 'vitest';
import { cellCheck } from '../../src/check/cells.js';
import { publishedSchemas } from '../../src/schemas/published/index.js';

describe('the published schemas', () => {
  it('are told apart by their names', () => {
    const names = publishedSchemas.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('scdl/deliberations');
  });

  it.each(publishedSchemas)('$name survives JSON', (schema) => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it.each(publishedSchemas)('$name accepts its own examples', ({ fields }) => {
    const refused = fields.filter((field) => field.example && cellCheck(field)(field.example));
    expect(refused).toEqual([]);
  });

  it.each(publishedSchemas)('$name has patterns that can be read, and rules about columns that it has', (schema) => {
    for (const { pattern } of schema.fields) if (pattern) expect(() => new RegExp(pattern)).not.toThrow();
    const names = schema.fields.map(({ name }) => name);
    for (const { columns } of schema.rules ?? []) expect(names).toEqual(expect.arrayContaining([...columns]));
    expect(new Set(names).size).toBe(names.length);
  });

  it('judge hostile cells by every pattern, and refuse them, before the time limit of a test', () => {
    const hostile = ["'".repeat(400), 'a'.repeat(499), "Aa'".repeat(160), '-a '.repeat(160), '1'.repeat(499)];
    const patterned = publishedSchemas.flatMap(({ fields }) => fields.filter(({ pattern }) => pattern));
    const accepting = patterned.filter((field) => hostile.every((cell) => !cellCheck(field)(`${cell}\n!`)));
    expect(patterned.length).toBeGreaterThan(50);
    expect(accepting.map(({ name }) => name)).toEqual([]);
  });
});
