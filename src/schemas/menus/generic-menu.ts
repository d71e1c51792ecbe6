import type { MenuSchema } from './types.js';

/** Names as Rennes, Nantes and people with a spreadsheet choose them: one row a day, a column a course or one for all. */
export const genericMenu: MenuSchema = {
  name: 'menu',
  title: 'Menus sans schéma connu',
  roles: {
    date: 'date date_menu date_repas jour',
    week: 'semaine semaine_du debut_semaine lundi_de_la_semaine',
    site: 'secteur ecole nom_ecole restaurant restaurant_scolaire cantine etablissement site',
    insee: 'code_insee insee code_commune',
    guests: 'convives public niveau',
    meal: 'type_repas repas_type service repas moment',
    variant: 'type_menu',
    note: 'commentaire_jour commentaire_semaine commentaire remarque theme animation',
    course: 'type_plat categorie_plat composante',
    dish: 'nom_plat libelle_plat',
    labels: 'label qualite regime bio local vegetarien',
    allergens: 'allergene allergenes_presents',
    whole: 'menu menu_du_jour composition repas dejeuner midi',
    starter: 'entree hors_d_oeuvre potage',
    main: 'plat plat_principal plat_du_jour',
    side: 'legume garniture accompagnement feculent grains',
    dairy: 'laitage produit_laitier fromage',
    dessert: 'dessert',
    bread: 'pain',
    snack: 'gouter gouter_02 gouter_2 collation',
  },
};
