import type { FindingsOf, TagFinding } from '../findings.js';
import { listed, sentences } from './phrases.js';

const EXAMPLES: Readonly<Record<string, string>> = {
  near: 'latitude and longitude: near="47.65,-2.08"',
  radius: 'a number of kilometres: radius="10"',
  where: 'column=value: where="type=Concert"',
};

export const tagFindings: FindingsOf<TagFinding> = {
  'unknown-tag': sentences(
    ({ name }) => `There is no <${name}> tag.`,
    ({ detail }) => `Write ${detail}, where it opens and where it closes.`,
  ),
  'unclosed-tag': sentences(
    ({ name }) => `The tag <${name}> holds the rest of the page, which is therefore not shown.`,
    ({ name }) => `Close it with </${name}> right after its fallback link; in HTML, “/>” closes nothing.`,
  ),
  'curved-quotes': sentences(
    () => 'The tag has curved quotes (” or «), which browsers do not understand.',
    'Replace them with straight quotes: src="https://…". Word processors curve them: paste the tag as HTML or text.',
  ),
  'no-address': sentences(
    ({ name }) => `The tag <${name}> has no address.`,
    'Add the src attribute with the address of your data: src="https://…".',
  ),
  'broken-address': sentences(
    ({ count }) => `The src attribute is read as ${count} addresses, because it has spaces.`,
    'An address has no spaces: replace each with %20.',
  ),
  'bare-address': sentences(
    ({ name }) => `“${name}” is first looked for, in vain, among the files of your own site.`,
    ({ name }) => `Write the whole address: src="https://${name}".`,
  ),
  'insecure-address': sentences(
    ({ name }) => `${name} is not https: your page, which is, may not read it so, and has to try with https.`,
    'Write https:// in src. If the address does not answer so, put the file on data.gouv.fr or on your site.',
  ),
  'passing-address': sentences(
    ({ name }) => `${name} is the address of one version of the file: it goes when the next one comes.`,
    'Copy the address of the dataset’s page instead, or the permanent link of the file, which is on it.',
  ),
  'false-switch': sentences(
    ({ name, detail }) => `${name}="${detail}" does the same as ${name} alone.`,
    'Remove the attribute: it counts when it is there, whatever its value.',
  ),
  'malformed-fields': sentences(
    ({ detail }) => `The fields attribute is not JSON: ${detail}`,
    'Write fields=\'{"title":"Name of the event"}\', with double quotes inside.',
  ),
  'unknown-schema': sentences(
    ({ detail }) => `This widget does not know the schema “${detail}”.`,
    'Take the schema attribute out: schemas are recognised.',
  ),
  'unknown-role': sentences(
    ({ detail }) => `The fields attribute names an unknown role: “${detail}”.`,
    'Choose among title, description, start, end, place, commune, category, image, url…',
  ),
  'unknown-column': sentences(
    ({ name, detail }) => `The ${name} attribute names a column that the data do not have: “${detail}”.`,
    'Copy the name of the column as it is in the file; columns are listed below.',
  ),
  'no-figures': sentences(
    ({ name, detail }) => `The ${name} attribute names a column without numbers: “${detail}”.`,
    'Name a column of amounts or quantities.',
  ),
  'unreadable-attribute': sentences(
    ({ name, detail }) => `The ${name} attribute makes no sense: “${detail}”.`,
    ({ name }) => `Write ${EXAMPLES[name] ?? 'one of the values in the manual'}.`,
  ),
  'unknown-attribute': sentences(
    ({ name }) => `There is no ${name} attribute.`,
    ({ detail }) => (detail ? `Did you mean ${detail}?` : 'Take it out, or look its name up in the manual.'),
  ),
  'unknown-value': sentences(
    ({ name }) => `The ${name} attribute has an unknown value.`,
    ({ detail }) => `Possible values: ${listed(detail)}`,
  ),
};
