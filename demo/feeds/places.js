// @ts-check
/**
 * Communes of the Pays de Redon, and rooms of the kind they have. Saint-Ermel-des-Marais is invented, and so is its INSEE code.
 * @typedef {{ name: string, insee: string, postcode: string, department: string, lat: number, lon: number }} Commune
 * @typedef {{ name: string, address: string, commune: string, lat: number, lon: number }} Place
 */

/** @type {Record<string, Commune>} */
export const communes = {
  ermel: commune('Saint-Ermel-des-Marais', '35999', '35600', 'Ille-et-Vilaine', 47.6655, -2.0402),
  redon: commune('Redon', '35236', '35600', 'Ille-et-Vilaine', 47.6513, -2.0846),
  bains: commune('Bains-sur-Oust', '35013', '35600', 'Ille-et-Vilaine', 47.7036, -2.0706),
  renac: commune('Renac', '35237', '35660', 'Ille-et-Vilaine', 47.7192, -1.9869),
  nicolas: commune('Saint-Nicolas-de-Redon', '44185', '44460', 'Loire-Atlantique', 47.6461, -2.0683),
  avessac: commune('Avessac', '44007', '44460', 'Loire-Atlantique', 47.6536, -1.9892),
  guemene: commune('Guémené-Penfao', '44067', '44290', 'Loire-Atlantique', 47.6306, -1.8333),
  allaire: commune('Allaire', '56001', '56350', 'Morbihan', 47.6375, -2.1642),
  beganne: commune('Béganne', '56011', '56350', 'Morbihan', 47.5972, -2.2403),
  peillac: commune('Peillac', '56154', '56220', 'Morbihan', 47.7136, -2.2203),
  jacut: commune('Saint-Jacut-les-Pins', '56221', '56220', 'Morbihan', 47.6847, -2.2139),
  gacilly: commune('La Gacilly', '56061', '56200', 'Morbihan', 47.765, -2.1322),
};

/** @type {Record<string, Place>} */
export const places = {
  mairie: place('ermel', 'Mairie, salle du conseil', '1 place du Bac', 0, 0),
  mediatheque: place('ermel', 'Médiathèque L’Encrier', '4 rue des Saules', 0.0006, -0.0011),
  passerelle: place('ermel', 'Salle La Passerelle', '12 rue du Halage', -0.0013, 0.0008),
  cale: place('ermel', 'Cale du Bac', 'Quai des Mariniers', -0.0021, 0.0019),
  placeBac: place('ermel', 'Place du Bac', 'Place du Bac', 0.0002, 0.0003),
  ecole: place('ermel', 'École Angela-Duval', '3 allée des Iris', 0.0014, -0.0024),
  eglise: place('ermel', 'Église Saint-Ermel', 'Rue de l’Église', 0.0009, 0.0004),
  stade: place('ermel', 'Complexe sportif du Gué', '25 route de Renac', 0.0035, -0.0031),
  halles: place('redon', 'Les Halles', 'Place de Bretagne', 0.0004, 0.0006),
  canal: place('redon', 'Théâtre du Canal', 'Place du Parlement', 0.0011, 0.0012),
  batellerie: place('redon', 'Musée de la Batellerie', 'Quai Jean-Bart', -0.0038, -0.0012),
  port: place('redon', 'Port de plaisance, ponton B', 'Quai Surcouf', -0.0031, -0.0008),
  gymnase: place('redon', 'Salle omnisports Joseph-Ricordel', '8 rue Lucien-Poulard', 0.0052, -0.0031),
  cine: place('redon', 'Ciné-Manivelle', '12 quai Jean-Bart', -0.0034, -0.0004),
  tiKendalch: place('jacut', 'Ti Kendalc’h', 'Route du Guenfol', 0.0062, 0.0081),
  jacutBourg: place('jacut', 'Étang communal', 'Rue des Pins', 0.0012, -0.0007),
  allaireFetes: place('allaire', 'Salle des fêtes', '2 rue de Redon', 0.0007, 0.0011),
  allaireBourg: place('allaire', 'Place de la Mairie', 'Place de la Mairie', 0, 0.0003),
  bainsSalle: place('bains', 'Espace L’Îlot', '5 rue de la Bataille', 0.0004, -0.0009),
  ileAuxPies: place('bains', 'Île aux Pies', 'Chemin de l’Île-aux-Pies', 0.0281, -0.0362),
  nicolasQuai: place('nicolas', 'La Digue, quai de Bretagne', '7 quai de Bretagne', 0.0012, -0.0041),
  begEglise: place('beganne', 'Place de l’Église', 'Place de l’Église', 0, 0),
  peillacBourg: place('peillac', 'Maison des associations', '9 rue du Four', 0.0005, 0.0008),
  gacillyPasse: place('gacilly', 'Passage des Artisans', 'Rue La Fayette', 0.0004, 0.0007),
  gacillyJardin: place('gacilly', 'Jardin de l’Aff', 'Quai de l’Aff', -0.0009, 0.0013),
  guemenePrieure: place('guemene', 'Manoir de Juzet', 'Route de Juzet', 0.0061, -0.0094),
  renacEtang: place('renac', 'Base nautique de l’étang', 'La Belle-Arrivée', -0.0074, 0.0036),
  avessacSalle: place('avessac', 'Salle des Pommiers', '6 rue du Verger', 0.0003, -0.0006),
};

/**
 * @param {string} name
 * @param {string} insee
 * @param {string} postcode
 * @param {string} department
 * @param {number} lat
 * @param {number} lon
 * @returns {Commune}
 */
function commune(name, insee, postcode, department, lat, lon) {
  return { name, insee, postcode, department, lat, lon };
}

/**
 * A place some way off the middle of its commune, in degrees.
 * @param {string} key
 * @param {string} name
 * @param {string} address
 * @param {number} north
 * @param {number} east
 * @returns {Place}
 */
function place(key, name, address, north, east) {
  const { lat = 0, lon = 0 } = communes[key] ?? {};
  return { name, address, commune: key, lat: round(lat + north), lon: round(lon + east) };
}

/** @param {number} degrees */
function round(degrees) {
  return Math.round(degrees * 1e5) / 1e5;
}
