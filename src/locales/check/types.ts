import type { FindingCode, FindingsOf } from './findings.js';

/** What was recognised. */
export type FactName =
  | 'source'
  | 'title'
  | 'publisher'
  | 'licence'
  | 'updated'
  | 'format'
  | 'charset'
  | 'delimiter'
  | 'headerLine'
  | 'rows'
  | 'columns'
  | 'schema'
  | 'published'
  | 'events'
  | 'upcoming'
  | 'period'
  | 'meals'
  | 'places'
  | 'positions';

/** The words of the webmaster's report. */
export interface CheckLocale {
  readonly heading: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'advice', (count: number) => string>>;
  /** What the page's author can mend alone, whatever its severity. */
  readonly own: (count: number) => string;
  readonly nothing: string;
  /** Before what is to be done: on the tag, or by the producer of the data. */
  readonly todo: Readonly<Record<'page' | 'data', string>>;
  readonly recognised: string;
  readonly columns: string;
  readonly facts: Readonly<Record<FactName, string>>;
  factValue(name: FactName, value: string): string;
  /** A label and what it stands for. */
  pair(label: string, value: string): string;
  /** By role, and by type of the columns of a table. */
  readonly roles: Readonly<Record<string, string>>;
  readonly unused: string;
  sheet(name: string): string;
  line(line: number): string;
  record(record: number): string;
  column(column: string): string;
  others(count: number): string;
  readonly findings: FindingsOf<FindingCode>;
  readonly letter: {
    readonly heading: string;
    subject(title: string): string;
    readonly opening: string;
    intro(address: string): string;
    readonly closing: string;
  };
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}
