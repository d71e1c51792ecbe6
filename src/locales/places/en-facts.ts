/** What schemas call the facts that they tell of places, and what answers them, in English. */
const names: Readonly<Record<string, string>> = {
  // Ways
  Aménagement: 'Kind of way',
  Itinéraire: 'Route',
  Réseau: 'Network',
  Sens: 'Direction',
  Largeur: 'Width',
  Revêtement: 'Surface',
  Éclairé: 'Lit',
  // Trees
  Famille: 'Family',
  Espèce: 'Species',
  Variété: 'Variety',
  'Planté le': 'Planted on',
  Stade: 'Growth stage',
  Hauteur: 'Height',
  Circonférence: 'Girth',
  Remarquable: 'Remarkable',
  Protégé: 'Protected',
  // Addresses, buildings, waste
  Position: 'Position',
  Quartier: 'Neighbourhood',
  'Installé le': 'Installed on',
  Type: 'Type',
  Thème: 'Theme',
  Modèle: 'Model',
  Surface: 'Area',
  Capacité: 'Capacity',
  Pose: 'Installation',
  Volume: 'Volume',
  SIRET: 'SIRET',
  'Sur place': 'On site',
  // Parking, charging, carpooling
  Places: 'Spaces',
  'Places PMR': 'Accessible spaces',
  'Places avec recharge électrique': 'Spaces with charging',
  'Places pour vélos': 'Bicycle spaces',
  'Places pour motos': 'Motorcycle spaces',
  'Places de covoiturage': 'Carpool spaces',
  'Places en parc relais': 'Park and ride spaces',
  'Places pour vélos cargos': 'Cargo bike spaces',
  'Hauteur maximale': 'Maximum height',
  'Durée maximale': 'Maximum stay',
  Usagers: 'Users',
  'Tarif pour 1 h': 'Price for 1 h',
  'Tarif pour 24 h': 'Price for 24 h',
  Mobilier: 'Kind of stand',
  Accroche: 'Attachment',
  Protection: 'Protection',
  Couvert: 'Covered',
  Surveillé: 'Supervised',
  'Points de charge': 'Charging points',
  Puissance: 'Power',
  Prises: 'Sockets',
  Paiement: 'Payment',
  Réservation: 'Booking',
  'Deux-roues seulement': 'Two-wheelers only',
  Gabarit: 'Vehicle size',
  // Defibrillators, fountains, toilets
  Emplacement: 'Location',
  Étage: 'Floor',
  Accès: 'Access',
  'Accès libre': 'Open access',
  'Poste de sécurité': 'Security post',
  Accueil: 'Reception',
  Mobile: 'Mobile',
  'Électrodes pédiatriques': 'Child electrodes',
  'Remplissage d’une gourde': 'Bottle filling',
  'Indisponible depuis': 'Out of service since',
  'Indisponible à cause de': 'Out of service because of',
  'Relais bébé': 'Baby care room',
  'Table à langer': 'Changing table',
  Payant: 'Fee to pay',
  // Sports and help with computers
  'Équipements sportifs': 'Sports facilities',
  'Places de parking': 'Parking spaces',
  'Places de parking PMR': 'Accessible parking spaces',
  Desserte: 'Public transport',
  Services: 'Services',
  Publics: 'For',
  Accompagnement: 'Support',
  Labels: 'Labels',
};

/** Words of our own among values; a publisher’s stay as they are. */
const answers: Readonly<Record<string, string>> = {
  Oui: 'Yes',
  Non: 'No',
  métro: 'metro',
  tram: 'tram',
  bus: 'bus',
  train: 'train',
  bateau: 'boat',
  'E/F': 'E/F',
  'Type 2': 'Type 2',
  'Combo CCS': 'Combo CCS',
  CHAdeMO: 'CHAdeMO',
  autre: 'other',
  'à l’acte': 'pay as you go',
  'carte bancaire': 'bank card',
};

/** A fact of a place, which records tell in French, as the English write it. */
export function englishFact(fact: { readonly name: string; readonly value: string }): typeof fact {
  return { name: names[fact.name] ?? fact.name, value: inEnglish(fact.value) };
}

function inEnglish(value: string): string {
  const words = value.split(', ');
  if (words.every((word) => Object.hasOwn(answers, word))) return words.map((word) => answers[word]).join(', ');
  return value.replace(/^(\d+),(\d+)(?=$|\u00a0)/, '$1.$2');
}
