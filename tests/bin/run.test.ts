import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../bin/run.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const HEAD = 'COMMUNE_NOM,COLL_INSEE,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scdl-widgets-'));
  await writeFile(join(folder, 'prenoms.csv'), `${HEAD}\nRennes,35238,M,Adam,353,2016\n`);
  await writeFile(join(folder, 'prénoms faux.csv'), `${HEAD}\nRennes,35238,M,Adam,beaucoup,2016\n`);
});
afterAll(() => rm(folder, { recursive: true }));

/** With ordinary spaces. */
function plain(texts: readonly string[]): string {
  return texts.join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

async function ran(
  words: readonly string[],
  answer: (request: string, init?: RequestInit) => Response = () => new Response('', { status: 404 }),
) {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await run(words, {
    write: (text) => written.push(text),
    complain: (text) => complaints.push(text),
    fetch: (input, init) => Promise.resolve(answer(input instanceof Request ? input.url : String(input), init)),
    now: NOW,
  });
  return { code, written: plain(written), complaints: plain(complaints) };
}

describe('the command', () => {
  it('finds nothing wrong with a file that conforms', async () => {
    const { code, written, complaints } = await ran(['check', join(folder, 'prenoms.csv')]);
    expect(written).toContain('Schéma publié : scdl/prenoms 1.1.6');
    expect(complaints).toBe('');
    expect(code).toBe(0);
  });

  it('prints what is wrong, and a message to the producer, and fails', async () => {
    const { code, written } = await ran(['check', join(folder, 'prénoms faux.csv')]);
    expect(code).toBe(1);
    expect(written).toContain('1 erreur à corriger\n- Colonne « NOMBRE_OCCURRENCES » : 1 valeur mal écrite.');
    expect(written).toContain('ligne 2 → beaucoup');
    expect(written).toContain('Message au producteur des données');
  });

  it('speaks English when asked to', async () => {
    const { written } = await ran(['check', join(folder, 'prénoms faux.csv'), '--lang', 'en']);
    expect(written).toContain('1 error to mend\n- Column “NOMBRE_OCCURRENCES”: 1 value wrongly written.');
  });

  it.each(['fr', 'en'])('hands no order of a file to the terminal, nor turns its words around (%s)', async (lang) => {
    const file = join(folder, 'terminal.csv');
    const orders = '\x1b]0;a\x07\x9b31m\u202ebeaucoup\u2066\x7f';
    await writeFile(file, `${HEAD},\x1b[2J\u202ecol\u{e0001}\nRennes,35238,M,Adam,${orders},2016,x\n`);
    const outputs = [await ran(['check', file, '--lang', lang]), await ran(['check', file, '--json'])];
    for (const { written } of outputs) {
      expect(written).toContain('beaucoup');
      expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
    expect(JSON.stringify(JSON.parse(outputs[1]?.written ?? ''))).toContain('\u202ecol\u{e0001}');
  });

  it('gives the report as JSON', async () => {
    const file = join(folder, 'prénoms faux.csv');
    const { code, written } = await ran(['check', file, '--json']);
    expect(JSON.parse(written)).toMatchObject({ address: file, findings: [{ code: 'wrong-type' }, {}, {}] });
    expect(code).toBe(1);
  });

  it('reads an address, and says in French why it cannot', async () => {
    const { code, written } = await ran(['check', 'https://redon.example/agenda.csv']);
    expect(code).toBe(1);
    expect(written).toContain('https://redon.example/agenda.csv répond par l’erreur 404.');
    const page = await ran(['check', 'https://redon.example/'], () => new Response('<!doctype html><p>Agenda'));
    expect(page.written).toContain('est une page web, pas des données');
  });

  const open = { 'Access-Control-Allow-Origin': '*' };
  const prenoms = `${HEAD}\nRennes,35238,M,Adam,353,2016\n`;

  it.each([
    ['open to all', () => new Response(prenoms, { headers: open })],
    [
      'open to whoever asks',
      (_: string, init?: RequestInit) =>
        new Response(prenoms, {
          headers: { 'Access-Control-Allow-Origin': new Headers(init?.headers).get('origin') ?? '' },
        }),
    ],
  ])('says nothing of a server that is %s', async (_, answer) => {
    const { written } = await ran(['check', 'https://redon.example/prenoms.csv'], answer);
    expect(written).not.toContain('de son propre site');
    expect(written).toContain('Lignes lues : 1');
  });

  it.each([
    ['open to nobody', new Headers()],
    ['open to another site', new Headers({ 'Access-Control-Allow-Origin': 'https://redon.example' })],
  ])('reads all the same a server that is %s, and says so to its producer', async (_, headers) => {
    const { written } = await ran(
      ['check', 'https://redon.example/prenoms.csv'],
      () => new Response(prenoms, { headers }),
    );
    expect(written).toContain('Lignes lues : 1');
    const said = 'https://redon.example/prenoms.csv ne peut être lu que par les pages de son propre site.';
    expect(written.split(said)).toHaveLength(3);
  });

  it('has nothing to ask of what is in the address itself', async () => {
    const { written } = await ran(
      ['check', `data:text/csv,${encodeURIComponent(prenoms)}`],
      () => new Response(prenoms),
    );
    expect(written).not.toContain('de son propre site');
  });

  it('goes by the ways that are open to pages', async () => {
    const file = 'https://redon.example/agenda.csv';
    const resource = {
      id: '1b2c3d4e-0000-4000-8000-000000000001',
      url: file,
      format: 'csv',
      title: 'Prénoms',
      extras: { 'analysis:parsing:parsing_table': 'x' },
    };
    const { written } = await ran(['check', 'https://www.data.gouv.fr/datasets/prenoms/'], (request) => {
      if (request === file) return new Response(prenoms);
      if (request.endsWith('/profile/')) return Response.json({ profile: { header: ['prenom'] } }, { headers: open });
      const answer = request.includes('tabular') ? [{ prenom: 'Adam' }] : { title: 'Prénoms', resources: [resource] };
      return Response.json(answer, { headers: open });
    });
    expect(written).toContain('Colonnes : prenom');
    expect(written).not.toContain('de son propre site');
  }, 10_000);

  it('reads an address without https, unless there is such a file', async () => {
    const { code, written } = await ran(['check', 'www.redon.example/agenda.csv']);
    expect(code).toBe(1);
    expect(written).toContain('www.redon.example/agenda.csv répond par l’erreur 404.');
  });

  it.each([
    ['agenda', 'Aucune ligne ne décrit un événement.'],
    ['scdl-map', 'Aucune ligne ne décrit un lieu.'],
    ['menu', 'Aucune ligne ne décrit un menu.'],
  ])('takes rows for what the widget %s would', async (widget, said) => {
    const { written } = await ran(['check', join(folder, 'prenoms.csv'), '--widget', widget]);
    expect(written).toContain(said);
  });

  it('follows the schema that it is told', async () => {
    const { written } = await ran(['check', join(folder, 'prenoms.csv'), '--schema', 'scdl/deliberations']);
    expect(written).toContain('7 colonnes obligatoires absentes : COLL_NOM, COLL_SIRET');
  });

  it.each([
    [[], 'Il manque une commande.'],
    [['verifier', 'x.csv'], 'Commande inconnue : verifier'],
    [['check'], 'Il manque l’adresse ou le fichier à vérifier.'],
    [['check', 'a.csv', 'b.csv'], 'b.csv est de trop'],
    [['check', 'a.csv', '--couleur'], 'Option inconnue : --couleur'],
    [['check', 'a.csv', '--schema'], 'Il manque la valeur de l’option --schema.'],
    [['check', 'a.csv', '--widget', 'carte'], 'Widget inconnu : carte (agenda, map, table ou menu).'],
    [['check', 'a.csv', '--format', 'excel'], 'Format inconnu : excel (csv, json'],
    [['check', '/nulle/part.csv'], 'Ce fichier ne peut pas être lu : /nulle/part.csv'],
  ])('refuses %j', async (words, reason) => {
    const { code, complaints } = await ran(words);
    expect(complaints).toContain(reason);
    expect(code).toBe(2);
  });

  it('explains itself', async () => {
    const { code, written } = await ran(['--help']);
    expect(written).toContain('Usage : scdl-widgets check');
    expect(code).toBe(0);
  });
});
