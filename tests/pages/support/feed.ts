/** Hour at which every page test stands still: a Saturday, in Paris. */
export const now = new Date('2026-11-21T09:00:00+01:00');

/** Three events still to come that day. */
export const csv = `titre;date_debut;date_fin;lieu;commune
Marché du samedi;2026-11-21T09:30:00+01:00;2026-11-21T13:00:00+01:00;Place de la Mairie;Redon
Fest-noz de l’Écluse;2026-11-22T20:30:00+01:00;2026-11-22T23:30:00+01:00;Salle des fêtes;Redon
Conseil municipal;2026-12-01T19:00:00+01:00;;Mairie;Redon
`;

export const titles = ['Marché du samedi', 'Fest-noz de l’Écluse', 'Conseil municipal'];
