/** The first INSEE code of arrondissements, and how many there are, by the code of their commune. */
const ARRONDISSEMENTS: Readonly<Record<string, readonly [first: number, count: number]>> = {
  '13055': [13201, 16],
  '69123': [69381, 9],
  '75056': [75101, 20],
};

/** The INSEE code of a commune and those of its arrondissements, which three have: `75056`, `75101`… `75120`. */
export function withArrondissements(code: string): string[] {
  const [first = 0, count = 0] = ARRONDISSEMENTS[code] ?? [];
  return [code, ...[...Array(count).keys()].map((index) => String(first + index))];
}
