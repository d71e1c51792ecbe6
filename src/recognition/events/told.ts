import type { RoleMap } from '../../schemas/types.js';

/** The columns that tell when events take place; undefined unless others tell what. */
export function datesTold({ title, start, occurrences, dateText }: RoleMap): readonly string[] | undefined {
  return title && (start ?? occurrences ?? dateText);
}
