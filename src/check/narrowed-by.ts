import type { RecordsRequest } from '../feed/records.js';

/** The attributes that leave rows out, as they are written on the tag; `''` when there are none. */
export function narrowedBy({ commune, near, where }: Pick<RecordsRequest, 'commune' | 'near' | 'where'>): string {
  const given = Object.entries({ commune, near, where });
  return given.flatMap(([name, value]) => (value ? `${name}="${value}"` : [])).join(' ');
}
