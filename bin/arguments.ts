import { parseArgs } from 'node:util';

export interface Arguments {
  /** Address or path. */
  readonly address: string;
  readonly lang: string;
  readonly json: boolean;
  readonly schema?: string | undefined;
  readonly format?: string | undefined;
}

const options = {
  lang: { type: 'string', default: 'fr' },
  json: { type: 'boolean', default: false },
  schema: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

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
  const { lang, json, schema, format } = values;
  return { address, lang, json, schema, format };
}

function parsedOf(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
