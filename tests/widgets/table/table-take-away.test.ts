import { assert, waitUntil } from '@open-wc/testing';
import { aTable, heavyRowsOf, leavePage, one, press, readable, search, serveFeeds, typeIn } from './a-table.js';

const createObjectURL = URL.createObjectURL.bind(URL);
const { clipboard } = navigator;
let files: { blob: Blob; name: string }[] = [];

beforeEach(() => {
  serveFeeds();
  files = [];
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = function download() {
    if (last) files.push({ blob: last, name: this.download });
  };
});
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  leavePage();
});

async function taken(): Promise<{ text: string; name: string }> {
  await waitUntil(() => files.length, 'a file is taken away');
  const [file] = files;
  return { text: (await file?.blob.text()) ?? '', name: file?.name ?? '' };
}

describe('what a visitor takes away of a table', () => {
  it('is every column of the rows that are left, as a file for spreadsheets', async () => {
    const csv = 'nom;formule;note\nUn;=cmd|calc;"a;b"\nDeux;+33299;c';
    const table = await aTable({ csv, heading: 'Mes données ouvertes', columns: 'nom' });
    await search(table, 'un');
    await press(table, 'button', 'CSV');
    const { text, name } = await taken();
    assert.equal(name, 'mes-donnees-ouvertes.csv');
    assert.equal(text.replace(/^\ufeff/, ''), 'nom;formule;note\r\nUn;\'=cmd|calc;"a;b"\r\n');
  });

  it('has numbers that French spreadsheets read as such, and positions as maps read them', async () => {
    const csv = 'nom;montant;puissance;latitude\nUn;43649.22;3.7;47.65\nDeux;-5;12;48.1';
    await press(await aTable({ csv }), 'button', 'CSV');
    const { text } = await taken();
    const [, first, second] = text.split('\r\n');
    assert.deepEqual([first, second], ['Un;43649,22;3,7;47.65', 'Deux;-5;12;48.1']);
  });

  it('has numbers that English spreadsheets read as such', async () => {
    await press(await aTable({ csv: 'nom;montant\nUn;43649.22', lang: 'en' }), 'button', 'CSV');
    assert.include((await taken()).text, 'Un;43649.22');
  });

  it('is in the order shown, as JSON', async () => {
    const table = await aTable({ csv: 'nom;rang\nUn;1\nDeux;2', sort: '-rang' });
    await press(table, 'button', 'JSON');
    const { text } = await taken();
    assert.deepEqual(JSON.parse(text), [
      { nom: 'Deux', rang: '2' },
      { nom: 'Un', rang: '1' },
    ]);
  });

  it('is a table on the clipboard, of the columns shown, and said', async () => {
    const written: ClipboardItem[] = [];
    const fake = { write: (items: ClipboardItem[]) => Promise.resolve(void written.push(...items)) };
    Object.defineProperty(navigator, 'clipboard', { value: fake, configurable: true });
    const table = await aTable({ csv: 'nom;rang\n<b>;1', columns: 'nom' });
    await press(table, 'button', 'Copier');
    await waitUntil(() => readable(one(table, '.said')) === 'Copié');
    const html = await (await written[0]?.getType('text/html'))?.text();
    assert.include(html ?? '', '<td>&lt;b&gt;</td>');
    assert.notInclude(html ?? '', 'rang');
  });

  it('is on its way to the clipboard within the click, the only moment when Safari allows it', async () => {
    let writes = 0;
    const fake = { write: () => Promise.resolve(void (writes += 1)) };
    Object.defineProperty(navigator, 'clipboard', { value: fake, configurable: true });
    const table = await aTable();
    const copy = [...table.renderRoot.querySelectorAll<HTMLElement>('.take button')].find(
      (button) => readable(button) === 'Copier',
    );
    copy?.click();
    assert.equal(writes, 1);
  });

  it('is text on the clipboard of browsers that take no more', async () => {
    const { ClipboardItem } = window;
    const written: string[] = [];
    const fake = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: fake, configurable: true });
    Reflect.deleteProperty(window, 'ClipboardItem');
    const table = await aTable({ csv: 'nom;rang\nUn;1', columns: 'nom' });
    await press(table, 'button', 'Copier');
    await waitUntil(() => readable(one(table, '.said')) === 'Copié');
    window.ClipboardItem = ClipboardItem;
    assert.deepEqual(written, ['Nom\nUn\n']);
  });

  it('is said to stay where a browser does not let it be copied', async () => {
    const fake = { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    Object.defineProperty(navigator, 'clipboard', { value: fake, configurable: true });
    const table = await aTable();
    await press(table, 'button', 'Copier');
    await waitUntil(() => readable(one(table, '.said')) === 'La copie n’est pas permise ici');
  });
});

describe('on paper, a table', () => {
  it('has every row, and no controls that stand in the way', async () => {
    const csv = ['nom;rang', ...Array.from({ length: 90 }, (_, at) => `Ligne ${at};${at}`)].join('\n');
    const table = await aTable({ csv });
    dispatchEvent(new Event('beforeprint'));
    assert.lengthOf(table.renderRoot.querySelectorAll('tbody tr'), 90);
    dispatchEvent(new Event('afterprint'));
    assert.lengthOf(table.renderRoot.querySelectorAll('tbody tr'), 20);
  });

  it('is every row that is left, though the first ones are shown before the others are found', async () => {
    const csv = heavyRowsOf(6000);
    const table = await aTable({ csv, 'page-size': 3 });
    await search(table, 'zzz');
    await search(table, '');
    typeIn(table, '9');
    await table.updateComplete;
    assert.equal(one(table, '.count .told').getAttribute('aria-busy'), 'true');
    await press(table, '.take .link', 'CSV');
    const { text } = await taken();
    const [, ...lines] = csv.split('\n');
    assert.equal(text.trim().split('\r\n').length - 1, lines.filter((line) => line.includes('9')).length);
  });
});
