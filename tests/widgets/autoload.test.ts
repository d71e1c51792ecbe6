import { assert, waitUntil } from '@open-wc/testing';
import { autoload } from '../../widgets/autoload.js';

/** A page of its own, so that what one test watches is not what another one writes. */
function pageWith(html: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  return page;
}

/** A loader that counts how often it is asked, with its first outcomes. */
function counting(...outcomes: Promise<unknown>[]) {
  const asked = { times: 0, load: () => outcomes[asked.times++] ?? Promise.resolve() };
  return asked;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('autoload', () => {
  it('loads the code of a widget whose tag is in the page', () => {
    const probe = counting();
    autoload(pageWith('<main><scdl-probe></scdl-probe></main>'), { probe: probe.load });
    assert.equal(probe.times, 1);
  });

  it('leaves the code of other widgets where it is', () => {
    const other = counting();
    autoload(pageWith('<scdl-probe></scdl-probe><scdl-unheard-of></scdl-unheard-of>'), {
      probe: () => Promise.resolve(),
      other: other.load,
    });
    assert.equal(other.times, 0);
  });

  it('loads it once, however many tags there are', async () => {
    const probe = counting();
    const page = pageWith('<scdl-probe></scdl-probe><scdl-probe></scdl-probe>');
    autoload(page, { probe: probe.load });
    page.body.insertAdjacentHTML('beforeend', '<scdl-probe></scdl-probe>');
    await turn();
    assert.equal(probe.times, 1);
  });

  it('sees a tag that comes later, deep in what is added', async () => {
    const probe = counting();
    const page = pageWith('');
    autoload(page, { probe: probe.load });
    page.body.insertAdjacentHTML('beforeend', 'text <section><div><scdl-probe></scdl-probe></div></section>');
    await turn();
    assert.equal(probe.times, 1);
  });

  for (const attribute of ['data-scdl="probe"', 'class="bouton scdl-probe"']) {
    it(`upgrades a link with ${attribute} that comes later, and loads its code meanwhile`, async () => {
      const probe = counting();
      const page = pageWith('');
      autoload(page, { probe: probe.load });
      page.body.insertAdjacentHTML('beforeend', `<p><a ${attribute} href="/agenda.csv">L’agenda</a></p>`);
      await turn();
      assert.equal(probe.times, 1);
      await waitUntil(() => page.querySelector('p > scdl-probe > a')?.textContent === 'L’agenda');
    });
  }

  it('loads nothing for a tag of the page’s own, nor for one that bears the name of a widget as a class', async () => {
    const probe = counting();
    const page = pageWith('<ville-meteo class="scdl-probe" src="a.csv"></ville-meteo>');
    const asked: string[] = [];
    autoload(page, { probe: probe.load }, (address) => asked.push(address));
    await turn();
    assert.deepEqual([probe.times, asked], [0, []]);
  });

  for (const [last, attributes] of [
    ['data-scdl', { href: '/agenda.csv', 'data-scdl': 'probe' }],
    ['href', { 'data-scdl': 'probe', href: '/agenda.csv' }],
  ] as const) {
    it(`upgrades a link that is completed in the page, ${last} last`, async () => {
      const page = pageWith('<p><a>L’agenda</a></p>');
      autoload(page, { probe: () => Promise.resolve() });
      const link = page.querySelector('a');
      for (const [name, value] of Object.entries(attributes)) {
        await turn();
        link?.setAttribute(name, value);
      }
      await waitUntil(() => page.querySelector('p > scdl-probe > a'));
    });
  }

  it('asks for the feed of a link once it is upgraded', async () => {
    const asked: string[] = [];
    const page = pageWith('<a data-scdl="probe" href="https://ville.example/agenda.csv">L’agenda</a>');
    autoload(page, { probe: () => Promise.resolve() }, (address) => asked.push(address));
    await waitUntil(() => asked.length > 0);
    assert.deepEqual(asked, ['https://ville.example/agenda.csv']);
  });
});

describe('autoload, when code cannot be fetched', () => {
  const { warn } = console;
  const setTimeout = window.setTimeout.bind(window);
  let warnings: string[];
  let waits: (number | undefined)[];

  beforeEach(() => {
    [warnings, waits] = [[], []];
    console.warn = (message: string) => warnings.push(message);
    window.setTimeout = ((resume: () => void, wait?: number) => {
      waits.push(wait);
      queueMicrotask(resume);
      return 0;
    }) as typeof window.setTimeout;
  });

  afterEach(() => {
    console.warn = warn;
    window.setTimeout = setTimeout;
  });

  it('tries again a little later', async () => {
    const probe = counting(Promise.reject(new Error('offline')));
    autoload(pageWith('<scdl-probe></scdl-probe>'), { probe: probe.load });
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual([probe.times, waits], [2, [1000]]);
  });

  it('tells the webmaster, in French', async () => {
    autoload(pageWith('<scdl-probe></scdl-probe>'), { probe: counting(Promise.reject(new Error('offline'))).load });
    await new Promise((resolve) => setTimeout(resolve));
    assert.include(warnings.join(), '<scdl-probe> n’a pas pu être chargé');
  });

  it('gives up in the end', async () => {
    const failures = Array.from({ length: 20 }, () => Promise.reject(new Error('offline')));
    for (const failure of failures) failure.catch(() => undefined);
    const probe = counting(...failures);
    autoload(pageWith('<scdl-probe></scdl-probe>'), { probe: probe.load });
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(probe.times, 5);
  });
});

describe('autoload, for tags that are none', () => {
  const { warn } = console;
  const setTimeout = window.setTimeout.bind(window);
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
    // The time that the page has to define its own tags.
    window.setTimeout = ((resume: () => void, wait?: number) =>
      setTimeout(resume, wait === 3000 ? 0 : wait)) as typeof window.setTimeout;
  });

  afterEach(() => {
    console.warn = warn;
    window.setTimeout = setTimeout;
  });

  for (const [html, sentence] of [
    ['<a data-scdl="prob" href="a.csv">L’agenda</a>', /data-scdl a une valeur inconnue. Valeurs possibles.: probe/],
    ['<scdl-probes></scdl-probes>', /<scdl-probes> n’existe pas. Écrivez <scdl-probe>/],
    ['<sdcl-probe></sdcl-probe>', /<sdcl-probe> n’existe pas. Écrivez <scdl-probe>/],
  ] as const) {
    it(`tells of ${html}`, async () => {
      const page = pageWith('<scdl-probe></scdl-probe>');
      autoload(page, { probe: () => Promise.resolve() });
      page.body.insertAdjacentHTML('beforeend', html);
      await waitUntil(() => warnings.some((warning) => sentence.test(warning)));
    });
  }
});

describe('autoload, for the feeds', () => {
  /** Addresses that are asked for, each with the page it is seen from. */
  function askedBy(html: string, load: () => Promise<unknown>): [address: string, base: string][] {
    const asked: [string, string][] = [];
    autoload(pageWith(html), { probe: load }, (...request) => asked.push(request));
    return asked;
  }

  it('asks for every address of a tag without waiting for its code', () => {
    const tag = '<base href="https://ville.example/"><scdl-probe src="https://un.example/a.csv\n b.csv"></scdl-probe>';
    assert.deepEqual(
      askedBy(tag, () => new Promise(() => undefined)),
      [
        ['https://un.example/a.csv', 'https://ville.example/'],
        ['b.csv', 'https://ville.example/'],
      ],
    );
  });

  it('asks for nothing when a tag has no address', () => {
    assert.deepEqual(
      askedBy('<scdl-probe></scdl-probe>', () => Promise.resolve()),
      [],
    );
  });
});
