import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/values/json.js';

describe('readJson', () => {
  it('reads an array or an object in text', () => {
    expect(readJson(' [1, "a"]')).toEqual([1, 'a']);
    expect(readJson('{"a": {"b": null}}')).toEqual({ a: { b: null } });
  });

  it('gives back what is an object already', () => {
    const value = { a: 1 };
    expect(readJson(value)).toBe(value);
  });

  it.each(['', '12', '"a"', 'null', '[1', '{a: 1}', '[Complet] Bal', null, undefined, 12, true])(
    'makes nothing of %j',
    (value) => {
      expect(readJson(value)).toBeUndefined();
    },
  );

  it('leaves the prototype of objects alone', () => {
    const value = readJson('{"__proto__": {"polluted": true}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});
