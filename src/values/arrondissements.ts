/** What the INSEE codes of arrondissements begin with, and how many there are, by the code of their commune. */
const ARRONDISSEMENTS: Readonly<Record<string, readonly [prefix: string, count: number]>> = {
  '13055': ['132', 16],
  '69123': ['6938', 9],
  '75056': ['751', 20],
};

/** The INSEE code of a commune and those of its arrondissements, which three have: `75056`, `75101`… `75120`. */
export function withArrondissements(code: string): string[] {
  const [prefix, count] = ARRONDISSEMENTS[code] ?? ['', 0];
  const width = code.length - prefix.length;
  return [code, ...[...Array(count).keys()].map((index) => prefix + String(index + 1).padStart(width, '0'))];
}
