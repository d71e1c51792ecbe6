import { header } from '../values/text.js';
import { positionLookAlikes } from './position-look-alikes.js';
import type { Recognised } from './recognise.js';
import type { Role } from './types.js';

/** A role, how the names of its columns look, and how they do not. */
export type Look = readonly [role: Role, like: RegExp, unlike: RegExp];

/** Roles that are empty given to the first free column whose name looks like one, and positions to those of theirs. */
export function filledByLooks(found: Recognised, columns: readonly string[], looks: readonly Look[]): Recognised {
  const used = new Set(Object.values(found.roles).flat());
  const free = columns.filter((column) => !used.has(column));
  const added = looks
    .filter(([role]) => !found.roles[role])
    .flatMap(([role, like, unlike]) => {
      const column = free.find((name) => like.test(bare(name)) && !unlike.test(bare(name)));
      return column === undefined ? [] : [[role, [column]] as const];
    });
  const { point, lat, lon } = found.roles;
  const position = (point ?? (lat && lon)) ? {} : positionLookAlikes(free);
  return { ...found, roles: { ...found.roles, ...Object.fromEntries(added), ...position } };
}

/** `date_representation` for « Date de la représentation ». */
export function bare(name: string): string {
  return header(name).replace(/(?<=_)(?:de|du|des|d|l|la|le|les|votre|notre)_/g, '');
}
