import type { Sample } from './evidence.js';

/** Whether the feed draws lines or areas, such as streets: these may have dates (of a decree) and are no events. */
export function isDrawn({ format, rows }: Pick<Sample, 'format' | 'rows'>): boolean {
  return format === 'geojson' && rows.some(({ geometry }) => /Line|Polygon/.test(typeOf(geometry)));
}

function typeOf(geometry: unknown): string {
  const { type } = (geometry ?? {}) as { readonly type?: unknown };
  return typeof type === 'string' ? type : '';
}
