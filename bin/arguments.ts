import { parseArgs } from 'node:util';
import { formatNames, isFormat } from '../src/check/formats.js';
import type { CheckRequest } from '../src/check/types.js';

export interface Arguments {
  /** Address or path. */
  readonly address: string;
  readonly lang: string;
  readonly json: boolean;
  readonly schema?: string | undefined;
  readonly format?: string | undefined;
  /** What the rows are meant to be, when it is not to be guessed. */
  readonly kind?: CheckRequest['kind'];
}

const options = {
  lang: { type: 'string', default: 'fr' },
  json: { type: 'boolean', default: false },
  schema: { type: 'string' },
  format: { type: 'string' },
  widget: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What each widget takes rows for. */
const WIDGETS: ReadonlyMap<string, NonNullable<CheckRequest['kind']>> = new Map([
  ['agenda', 'event'],
  ['map', 'place'],
  ['table', 'row'],
  ['menu', 'menu'],
]);

/** What the words of a command ask for; else what is wrong with them, in French. */
export function argumentsOf(words: readonly string[]): Arguments | 'help' | (string & {}) {
  const parsed = parsedOf(words);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [command, address, ...rest] = positionals;
  if (command !== 'check') return command ? `Commande inconnue : ${command}` : 'Il manque une commande.';
  if (!address) return 'Il manque l’adresse ou le fichier à vérifier.';
  if (rest.length) return `Une seule adresse à la fois : ${rest.join(' ')} est de trop.`;
  const { lang, json, schema, format, widget } = values;
  if (format && !isFormat(format)) return `Format inconnu : ${format} (${formatNames}).`;
  const kind = WIDGETS.get((widget ?? '').replace(/^scdl-/, ''));
  if (widget !== undefined && !kind) return `Widget inconnu : ${widget} (agenda, map, table ou menu).`;
  return { address, lang, json, schema, format, ...(kind && { kind }) };
}

function parsedOf(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return refusalOf(error instanceof Error ? error.message : String(error));
  }
}

/** In French: what Node says of an option begins with its name between quotation marks. */
function refusalOf(said: string): string {
  const [, option] = /'(--?[^'\s]+)/.exec(said) ?? [];
  if (!option) return said;
  return said.startsWith('Unknown') ? `Option inconnue : ${option}` : `Il manque la valeur de l’option ${option}.`;
}
