import type { FindingCode, Told } from '../locales/check/findings.js';
import { kinds } from './finding-kinds.js';
import { severities, type Example, type Finding } from './types.js';

/** Examples kept of each finding, and characters of each. */
const EXAMPLES = 5;
const LENGTH = 200;

type About = Partial<Told>;

/** Gathers what is found: the same thing about the same column is one finding, with a count and a few examples. */
export interface Tally {
  /** `about.count` for something found once that concerns several. */
  readonly note: (code: FindingCode, about?: About, example?: Example) => void;
  /** Findings, the most urgent first. */
  readonly findings: () => Finding[];
}

/** A tally of nothing yet. */
export function tally(): Tally {
  const found = new Map<string, Finding & { count: number; examples: Example[] }>();
  return {
    note: (code, { name = '', detail = '', count = 1 } = {}, example) => {
      const key = JSON.stringify([code, name, detail]);
      const finding = found.get(key) ?? { code, name, detail, ...kinds[code], count: 0, examples: [] };
      finding.count += count;
      if (example && finding.examples.length < EXAMPLES) finding.examples.push(short(example));
      found.set(key, finding);
    },
    findings: () => [...found.values()].sort((one, other) => rankOf(one) - rankOf(other)),
  };
}

function short(example: Example): Example {
  return example.value === undefined ? example : { ...example, value: example.value.slice(0, LENGTH) };
}

const ORDER = Object.keys(kinds);

function rankOf({ code, severity }: Finding): number {
  return severities.indexOf(severity) * ORDER.length + ORDER.indexOf(code);
}
