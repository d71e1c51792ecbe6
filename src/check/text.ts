import type { CheckLocale } from '../locales/check/types.js';
import { severities, type Example, type Finding, type Report, type Severity } from './types.js';

/** The examples of a finding in words, and how many more there are. */
export function examplesOf({ examples, count, name }: Finding, locale: CheckLocale): string[] {
  const shown = examples.map((example) => exampleText(example, name, locale)).filter(Boolean);
  const others = count - examples.length;
  return shown.length && others > 0 ? [...shown, locale.others(others)] : shown;
}

/** `ligne 12 → 32/13/2026`; the column is left out where the finding names it. */
function exampleText({ sheet, line, record, column, value }: Example, name: string, locale: CheckLocale): string {
  const place = [
    sheet === undefined ? '' : locale.sheet(sheet),
    line === undefined ? '' : locale.line(line),
    record === undefined ? '' : locale.record(record),
    column && column !== name ? locale.column(column) : '',
  ];
  return visible([place.filter(Boolean).join(', '), value?.replace(/\s+/g, ' ')].filter(Boolean).join(' → '));
}

/**
 * Control characters, which terminals obey, and marks that hide text or turn its direction; but not line feeds, nor the
 * two joiners that emoji and some scripts need.
 */
const UNSEEN = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Makes the invisible characters of a feed visible, and harmless. */
function visible(text: string): string {
  return text.replace(UNSEEN, '\ufffd');
}

/** The report as lines of plain text, for a terminal. */
export function reportText(report: Report, locale: CheckLocale): string {
  const { address, facts, roles, unused, findings } = report;
  const found = severities.flatMap((severity) => sectionText(severity, findings, locale));
  const recognised = [
    ...facts.map(({ name, value }) => locale.pair(locale.facts[name], locale.factValue(name, value))),
    ...(roles.length ? [locale.columns] : []),
    ...roles.map(({ role, columns }) => `  ${locale.roles[role] ?? role} ← ${columns.join(', ')}`),
    ...(unused.length ? [locale.pair(locale.unused, unused.join(', '))] : []),
  ];
  return visible(
    [
      locale.pair(locale.heading, address),
      ...(found.length ? found : ['', locale.nothing]),
      ...(recognised.length ? ['', locale.recognised, ...recognised.map((line) => `  ${line}`)] : []),
    ].join('\n'),
  );
}

function sectionText(severity: Severity, findings: readonly Finding[], locale: CheckLocale): string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (!own.length) return [];
  return ['', locale.severities[severity](own.length), ...own.flatMap((finding) => findingText(finding, locale))];
}

function findingText(finding: Finding, locale: CheckLocale): string[] {
  const { said, todo } = locale.findings[finding.code];
  return [
    `- ${said(finding)}`,
    ...examplesOf(finding, locale).map((example) => `    ${example}`),
    `  ${locale.todo[finding.mend]} ${todo(finding)}`,
  ];
}

/**
 * A message to the producer of the data, ready to be sent, with what only they can mend. Undefined when that is nothing
 * but suggestions.
 */
export function letterText(
  { address, title, findings }: Report,
  { letter, ...locale }: CheckLocale,
): string | undefined {
  const theirs = findings.filter(({ mend, severity }) => mend === 'data' && severity !== 'advice');
  if (!theirs.length) return undefined;
  const points = theirs.map((finding, index) => {
    const { said, todo } = locale.findings[finding.code];
    const examples = examplesOf(finding, { letter, ...locale }).map((example) => `   ${example}`);
    return [`${index + 1}. ${said(finding)}`, ...examples, `   ${todo(finding)}`].join('\n');
  });
  const opening = [letter.subject(title ?? address), letter.opening, letter.intro(address)];
  return visible([...opening, ...points, letter.closing].join('\n\n'));
}
