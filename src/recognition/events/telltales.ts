/** Distinctive column names of published schemas, whose other columns may have common names. */
export const telltales: readonly string[] = [
  'agd_titre agd_desc agd_start agd_code_insee',
  'nom_de_la_manifestation dates_affichage_horaires',
  'id_manif themes_libelles',
  'qfap_tags lead_text',
  'premiere_date_debut',
].flatMap((names) => names.split(' '));
