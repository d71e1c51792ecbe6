import type { FindingCode } from '../locales/check.js';
import type { Severity } from './types.js';

export interface Kind {
  readonly severity: Severity;
  readonly mend: 'page' | 'data';
}

const page = (severity: Severity): Kind => ({ severity, mend: 'page' });
const data = (severity: Severity): Kind => ({ severity, mend: 'data' });

/**
 * How grave each finding is, and who can mend it; among those of one gravity, the order in which to go about them. An
 * error loses something that citizens should see, or breaks the schema.
 */
export const kinds: Readonly<Record<FindingCode, Kind>> = {
  'no-address': page('error'),
  'feed-bad-address': page('error'),
  'feed-unreachable': page('error'),
  'feed-http': page('error'),
  'feed-timeout': page('error'),
  'feed-html': page('error'),
  'feed-service': page('error'),
  'feed-unknown-format': page('error'),
  'feed-malformed': data('error'),
  'feed-too-large': page('error'),
  'feed-empty': data('error'),
  'malformed-fields': page('error'),
  'unknown-schema': page('error'),
  'unknown-role': page('error'),
  'unknown-column': page('error'),
  'unreadable-attribute': page('error'),
  'no-rows': data('error'),
  'sudden-loss': data('error'),
  'no-events': page('error'),
  truncated: data('error'),
  'undecodable-text': data('error'),
  'missing-required-column': data('error'),
  'missing-title': data('error'),
  'missing-date': data('error'),
  'unreadable-date': data('error'),
  'end-before-start': data('error'),
  'missing-value': data('error'),
  'wrong-type': data('error'),
  'not-in-list': data('error'),
  'wrong-pattern': data('error'),
  'out-of-range': data('error'),
  'too-long': data('error'),
  'too-short': data('error'),
  'not-unique': data('error'),
  'wrong-siret': data('error'),
  'wrong-siren': data('error'),
  'none-of': data('error'),
  'wrong-period': data('error'),
  'dates-out-of-order': data('error'),
  'less-than': data('error'),
  'wrong-sum': data('error'),
  'not-together': data('error'),
  'unknown-attribute': page('warning'),
  'unknown-value': page('warning'),
  'none-kept': page('warning'),
  'all-past': page('warning'),
  'old-data': page('warning'),
  'row-limit': page('warning'),
  'unclosed-quote': data('warning'),
  'ragged-row': data('warning'),
  'duplicate-column': data('warning'),
  'unreadable-recurrence': data('warning'),
  'unreadable-value': data('warning'),
  'unsafe-link': data('warning'),
  unplaced: page('warning'),
  'renamed-column': data('warning'),
  'without-commune': data('advice'),
  'without-position': data('advice'),
  'junk-above-header': data('advice'),
  'unnamed-column': data('advice'),
  'not-utf-8': data('advice'),
  'not-comma': data('advice'),
  'missing-column': data('advice'),
  'extra-column': data('advice'),
  'old-schema': data('advice'),
  'no-licence': page('advice'),
  'no-publisher': page('advice'),
  'no-update': data('advice'),
};
