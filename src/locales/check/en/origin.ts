import type { FindingsOf, OriginFinding } from '../findings.js';
import { day, sentences } from './phrases.js';

export const originFindings: FindingsOf<OriginFinding> = {
  'closed-to-sites': sentences(
    ({ name }) => `${name} can only be read by pages of its own site.`,
    'Let other sites read it (CORS: the header Access-Control-Allow-Origin with the value *), or publish it on data.gouv.fr too.',
  ),
  'old-data': sentences(
    ({ detail }) => `The data have not changed since ${day(detail)}.`,
    'Check on the portal that no newer file replaces them.',
  ),
  'no-update': sentences(
    () => 'The date of the last update is not known.',
    'Publish the data on a portal that tells it: the licence asks for it to be quoted.',
  ),
  'no-licence': sentences(
    () => 'The licence is not known.',
    'Write it on the tag (licence="Licence Ouverte 2.0"), or on the portal.',
  ),
  'no-publisher': sentences(
    () => 'The producer is not known.',
    'Write it on the tag (publisher="Ville de Redon"), or on the portal.',
  ),
};
