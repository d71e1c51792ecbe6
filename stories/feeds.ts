import {
  agendaCsv,
  agendaIcs,
  agendaJson,
  catalogueCsv,
  containersCsv,
  decheteriesCsv,
  deliberationsCsv,
  equipementsCsv,
  largeCsv,
  menusCsv,
  subventionsCsv,
} from '../demo/feeds/index.js';

/** The day on which every story takes place: a Saturday in autumn, at a quarter to ten. */
const today = '2026-11-21';
export const now = Date.parse('2026-11-21T09:45:00+01:00');

/** Pictures are served beside the stories. */
const base = new URL('./', document.baseURI).href;

const HOST = 'https://donnees.exemple.bzh/';

type Answer = () => Response | Promise<Response>;

const text = (body: string, type = 'text/csv'): Answer => {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'last-modified': 'Fri, 20 Nov 2026 17:30:00 GMT' };
  return () => new Response(body, { headers });
};

/** Feeds by name, as a server would answer. */
const answers: Record<string, Answer> = {
  'agenda.csv': text(agendaCsv(today, { base })),
  'agenda.json': text(agendaJson(today, { base }), 'application/json'),
  'agenda.ics': text(agendaIcs(today, { base }), 'text/calendar'),
  '5000-evenements.csv': text(largeCsv(today)),
  'equipements.csv': text(equipementsCsv()),
  'conteneurs.csv': text(containersCsv()),
  'decheteries.csv': text(decheteriesCsv()),
  'lieux-vides.csv': text('nom;type;adresse;latitude;longitude\n'),
  'sans-position.csv': text(
    'nom;type;adresse;commune;latitude;longitude;horaires\nMairie;Mairie;1 place du Bac;Redon;47.6513;-2.0846;Mo-Fr 09:00-17:00\nSalle des fêtes;Salle;2 rue du Port;Redon;;;Sur réservation, clés à la mairie\n',
  ),
  'terrains.csv': text(manyPlaces()),
  'lieux-capricieux.csv': firstOnly(text(equipementsCsv())),
  'menus.csv': text(menusCsv(today)),
  'menus-capricieux.csv': firstOnly(text(menusCsv(new Date()))),
  'menus-vides.csv': text('date;entree;plat;dessert\n'),
  'menus-secteurs.csv': text(
    'Date;Secteur;Commentaire jour;Code_entrée;Entrée;Code_plat;Plat;Légumes;Laitage;Dessert;Code_gouter;Gouter\n2026-11-23;1;;AB;Radis;FR / DUR;Blanquette de volaille OU Aiguillette de blé*;Légumes du pot;;Glace;BIO;"Pain\nConfiture\nLait"\n2026-11-23;2;;AB;Radis;VEGE;Omelette;Frites;Fromage;Pomme;;\n2026-11-24;1;MENU BRETON;;Salade de mâche;LOC;Galette-saucisse;;Yaourt;Far aux pommes;BIO;Brioche\n2026-11-26;1;FÉRIÉ;;FÉRIÉ;;FÉRIÉ;FÉRIÉ;FÉRIÉ;FÉRIÉ;;FÉRIÉ\n2026-11-27;1;;;Melon;EBR;Lieu noir;Riz;;Kiwi;;\n2026-12-02;1;;;Radis;;Merlu;;;;;\n',
  ),
  'menus-texte.csv': text(
    'date;repas;type_menu\n2026-11-23;"Carottes râpées bio\nPoisson pané\nRiz\nYaourt";Menu standard\n2026-11-23;"Carottes râpées bio\nDahl de lentilles\nRiz\nYaourt";Menu végétarien\n2026-11-24;"Soupe\nRôti de dinde\nPomme";Menu standard\n',
  ),
  'catalogue.csv': text(catalogueCsv(today)),
  'deliberations.csv': text(deliberationsCsv(today)),
  'subventions.csv': text(subventionsCsv(today)),
  'subventions-vides.csv': text('nomBeneficiaire;objet;montant;dateConvention\n'),
  'subventions-abimees.csv': text(
    'nomBeneficiaire;objet;montant;dateConvention;idBeneficiaire\nComité des fêtes;Feu d’artifice;4 800;2026-03-17;99000006800011\nBagad Sant-Ermel;Costumes;environ 3 000;17 mars 2026;\nLes Avirons du Bac;;4 200;2026-03-37;990 000 123\n',
  ),
  'subventions-capricieuses.csv': firstOnly(text(subventionsCsv(new Date()))),
  'vide.csv': text('titre;date_debut;lieu\n'),
  'sans-date.csv': text(
    'titre;date;lieu;commune\nVisite de la tour Duguesclin;à fixer avec le guide;Tour Duguesclin;Redon\nConseil municipal;27/11/2026 à 20h30;Mairie;Allaire\n',
  ),
  'sans-images.csv': text(
    'titre;date_debut;date_fin;lieu;commune;categorie\nConseil municipal;27/11/2026 20:30;27/11/2026 22:00;Mairie;Allaire;Vie municipale\nLoto de l’école;28/11/2026 14:00;28/11/2026 18:00;Salle des fêtes;Redon;Jeux\nConcert de chorales;29/11/2026 17:00;29/11/2026 18:30;Église;Béganne;Concert\nMarché de Noël;05/12/2026 10:00;05/12/2026 19:00;Halles;Redon;Marché\n',
  ),
  'page.html': text('<!doctype html><title>Maintenance</title><p>Le site revient bientôt.</p>', 'text/html'),
  'absent.csv': () => new Response('', { status: 404 }),
  'lent.csv': () => new Promise(() => undefined),
  'capricieux.csv': firstOnly(text(agendaCsv(new Date(), { base }))),
};

/** As many sports fields as a region has, a name and an address for each. */
function manyPlaces(): string {
  const kinds = ['Terrain de football', 'Court de tennis', 'Gymnase', 'Boulodrome', 'Piscine'];
  const rows = Array.from({ length: 3000 }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    const [lat, lon] = [47 + ((index * 37) % 997) / 900, -2.4 + ((index * 61) % 991) / 500];
    return `${kind} n° ${index + 1};${kind};${index + 1} rue du Stade;Commune ${index % 40};${lat.toFixed(5)};${lon.toFixed(5)}`;
  });
  return `nom;type;adresse;commune;latitude;longitude\n${rows.join('\n')}\n`;
}

/** Works once, then is out of order. Its rows are of the real day, since the widget says on which it read them. */
function firstOnly(answer: Answer): Answer {
  let asked = 0;
  return () => (asked++ ? new Response('', { status: 500 }) : answer());
}

const network = globalThis.fetch.bind(globalThis);

globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const answer = address.startsWith(HOST) ? answers[address.slice(HOST.length)] : undefined;
  return answer ? Promise.resolve(answer()) : network(input, init);
};

/** Address of a feed of the stories. */
export const feed = (name: string) => HOST + name;
