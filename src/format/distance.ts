const formatters = new Map<string, Intl.NumberFormat>();

/** A distance as one says it: « 350 m », « 1,2 km », « 24 km ». */
export function formatDistance(kilometres: number, code: string): string {
  const metres = Math.max(Math.round(kilometres * 100) * 10, 10);
  if (metres < 1000) return formatter(code, 'meter', 0).format(metres);
  return formatter(code, 'kilometer', kilometres < 9.95 ? 1 : 0).format(kilometres);
}

/** Intl formatters cost more to make than to use. */
function formatter(code: string, unit: 'meter' | 'kilometer', maximumFractionDigits: number): Intl.NumberFormat {
  const key = `${code} ${unit} ${maximumFractionDigits}`;
  let known = formatters.get(key);
  if (!known)
    formatters.set(key, (known = new Intl.NumberFormat(code, { style: 'unit', unit, maximumFractionDigits })));
  return known;
}
