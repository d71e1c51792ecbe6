import type { Hours, Rule, Span } from './types.js';

const BUT =
  '(?:hors|sauf|hormis|except[ée]|en dehors|ferm[ée]e?s?)(?: (?:pendant|durant|lors))?(?: (?:aux|les?|des?))?';
const HOLIDAYS = '(?:p[ée]riodes? de )?vacances(?: scolaires)?';
const PUBLIC = '(?:hors|sauf|ferm[ée]e?s?)(?: les)? jours f[ée]ri[ée]s';
/** An exception ends its clause: words after it may be the hours during the holidays. */
const END = '(?=\\s*(?:$|[).;\\r\\n]))';

/** « hors vacances scolaires », « fermé pendant les vacances », `SH off`; and what is left in its place. */
const EXCEPTIONS: readonly (readonly [said: RegExp, without: string])[] = [
  [new RegExp(`\\b${BUT} ${HOLIDAYS}${END}`, 'i'), ''],
  [new RegExp(`\\b${BUT} ${HOLIDAYS} et(?: les)? jours f[ée]ri[ée]s${END}`, 'i'), 'sauf jours fériés'],
  [new RegExp(`\\b(${PUBLIC}) et(?: pendant)?(?: les)? ${HOLIDAYS}${END}`, 'i'), '$1'],
  [/[;,]\s*(?:SH\s*,\s*PH|PH\s*,\s*SH) (?:off|closed)\b/i, '; PH off'],
  [/[;,]\s*SH (?:off|closed)\b/i, ''],
];
/** Exceptions that are about all the days before them, not about the last one. */
const OF_ALL = /^(?:ferm|[;,])/i;
/** « Fermé le mercredi hors vacances »: the exception is to a closing, not to hours. */
const CLOSED = /ferm|sauf|hors|except|hormis/i;

/**
 * Hours that do not hold in school holidays, whose dates depend on the year and the town and are not known here. Each day
 * gets its hours as a comment (« hors vacances scolaires, 9 h – 12 h ») and no span, so that the place is never said to
 * be open. Undefined when the text says anything else of these holidays, or nothing.
 *
 * @param read of the text without them
 */
export function readButInSchoolHolidays(text: string, read: (text: string) => Hours | undefined): Hours | undefined {
  for (const [exception, without] of EXCEPTIONS) {
    const { 0: said = '', index } = exception.exec(text) ?? {};
    if (index === undefined) continue;
    const clause =
      text
        .slice(0, index)
        .split(/[.;\r\n]/)
        .at(-1) ?? '';
    const hours = read(text.replace(exception, without).replace(/\(\s*\)/, ''));
    const isOfAll = OF_ALL.test(said) || !/\w/.test(clause) || hours?.rules.filter(isOpening).length === 1;
    return isOfAll && !CLOSED.test(clause) ? inWords(hours) : undefined;
  }
  return undefined;
}

/** The same hours, each day's as a comment. */
function inWords(hours: Hours | undefined): Hours | undefined {
  if (!hours?.rules.every(isPlain) || hours.otherwise) return undefined;
  return { rules: hours.rules.map((rule) => (isOpening(rule) ? told(rule) : rule)) };
}

function isOpening({ effect }: Rule): boolean {
  return effect === 'open';
}

/** Whether a rule can be put in words: not one with words of its own, nor a closing of some hours only. */
function isPlain(rule: Rule): boolean {
  const { effect, spans, comment } = rule;
  return !comment && !spans.some((span) => span.comment) && (isOpening(rule) || (effect === 'closed' && !spans.length));
}

function told({ spans, ...rule }: Rule): Rule {
  return { ...rule, spans: [], comment: ['hors vacances scolaires', ...spans.map(spanWords)].join(', ') };
}

function spanWords({ from, to, openEnd }: Span): string {
  if (to - from === 1440) return '24\u00a0h\u00a0/\u00a024';
  return openEnd ? `à partir de ${hour(from)}` : `${hour(from)}\u00a0–\u00a0${hour(to)}`;
}

function hour(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return [hours, 'h', ...(rest ? [String(rest).padStart(2, '0')] : [])].join('\u00a0');
}
