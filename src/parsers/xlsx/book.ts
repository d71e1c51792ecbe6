import { FeedError } from '../../errors.js';
import { builtInKind, kindOf, type NumberKind } from '../workbook/serial-date.js';
import { local, type XmlElement, type XmlReader } from '../xml.js';
import { unescaped } from './text.js';

/** Reads a part of the archive; false when it is missing, or broken. */
export type ReadPart = (name: string, reader: XmlReader) => Promise<boolean>;

/** What is needed to read the sheets. */
export interface Book {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly since1904: boolean;
}

/** Names of the visible sheets in order, the parts that hold them, and the epoch of their dates. */
export async function workbookOf(
  readPart: ReadPart,
): Promise<{ parts: { name: string; part: string }[]; since1904: boolean }> {
  const sheets: { name: string; id: string }[] = [];
  let since1904 = false;
  await readPart('xl/workbook.xml', {
    open(element) {
      if (is(element, 'workbookPr')) since1904 = /^(1|true)$/.test(element.attribute('date1904') ?? '');
      if (is(element, 'sheet') && !/hidden/i.test(element.attribute('state') ?? ''))
        sheets.push({ name: element.attribute('name') ?? '', id: element.attribute('r:id') ?? '' });
    },
  });
  const partOf = await targetsOf(readPart);
  const parts = sheets.flatMap(({ name, id }) => {
    const part = partOf.get(id);
    return part === undefined ? [] : [{ name, part }];
  });
  if (!parts.length) throw new FeedError('malformed', { said: 'a workbook without sheets' });
  return { parts, since1904 };
}

/** The parts by their identifiers in the workbook. */
async function targetsOf(readPart: ReadPart): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await readPart('xl/_rels/workbook.xml.rels', {
    open(element) {
      const target = element.attribute('Target') ?? '';
      targets.set(element.attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** The shared strings, without phonetic guides (of Japanese). */
export async function stringsOf(readPart: ReadPart): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let aside = false;
  await readPart('xl/sharedStrings.xml', {
    open(element) {
      if (is(element, 'si')) text = '';
      if (is(element, 'rPh')) aside = true;
      reading = is(element, 't') && !aside;
    },
    text: (piece) => (text += reading ? piece : ''),
    close(name) {
      reading = false;
      if (local(name) === 'rPh') aside = false;
      if (local(name) === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** The meaning of numbers for each cell style. */
export async function kindsOf(readPart: ReadPart): Promise<NumberKind[]> {
  const formats = new Map<string, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  await readPart('xl/styles.xml', {
    open(element) {
      const id = element.attribute('numFmtId') ?? '';
      if (is(element, 'numFmt')) formats.set(id, kindOf(element.attribute('formatCode') ?? ''));
      if (is(element, 'cellXfs')) inCells = true;
      if (inCells && is(element, 'xf')) kinds.push(formats.get(id) ?? builtInKind(Number(id)));
    },
    close(name) {
      if (local(name) === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

function is({ name }: XmlElement, wanted: string): boolean {
  return local(name) === wanted;
}
