import { zipOf } from './zip-of.js';

export interface WorkbookParts {
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: readonly string[];
  /** Format codes of the styles after the first, which is none. */
  readonly formats?: readonly string[];
  readonly since1904?: boolean;
}

/** A workbook as Excel packs it, of sheets given by the XML of their rows. */
export function xlsxOf({
  sheets,
  hidden = [],
  strings = [],
  formats = [],
  since1904 = false,
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const shown = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${hidden.includes(name) ? 'state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = names.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const codes = formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${code}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${index + 164}"/>`);
  return zipOf(
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook><workbookPr ${since1904 ? 'date1904="1"' : ''}/><sheets>${shown.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${targets.join('')}</Relationships>` },
    { name: 'xl/sharedStrings.xml', content: `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>` },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
    })),
  );
}

/** A workbook as LibreOffice packs it, of sheets given by the XML of their rows. */
export function odsOf(...sheets: readonly string[]): Uint8Array {
  const tables = sheets.map((rows) => `<table:table table:name="Feuille">${rows}</table:table>`).join('');
  return zipOf(
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:spreadsheet>${tables}</office:spreadsheet></office:document-content>`,
    },
  );
}
