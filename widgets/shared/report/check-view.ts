import { html, nothing, type TemplateResult } from 'lit';
import { examplesOf, letterText } from '../../../src/check/text.js';
import { severities, type Finding, type Report, type Severity } from '../../../src/check/types.js';
import type { CheckLocale } from '../../../src/locales/check/types.js';
import { addressOf } from '../../../src/sources/address.js';
import { heading } from '../heading.js';

/** The report under a widget, with what to do first unfolded. */
export function checkView(reports: readonly Report[], words: CheckLocale, level: number): TemplateResult {
  return html`<section class="report no-print" part="report" aria-label=${words.heading}>
    ${heading(level, 'report-title', words.heading)}
    ${reports.map((report) => reportView(report, words, reports.length > 1 ? level + 1 : 0))}
  </section>`;
}

/** `level`: rank of a heading with the feed's address, 0 for none. */
function reportView(report: Report, words: CheckLocale, level: number): TemplateResult {
  const { address, findings } = report;
  return html`${level ? heading(level, 'report-feed', address) : nothing}
  ${findings.length || !report.facts.length ? nothing : html`<p>${words.nothing}</p>`} ${sections(findings, words)}
  ${recognised(report, words)} ${letter(letterText({ ...report, address: whole(address) }, words), words)}`;
}

/** An absolute address: the producer, who may get the report, is on another site. */
function whole(address: string): string {
  return addressOf(address, document.baseURI)?.href ?? address;
}

/** Findings in sections, first what the reader can fix, then what only others can. */
function sections(findings: readonly Finding[], words: CheckLocale) {
  const own = findings.filter(isOwn);
  const others = findings.filter((finding) => !isOwn(finding));
  return html`${section('own', own, words.own, words)}
  ${severities.map((severity) => {
    const found = others.filter((finding) => finding.severity === severity);
    return section(severity, found, words.severities[severity], words);
  })}`;
}

function isOwn({ mend, severity }: Finding): boolean {
  return mend === 'page' && severity !== 'advice';
}

function section(
  name: Severity | 'own',
  findings: readonly Finding[],
  title: (count: number) => string,
  words: CheckLocale,
) {
  if (!findings.length) return nothing;
  return html`<details class=${name} ?open=${name === 'own' || name === 'error'}>
    <summary>${title(findings.length)}</summary>
    <ul>
      ${findings.map((finding) => findingView(finding, words))}
    </ul>
  </details>`;
}

function findingView(finding: Finding, words: CheckLocale) {
  const { said, todo } = words.findings[finding.code];
  const examples = examplesOf(finding, words);
  return html`<li>
    <p><b>${said(finding)}</b></p>
    ${
      examples.length
        ? html`<ul class="examples">
            ${examples.map((example) => html`<li>${example}</li>`)}
          </ul>`
        : nothing
    }
    <p>${words.todo[finding.mend]} ${todo(finding)}</p>
  </li>`;
}

function recognised({ facts, roles, unused }: Report, words: CheckLocale) {
  if (!facts.length) return nothing;
  return html`<details>
    <summary>${words.recognised}</summary>
    <dl>${facts.map(({ name, value }) => pair(words.facts[name], words.factValue(name, value)))}</dl>
    ${
      roles.length
        ? html`<p><b>${words.columns}</b></p>
            <dl>${roles.map(({ role, columns }) => pair(words.roles[role] ?? role, columns.join(', ')))}</dl>`
        : nothing
    }
    ${unused.length ? html`<p>${words.pair(words.unused, unused.join(', '))}</p>` : nothing}
  </details>`;
}

function pair(label: string, value: string) {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}

function letter(text: string | undefined, words: CheckLocale) {
  if (text === undefined) return nothing;
  return html`<details>
    <summary>${words.letter.heading}</summary>
    <p class="letter">${text}</p>
    <button class="button" type="button" @click=${(click: Event) => copy(click, text, words)}>${words.copy}</button>
    <span class="copied" role="status"></span>
  </details>`;
}

async function copy({ currentTarget }: Event, text: string, { copied, notCopied }: CheckLocale) {
  const said = (currentTarget as Element).nextElementSibling;
  let outcome = copied;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // No clipboard on http pages, nor without permission in a frame.
    outcome = notCopied;
  }
  if (said) said.textContent = outcome;
}
