import type { RecordsRequest } from '../feed/records.js';
import type { FactName } from '../locales/check/types.js';
import type { FindingCode, Told } from '../locales/check/findings.js';
import type { FeedKind } from '../recognition/kind.js';
import type { AskedColumns } from '../tables/arranging/author.js';
import type { Instant } from '../values/zone.js';

/** The request of a check: what the tag asks of the feed, and the time. */
export interface CheckRequest extends RecordsRequest, AskedColumns {
  readonly now: Instant;
  /** What the tag says of the data where the feed does not. */
  readonly publisher?: string | undefined;
  readonly licence?: string | undefined;
  /** The address of the feed when its server does not let pages of other sites read it (CORS). */
  readonly closed?: string | undefined;
  /** The intended kind of rows; by default, the kind that they look like. */
  readonly kind?: FeedKind;
}

/** From what must be done to what would be nice. */
export const severities = ['error', 'warning', 'advice'] as const;

export type Severity = (typeof severities)[number];

export interface Example {
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Name of the sheet, in a workbook of which several are read. */
  readonly sheet?: string;
  /** Rank of the record, from 1, where the format has no lines. */
  readonly record?: number;
  readonly column?: string;
  /** As published, cut to 200 characters. */
  readonly value?: string;
}

/** Something to know or to mend. */
export interface Finding extends Told {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where it can be fixed: in the tag on the page, or in the data at their producer's. */
  readonly mend: 'page' | 'data';
  /** Five at most. */
  readonly examples: readonly Example[];
}

/** What was recognised in a feed. `value` is in the data's own words; days are `2026-11-21`. */
export interface Fact {
  readonly name: FactName;
  readonly value: string;
}

/** What rows were read as. */
export interface ReadAs {
  readonly facts: readonly Fact[];
  /** Columns that play each role. */
  readonly roles: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** The report on one feed; serialisable as JSON. */
export interface Report {
  readonly address: string;
  /** Name of the data set, when it has one. */
  readonly title?: string;
  readonly facts: readonly Fact[];
  /** Columns by role, in the order of the schema. */
  readonly roles: readonly { readonly role: string; readonly columns: readonly string[] }[];
  /** Columns that play none. */
  readonly unused: readonly string[];
  /** Findings, the most urgent first. */
  readonly findings: readonly Finding[];
}
