import { quoted } from './address.js';
import { type Field, nameOf } from './where.js';

/** `date_fin>#now()`, `commune:"Saint-Ermel"`, `date:[2026-01-01 TO 2026-12-31]` */
const CLAUSE = /^\s*(\w+)\s*(:|==?|!=|<=?|>=?)\s*("[^"]*"|\[[^\]]*\]|#now\([\w=,+-]*\)|[^\s"[\]#]+)\s*$/u;
const RANGE = /^\[\s*(\S+)\s+TO\s+(\S+)\s*\]$/;
const DAY = /^(\d{4})[-/](\d\d)[-/](\d\d)/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * The address with its searches for values of fields (`q` and `q.timerange.…` of the API v1 and of portal pages) as
 * conditions of the Explore API v2.1. Other searches stay full-text searches.
 *
 * @param fields those that the catalogue lists
 * @see https://help.opendatasoft.com/apis/ods-search-v1/#query-language-and-geo-filtering
 */
export function withQuery(url: URL, fields: readonly Field[]): URL {
  const asked = new URL(url);
  const parameters = [...url.searchParams].map(([name, value]) => {
    const where = /^q(\.|$)/.test(name) ? conditionOf(value, fields) : undefined;
    return where ? ['where', where] : [name, value];
  });
  asked.search = String(new URLSearchParams(parameters));
  return asked;
}

/** The ODSQL condition for a clause; undefined when it names no field. */
function conditionOf(query: string, fields: readonly Field[]): string | undefined {
  const parts = query.split(/\s+(AND|OR)\s+/);
  const words = parts.map((part, index) => (index % 2 ? part.toLowerCase() : clauseOf(part, fields)));
  return words.includes(undefined) ? undefined : words.join(' ');
}

function clauseOf(text: string, fields: readonly Field[]): string | undefined {
  const [, name, sign = '', value = ''] = CLAUSE.exec(text) ?? [];
  const field = fields.find((one) => one.name === name);
  if (!field) return undefined;
  const column = nameOf(field.name);
  const range = RANGE.exec(value);
  if (range) return rangeOf(column, range);
  const isDate = field.type.startsWith('date');
  if (value.startsWith('[') || (isDate && !value.startsWith('#now') && !DAY.test(value))) return undefined;
  const isText = field.type === 'text' && sign === ':';
  return `${column} ${isText ? 'like' : sign.replace(/^(:|==)$/, '=')} ${literal(value)}`;
}

function rangeOf(column: string, [, from = '*', to = '*']: readonly string[]): string | undefined {
  const edges = [
    ...(from === '*' ? [] : [`${column} >= ${literal(from)}`]),
    ...(to === '*' ? [] : [`${column} <= ${literal(to)}`]),
  ];
  return edges.length ? `(${edges.join(' and ')})` : undefined;
}

function literal(value: string): string {
  if (value.startsWith('#')) return value.slice(1);
  const [day, year, month, date] = DAY.exec(value) ?? [];
  if (day) return `date'${year}-${month}-${date}'`;
  const plain = value.replace(/^"(.*)"$/, '$1');
  return NUMBER.test(plain) && plain === value ? value : quoted(plain);
}
