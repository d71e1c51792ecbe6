import { describe, expect, it } from 'vitest';
import { parserOf } from '../../src/parsers/parser-of.js';

async function parse(xml: string, forced?: string) {
  const bytes = new TextEncoder().encode(xml);
  const parser = await parserOf(bytes, forced);
  return parser.parse(bytes, { timezone: 'Europe/Paris' });
}

const rowsOf = async (xml: string) => (await parse(xml)).rows.map((row) => ({ ...row }));

const DECLARED = '<?xml version="1.0" encoding="UTF-8"?>';

describe('registers in XML', () => {
  it('have a row for each element that comes again, and a column for each in it', async () => {
    const xml = `${DECLARED}<arretes><page>1</page><arrete id="12"><objet>Voirie &amp; trottoirs</objet><lieu><rue>Rue Haute</rue></lieu></arrete>
      <arrete id="13"><objet>Marché</objet></arrete></arretes>`;
    expect(await rowsOf(xml)).toEqual([
      { id: '12', objet: 'Voirie & trottoirs', 'lieu.rue': 'Rue Haute' },
      { id: '13', objet: 'Marché' },
    ]);
  });

  it('have lists where one thing is called after the others', async () => {
    const xml = `${DECLARED}<marches><marche><id>1</id><titulaires><titulaire><id>A</id></titulaire></titulaires><typesPrix><typePrix>Ferme</typePrix></typesPrix></marche></marches>`;
    expect(await rowsOf(xml)).toEqual([{ id: '1', titulaires: [{ id: 'A' }], typesPrix: ['Ferme'] }]);
  });

  it('have the elements of another name beside them', async () => {
    const xml = `${DECLARED}<marches><marche><id>1</id></marche><contrat-concession><id>C</id><valeurGlobale>9</valeurGlobale></contrat-concession><marche><id>2</id></marche></marches>`;
    expect((await rowsOf(xml)).map(({ id }) => id)).toEqual(['1', '2', 'C']);
  });

  it('may have names with accents, or those of Access', async () => {
    const xml = `${DECLARED}<dataroot generated="2026-03-01"><Arrêtés><N_x00B0_>12</N_x00B0_><Libellé_x0020_court>Voirie</Libellé_x0020_court></Arrêtés>
      <Arrêtés><N_x00B0_>13</N_x00B0_><Libellé_x0020_court>Marché &lt;été></Libellé_x0020_court></Arrêtés></dataroot>`;
    expect(await rowsOf(xml)).toEqual([
      { 'N°': '12', 'Libellé court': 'Voirie' },
      { 'N°': '13', 'Libellé court': 'Marché <été>' },
    ]);
  });

  it('are the places of LEI rather than its longer list of criteria', async () => {
    const criteria = '<Crit><CLEF>1</CLEF></Crit>'.repeat(3);
    const place = (name: string) =>
      `<sit_liste><PRODUIT>7</PRODUIT><NOM>${name}</NOM><TYPE_NOM>Restauration</TYPE_NOM><ADRPROD_NUM_VOIE>11</ADRPROD_NUM_VOIE><ADRPROD_LIB_VOIE>rue Haute</ADRPROD_LIB_VOIE><ADRPREST_TEL>03 88 00 00 00</ADRPREST_TEL></sit_liste>`;
    const xml = `${DECLARED}<LEI><Resultat>${place('Au Cygne')}${place('Au Cerf')}</Resultat><Criteres>${criteria}</Criteres></LEI>`;
    const told = { adresse: '11 rue Haute', categorie: 'Restauration', telephone: '03 88 00 00 00' };
    expect(await rowsOf(xml)).toMatchObject([
      { nom: 'Au Cygne', ...told },
      { nom: 'Au Cerf', ...told },
    ]);
  });

  it('may hold one element only, of another name', async () => {
    const xml = `${DECLARED}<marches><contrat-concession><id>C</id><valeurGlobale>9</valeurGlobale></contrat-concession></marches>`;
    expect(await rowsOf(xml)).toEqual([{ id: 'C', valeurGlobale: '9' }]);
  });

  it('need not say that they are XML', async () => {
    const xml = '\n<marches>\n<marche><id>1</id><objet>Voirie</objet></marche></marches>';
    expect(await rowsOf(xml)).toEqual([{ id: '1', objet: 'Voirie' }]);
  });

  it.each([
    '<p>Un</p>',
    '<div class=x><p>Un<p>Deux</div>',
    '<ul><li id="1">Un<li id="2">Deux</ul>',
    '<svg><g id="1"/><g id="2"/></svg>',
  ])('are not pieces of pages and pictures: %s', async (piece) => {
    await expect(parserOf(new TextEncoder().encode(piece))).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('do not lose text beside what an attribute says', async () => {
    const xml = `${DECLARED}<lieux xmlns="urn:x"><lieu xml:lang="fr"><nom lang="fr">Halle</nom><tel type="fixe">02 99</tel></lieu></lieux>`;
    expect(await rowsOf(xml)).toEqual([{ nom: 'Halle', 'tel.type': 'fixe', 'tel.texte': '02 99' }]);
  });

  it('are told as far as they go when their end is missing', async () => {
    const { rows, issues } = await parse(`${DECLARED}<lieux><lieu><nom>Halle</nom></lieu><lieu><nom>Lavoir</nom><tel`);
    expect([rows.map(({ nom }) => nom), issues]).toEqual([['Halle', 'Lavoir'], [{ code: 'truncated' }]]);
  });

  it('are not read beyond the limit, nor in words that objects have', async () => {
    const bytes = new TextEncoder().encode(`${DECLARED}<a><b><__proto__>x</__proto__></b><b><c>2</c></b></a>`);
    const parser = await parserOf(bytes);
    const { rows, total } = await parser.parse(bytes, { timezone: 'Europe/Paris', limit: 1 });
    expect([rows.map((row) => Object.entries(row)), total]).toEqual([[[['__proto__', 'x']]], 2]);
    expect(Object.getPrototypeOf(rows[0])).toBeNull();
  });

  it('are bounded in depth', async () => {
    const deep = '<c>'.repeat(5000) + '</c>'.repeat(5000);
    expect(await rowsOf(`${DECLARED}<a><b><d>1</d>${deep}</b><b><d>2</d></b></a>`)).toMatchObject([
      { d: '1' },
      { d: '2' },
    ]);
  });

  it('are the lines of a budget, under the names of its schema', async () => {
    const line = (nature: string, way: string, amount: string) =>
      `<LigneBudget><Nature V="${nature}"/><ContNat V="${nature.slice(0, 2)}"/><CodRD V="${way}"/><OpBudg V="0"/><MtReal V="${amount}"/></LigneBudget>`;
    const xml = `${DECLARED}<DocumentBudgetaire xmlns="http://www.minefi.gouv.fr/cp/demat/docbudgetaire"><EnTeteDocBudgetaire><LibelleColl V="Redon"/><IdColl V="21350236500019"/></EnTeteDocBudgetaire>
      <Budget><BlocBudget><NatDec V="09"/><Exer V="2024"/></BlocBudget>${line('6132', 'D', '1100.55')}${line('73111', 'R', '50000.45')}</Budget></DocumentBudgetaire>`;
    const shared = {
      BGT_NATDEC: 'compte administratif',
      BGT_ANNEE: '2024',
      BGT_NOM: 'Redon',
      BGT_SIRET: '21350236500019',
      BGT_OPBUDG: 'réel',
      BGT_SECTION: 'fonctionnement',
    };
    const account = (code: string) => ({ BGT_NATURE: code, BGT_NATURE_LABEL: code });
    const chapter = (code: string, label: string) => ({ BGT_CONTNAT: code, BGT_CONTNAT_LABEL: label });
    const spent = {
      ...shared,
      ...account('6132'),
      ...chapter('61', '61'),
      BGT_CODRD: 'dépense',
      BGT_MTREAL: '1100.55',
    };
    const received = { ...shared, ...account('73111'), ...chapter('73', 'Impôts et taxes') };
    expect(await rowsOf(xml)).toEqual([spent, { ...received, BGT_CODRD: 'recette', BGT_MTREAL: '50000.45' }]);
  });

  it.each([
    ['M57-M57', '21828', '903', 'investissement', 'Culture, vie sociale, jeunesse, sports et loisirs'],
    ['M57-M57', '6225', '930', 'fonctionnement', 'Services généraux'],
    ['M14-M14_COM_SUP3500', '6225', '920', 'fonctionnement', '920'],
    ['M57-M57', '002', '002', 'fonctionnement', 'Résultat de fonctionnement reporté'],
    ['M57-M57', '021', '951', 'investissement', 'Virement de la section de fonctionnement'],
    ['M57-M57', '4581', '4581', 'investissement', '4581'],
    ['M57-M57', '511', '511', undefined, '511'],
  ])(
    'are those of a budget voted by function under %s: %s in chapter %s',
    async (plan, nature, chapter, section, label) => {
      const line = `<LigneBudget><Nature V="${nature}"/><Fonction V="90020"/><ContFon V="${chapter}"/><ArtSpe V="false"/><CodRD V="D"/></LigneBudget>`;
      const about = `<EnTeteBudget><Nomenclature V="${plan}"/></EnTeteBudget><BlocBudget><Exer V="2024"/></BlocBudget>`;
      const xml = `${DECLARED}<DocumentBudgetaire><Budget>${about}${line}${line}</Budget></DocumentBudgetaire>`;
      const [row] = await rowsOf(xml);
      expect(row).toMatchObject({ BGT_CONTNAT: chapter, BGT_CONTNAT_LABEL: label, BGT_ARTSPE: 'non spécialisé' });
      expect(row?.BGT_SECTION).toBe(section);
    },
  );

  it.each([
    ['M57', '020', 'Services généraux'],
    ['M57', '93020', 'Services généraux'],
    ['M57', '90325', 'Culture, vie sociale, jeunesse, sports et loisirs'],
    ['M57', '9401', 'Impositions directes'],
    ['M14', '411', 'Sport et jeunesse'],
    ['M57', '01', 'Opérations non ventilables'],
    ['M22', '411', '411'],
  ])('have under %s, of function %s, the field « %s »', async (plan, code, field) => {
    const line = `<LigneBudget><Nature V="6225"/><Fonction V="${code}"/><CodRD V="D"/></LigneBudget>`;
    const about = `<EnTeteBudget><Nomenclature V="${plan}"/></EnTeteBudget><BlocBudget><Exer V="2024"/></BlocBudget>`;
    const xml = `${DECLARED}<DocumentBudgetaire><Budget>${about}${line}${line}</Budget></DocumentBudgetaire>`;
    expect((await rowsOf(xml))[0]).toMatchObject({ BGT_FONCTION: code, BGT_FONCTION_LABEL: field });
  });

  it('are those of a budget whose codes are words that every object has, or no words', async () => {
    const line = '<LigneBudget><Nature V="1"/><CodRD V="constructor"/><OpBudg><a/><b V="1"/></OpBudg></LigneBudget>';
    const head = '<EnTeteDocBudgetaire><LibelleColl V="Redon"/></EnTeteDocBudgetaire>';
    const about = '<BlocBudget><NatDec V="toString"/></BlocBudget>';
    const xml = `${DECLARED}<DocumentBudgetaire>${head}<Budget>${about}${line}${line}</Budget></DocumentBudgetaire>`;
    const row = { BGT_NATDEC: 'toString', BGT_CODRD: 'constructor', 'BGT_OPBUDG.b': '1' };
    expect(await rowsOf(xml)).toMatchObject([row, row]);
  });

  it.each([
    ['a refusal', `${DECLARED}<Error><Code>NoSuchKey</Code></Error>`],
    [
      'a refusal of a map service',
      `${DECLARED}<ows:ExceptionReport><ows:Exception/><ows:Exception/></ows:ExceptionReport>`,
    ],
    ['a picture', `${DECLARED}<svg><path d="M0"/><path d="M1"/></svg>`],
    ['a name of another format', `${DECLARED}<a><b><c>1</c></b><b/></a>`, 'pdf'],
  ])('are not %s', async (_name, xml, forced?: string) => {
    await expect(parse(xml, forced)).rejects.toMatchObject({ code: 'unknown-format' });
  });
});
