/** What the command can do. */
export const usage = `Usage : scdl-widgets check <adresse ou fichier> [options]

Lit des données ouvertes comme le feraient les widgets, et dit ce qui est à corriger.

  --schema <nom>   schéma à respecter, s’il n’est pas reconnu (scdl/subventions…)
  --format <nom>   format, s’il n’est pas reconnu (csv, json, geojson, ical…)
  --widget <nom>   widget qui les affichera, s’il n’est pas deviné (agenda, map, table, menu)
  --lang <fr|en>   langue du rapport (fr)
  --json           rapport en JSON
  --help           cette aide

Code de sortie : 0 sans erreur, 1 avec des erreurs, 2 si la commande est mal écrite.`;
