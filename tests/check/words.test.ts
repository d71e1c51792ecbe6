import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/check/finding-kinds.js';
import { letterText, reportText } from '../../src/check/text.js';
import { tally } from '../../src/check/tally.js';
import type { Report } from '../../src/check/types.js';
import type { CheckLocale } from '../../src/locales/check/types.js';
import type { FindingCode } from '../../src/locales/check/findings.js';
import { checkLocaleOf } from '../../src/locales/check/index.js';
import { enCheck } from '../../src/locales/check/en.js';
import { frCheck } from '../../src/locales/check/fr.js';
import { genericEvent } from '../../src/schemas/events/generic-event.js';
import { parsers } from '../../src/parsers/index.js';
import { menuSchemas } from '../../src/schemas/menus/index.js';
import { genericPlace } from '../../src/schemas/places/generic-place.js';
import { services } from '../../src/sources/services.js';

const codes = Object.keys(kinds) as FindingCode[];
const told = { count: 1234, name: 'colonne', detail: '2026-11-21' };

function sentencesOf(locale: CheckLocale): string[] {
  return codes.flatMap((code) => {
    const { said, todo } = locale.findings[code];
    return [said(told), said({ ...told, count: 1 }), todo(told)];
  });
}

/** Without what is meant for a computer: addresses, attributes with their values, examples in brackets. */
function prose(sentence: string): string {
  return sentence.replace(/https?:\/\/\S*|\w+=("[^"]*"|'[^']*')|\([^)]*\)/g, '');
}

describe('the words of the report', () => {
  it.each([
    ['French', frCheck],
    ['English', enCheck],
  ])('say every finding in a sentence (%s)', (_, locale) => {
    const wrong = sentencesOf(locale).filter(
      (sentence) => !/^[\p{L}\d«“].*(\.|\?|…|2026-11-21|colonne|[)"»”])$/su.test(sentence),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['0.01 … 1', 'Donnez un nombre compris entre 0.01 et 1.', 'Give a number from 0.01 to 1.'],
    ['1 …', 'Donnez un nombre d’au moins 1.', 'Give a number of at least 1.'],
    ['… 99', 'Donnez un nombre d’au plus 99.', 'Give a number of at most 99.'],
  ])('say the bounds of a number: %s', (detail, french, english) => {
    const todos = [frCheck, enCheck].map(({ findings }) => findings['out-of-range'].todo({ ...told, detail }));
    expect(todos).toEqual([french, english]);
  });

  it.each([
    ['UTF-8 + WINDOWS-1252', 'convertis deux fois', 'converted twice'],
    ['WINDOWS-1252 + UTF-8', 'mêle deux encodages', 'mixes two encodings'],
    ['WINDOWS-1252', 'encodé en WINDOWS-1252', 'encoded in WINDOWS-1252'],
  ])('say how a file is encoded: %s', (detail, french, english) => {
    const said = [frCheck, enCheck].map(({ findings }) => findings['not-utf-8'].said({ ...told, detail }));
    expect(said[0]).toContain(french);
    expect(said[1]).toContain(english);
  });

  it.each([
    ['source', 'the-events-calendar', 'The Events Calendar (WordPress)', 'The Events Calendar (WordPress)'],
    ['source', 'tabular', 'API tabulaire de data.gouv.fr', 'Tabular API of data.gouv.fr'],
    ['format', 'feed-xml', 'RSS ou Atom', 'RSS or Atom'],
    ['format', 'constructor', 'constructor', 'constructor'],
    ['period', '2026-12-05/2026-12-05', '5 décembre 2026', '5 December 2026'],
    ['period', '2026-12-01/2026-12-05', '1er décembre 2026 – 5 décembre 2026', '1 December 2026 – 5 December 2026'],
    ['rows', '40/8033', '40 sur 8033', '40 of 8033'],
  ] as const)('say %s as people do: %s', (name, value, french, english) => {
    const said = [frCheck, enCheck].map((locale) => locale.factValue(name, value).replaceAll('\u00a0', ' '));
    expect(said).toEqual([french, english]);
  });

  it('have a name for every service and format', () => {
    const names = [...services, ...parsers].map(({ name }) => name);
    expect(names.filter((name) => frCheck.factValue('source', name) === name)).toEqual([]);
  });

  it('end a list that goes on only once', () => {
    const { todo } = frCheck.findings['unknown-value'];
    expect(['1, 2…', 'a, b'].map((detail) => todo({ ...told, detail }))).toEqual([
      'Valeurs possibles\u00a0: 1, 2…',
      'Valeurs possibles\u00a0: a, b.',
    ]);
  });

  it('are French as it is printed: curved apostrophes, and spaces that do not break', () => {
    expect(sentencesOf(frCheck).filter((sentence) => / [:;?!»]|« |'/.test(prose(sentence)))).toEqual([]);
  });

  it.each([
    ['missing-column', 'Ajoutez-la, même vide', 'Ajoutez-les, même vides'],
    ['missing-value', 'cette cellule', 'ces cellules'],
    ['below-table', 'Elle est ignorée', 'Elles sont ignorées'],
    ['extra-column', 'Elle ne gêne pas', 'Elles ne gênent pas'],
    ['missing-required-column', 'Ajoutez-la', 'Ajoutez-les'],
  ] as const)('speak of one as of one: %s', (code, one, several) => {
    const todo = (count: number) => frCheck.findings[code].todo({ count, name: 'a', detail: '' });
    expect(todo(1)).toContain(one);
    expect(todo(2)).toContain(several);
  });

  it.each([
    ['French', frCheck],
    ['English', enCheck],
  ])('name every role (%s)', (_, locale) => {
    const roles = Object.keys(
      Object.assign({}, genericEvent.roles, genericPlace.roles, ...menuSchemas.map((schema) => schema.roles)) as object,
    );
    expect(roles.filter((role) => !Object.hasOwn(locale.roles, role))).toEqual([]);
  });

  it('come in the language of a tag, else in French', async () => {
    expect(await checkLocaleOf('en-GB')).toBe(enCheck);
    expect(await checkLocaleOf('fr')).toBe(frCheck);
    expect(await checkLocaleOf('br')).toBe(frCheck);
    expect(await checkLocaleOf('constructor')).toBe(frCheck);
  });
});

describe('the message to the producer', () => {
  function reportWith(...noted: readonly FindingCode[]): Report {
    const found = tally();
    for (const code of noted) found.note(code, { name: 'date' }, { line: 12, column: 'date', value: '31/02/2026' });
    const address = 'https://redon.example/agenda.csv';
    return { address, title: 'Agenda de Redon', facts: [], roles: [], unused: [], findings: found.findings() };
  }

  it('can be sent as it is', () => {
    const letter = letterText(
      reportWith('unreadable-date', 'unknown-attribute', 'without-commune', 'unsafe-link'),
      frCheck,
    );
    expect(letter?.replace(/[\u00a0\u202f]/g, ' ')).toBe(`Objet : quelques corrections pour Agenda de Redon

Bonjour,

Nous affichons sur notre site les données que vous publiez ici :
https://redon.example/agenda.csv

Merci pour ce travail. En les lisant, notre outil a relevé ces points :

1. Colonne « date » : 1 date illisible.
   ligne 12 → 31/02/2026
   Écrivez les dates AAAA-MM-JJ ou JJ/MM/AAAA, avec l’heure si besoin (21/11/2026 20:30).

2. Colonne « date » : 1 lien écarté.
   ligne 12 → 31/02/2026
   Un lien commence par https:// ; les liens vers des fichiers locaux ou des programmes ne sont pas affichés.

Une fois corrigés à la source, ils le seront aussi sur notre site, sans autre démarche.

Bien cordialement,`);
  });

  it('is not written when the producer has nothing to mend', () => {
    expect(letterText(reportWith('unknown-attribute', 'without-commune'), frCheck)).toBeUndefined();
  });

  it('says in the report what the tag must mend, and what the producer must', () => {
    const text = reportText(reportWith('unknown-attribute', 'unreadable-date'), enCheck);
    expect(text).toBe(`Report for the webmaster: https://redon.example/agenda.csv

1 error to mend
- Column “date”: 1 unreadable date.
    line 12 → 31/02/2026
  For the producer to do: Write dates as YYYY-MM-DD or DD/MM/YYYY, with a time if need be (21/11/2026 20:30).

1 point to check
- There is no date attribute.
    line 12 → 31/02/2026
  To do: Take it out, or look its name up in the manual.`);
  });
});
