import { assert } from '@open-wc/testing';
import { besideScript, fileReader, folderOf, type FileCode } from '../../widgets/classic-files.js';

/** Files by name, of which none has come yet: what each exports, and how often each was sent for. */
function arrange(codes: Record<string, FileCode>, needs: Record<string, string[]> = {}) {
  const shelf: Record<string, FileCode> = {};
  const sent: string[] = [];
  const missing = new Set<string>();
  const bring = (name: string) => {
    sent.push(name);
    const code = codes[name];
    if (missing.has(name) || !code) return Promise.reject(new Error(`${name} is missing`));
    shelf[name] = code;
    return Promise.resolve();
  };
  return { read: fileReader({ shelf, needs, bring }), shelf, sent, missing };
}

const naming =
  (name: string): FileCode =>
  (_read, exports) =>
    void Object.assign(exports, { name });

async function messageOf(promise: object | Promise<object>): Promise<string> {
  try {
    await promise;
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the files of the classic build', () => {
  it('come once, however often they are wanted', async () => {
    const { read, sent } = arrange({ map: naming('map') });
    const [one, other] = await Promise.all([read('map'), read('map')]);
    assert.deepEqual(one, { name: 'map' });
    assert.equal(one, other);
    assert.equal(read('map'), one);
    assert.deepEqual(sent, ['map']);
  });

  it('come with all they need, at the same time', async () => {
    const codes: Record<string, FileCode> = {
      places: naming('places'),
      map: (read, exports) => void Object.assign(exports, { places: read('places') }),
    };
    const { read, sent } = arrange(codes, { map: ['places'] });
    const reading = read('map');
    assert.deepEqual(sent, ['map', 'places']);
    assert.deepEqual(await reading, { places: { name: 'places' } });
  });

  it('are at hand where the page has brought them already', () => {
    const { read, shelf, sent } = arrange({});
    shelf.map = naming('map');
    assert.deepEqual(read('map'), { name: 'map' });
    assert.deepEqual(sent, []);
  });

  it('are sent for again after a failure', async () => {
    const { read, missing } = arrange({ map: naming('map') });
    missing.add('map');
    assert.equal(await messageOf(read('map')), 'Error: map is missing');
    missing.clear();
    assert.deepEqual(await read('map'), { name: 'map' });
  });

  it('are refused where they are of another version', async () => {
    const read = fileReader({ shelf: {}, needs: {}, bring: () => Promise.resolve() });
    assert.equal(await messageOf(read('map')), 'Error: map is of another version');
  });
});

describe('the folder of the classic script', () => {
  const cases: readonly (readonly [script: string, folder: string])[] = [
    ['https://ville.fr/scdl/scdl-widgets.classic.js', 'https://ville.fr/scdl/'],
    ['https://ville.fr/scdl/scdl-widgets.classic.js?ver=6.4#top', 'https://ville.fr/scdl/'],
    ['https://unpkg.com/scdl-widgets', 'https://unpkg.com/scdl-widgets/dist/'],
    ['https://cdn.jsdelivr.net/npm/scdl-widgets@1.2.3/', 'https://cdn.jsdelivr.net/npm/scdl-widgets@1.2.3/dist/'],
  ];
  for (const [script, folder] of cases)
    it(`is ${folder} for ${script}`, () => {
      assert.equal(folderOf(script), folder);
    });
});

describe('a file that is not beside the classic script', () => {
  it('is told in French, with what to do', async () => {
    const own = document.createElement('script');
    own.src = '/nowhere/scdl-widgets.classic.js';
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => told.push(message);
    const message = await messageOf(besideScript(own, 'abc')('scdl-widgets.map.classic.js'));
    console.warn = warn;
    assert.include(message, '/nowhere/scdl-widgets.map.classic.js?abc');
    assert.lengthOf(told, 1);
    assert.include(String(told[0]), 'copiez-les tous au même endroit');
    assert.equal(document.head.querySelector('script[src*=nowhere]'), null);
  });
});
