import type { ParseOptions } from '../types.js';
import { type Sheet, type SheetRow, WIDEST } from '../workbook/sheet.js';
import { local, readXml } from '../xml.js';

/** A date and time of a day, as of midnight when there is no time. */
const MIDNIGHT = /T00:00:00(?:\.0+)?$/;

interface OpenSheet {
  readonly name: string;
  readonly rows: SheetRow[];
}

/** The sheets of a workbook in XML; rows and cells that are empty are left out of it, and those that follow are numbered. */
export async function sheetsIn(xml: string, { signal }: ParseOptions): Promise<readonly Sheet[]> {
  const sheets: OpenSheet[] = [];
  let [line, column, covered, reading] = [0, 0, 0, false];
  let cells: string[] = [];
  const whole = await readXml(
    xml,
    {
      open(element) {
        const name = local(element.name);
        const index = Number(element.attribute('ss:Index'));
        if (name === 'Worksheet') {
          sheets.push({ name: element.attribute('ss:Name') ?? '', rows: [] });
          line = 0;
        } else if (name === 'Row') [line, column, cells] = [index || line + 1, 0, []];
        else if (name === 'Cell')
          [column, covered] = [index || column + 1, Number(element.attribute('ss:MergeAcross') ?? 0)];
        reading ||= name === 'Data';
      },
      text(piece) {
        if (reading && column <= WIDEST) cells[column - 1] = (cells[column - 1] ?? '') + piece;
      },
      close(name) {
        if (local(name) === 'Data') reading = false;
        if (local(name) === 'Cell') column += covered;
        if (local(name) === 'Row' && cells.some(Boolean))
          sheets.at(-1)?.rows.push({ line, cells: [...cells].map((cell = '') => cell.replace(MIDNIGHT, '')) });
      },
    },
    signal,
  );
  return sheets.map((sheet) => ({ ...sheet, issues: whole ? [] : [{ code: 'truncated' }] }));
}
