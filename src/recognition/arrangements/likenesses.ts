import type { Arrangement } from '../../schemas/arrangements/types.js';

/**
 * How tables that do not follow a schema name its columns. Names are compared in the form that `bare` of `by-looks.ts`
 * gives them.
 */
export interface Likeness {
  /** Name of the schema, in the list of arrangements. */
  readonly schema: string;
  /** The name of at least one column matches it. */
  readonly sign: RegExp;
  /** No name of a column matches it: such a column is a sign of something else. */
  readonly never?: RegExp;
  /**
   * Required columns, by the first name that the arrangement has for them: separated by spaces, alternatives by bars.
   */
  readonly needs: string;
  /** Columns that hold numbers. */
  readonly numeric?: string;
  /** Patterns, in order, that the names of these columns match and do not match. */
  readonly looks: readonly (readonly [key: string, like: RegExp, unlike?: RegExp])[];
  /** What to change in the arrangement for such tables. */
  readonly otherwise?: Partial<Arrangement>;
}

const CODE =
  /siret|siren|rna|(^|_)(id|code|cp|numero|n|num|type|nature|adresse|ville|commune|pays|mail|tel)(_|$)|identif/;
/** Names of columns of amounts other than those granted or due, and of figures about amounts. */
const NO_AMOUNT =
  /pret|garantie|pourcent|taux|part_|demande|sollicit|estim|propose|deja|anterieur|precedent|date|numero|nature|type|conditions|objet|nombre|nb_|reference|tranche|avance/;

/** In order of precedence. */
export const likenesses: readonly Likeness[] = [
  {
    schema: 'scdl/marches-publics',
    sign: /marche|notifi|attributaire/,
    never: /subvention|beneficiaire|conge/,
    needs: 'objet titulaire_nom montant',
    numeric: 'montant',
    looks: [
      ['objet', /^(objet|intitule|libelle)(_|$)/, /lot|code/],
      ['titulaire_nom', /^((nom|denomination|raison_sociale)_)?(titulaire|attributaire|entreprise|fournisseur)/, CODE],
      ['montant', /^(montant|prix|valeur)/, NO_AMOUNT],
      ['datenotification', /^date_(notif|signature|attribution|marche$)|^notifi|^date$/],
      ['procedure', /procedure|^type_marche/, /code/],
      ['nature', /^(nature|categorie|type|rubrique)(_|$)/],
      ['acheteur_nom', /^(nom_)?(acheteur|pouvoir_adjudicateur|collectivite|service)/, CODE],
      ['dureemois', /^duree/],
      ['codecpv', /cpv/],
      ['id', /^(numero|n|num|ref|reference|id)(_|$)/],
    ],
  },
  {
    schema: 'scdl/subventions',
    sign: /subvention|beneficiaire|convention|(^|_)attrib|^sub_/,
    never: /^(aides?_menagere|prestation)|_marche$/,
    needs: 'nombeneficiaire montant',
    numeric: 'montant',
    looks: [
      [
        'nombeneficiaire',
        /^((nom|denomination|raison_sociale|libelle)_)?(organisme_)?beneficiaires?(_nom)?$|^(nom_)?organisme_beneficiaire|^attrib_nom$/,
      ],
      [
        'nombeneficiaire',
        /^((nom|denomination|raison_sociale)_)?(associations?|organismes?|structures?|tiers|attributaire)$|^raison_sociale$/,
      ],
      ['montant', /^(montant|subventions?|sub|somme|total|aide|mandate|verse)(_|$)|^montant/, NO_AMOUNT],
      ['objet', /^(sub_)?(objet|object|obj|projet|motif|intitule|libelle)(_|$)|^nom_projet/, CODE],
      ['dateconvention', /^(acte_date$|date(_|$))/, /fin|versement|naissance|creation|realisation|debut/],
      ['annee', /^(annee|exercice|millesime)/],
      [
        'idbeneficiaire',
        /^(id(entification)?|siret|numero_siret|n_siret|attrib_siret)/,
        /attribuant|attributaire|coll|rae/,
      ],
      ['nomattribuant', /attribua|^coll_nom$|^autorite|^collectivite$|^(nom_)?attributaire/, CODE],
      ['idattribuant', /attribua|attributaire|^coll_siret$/],
      ['nature', /^(sub_)?(nature|rubrique)(_|$)/],
      ['conditionsversement', /^conditions?_versement|^sub_versement$/],
      ['datesperiodeversement', /versement/],
      ['referencedecision', /^(acte_ref$|ref|numero_(dossier|deliberation)|decision)/],
      ['dispositifaide', /dispositif/],
      ['notificationue', /europe|notif_eu|_ue$/],
      ['pourcentagesubvention', /pourcent/],
    ],
    otherwise: {
      columns: [
        { names: 'annee exercice annee_budgetaire annee_budget', label: 'Année', type: 'year', facet: 'values' },
      ],
      sort: '-dateconvention -annee -montant',
      year: 'dateconvention annee',
    },
  },
  {
    schema: 'scdl/deliberations',
    sign: /deliberation|(^|_)delib|conseil_municipal|(^|_)seance|^(vote_)?abstention$/,
    never: /salle|cinema|tarif|subvention|montant|inscrits|exprimes/,
    needs: 'delib_date delib_objet',
    looks: [
      ['delib_date', /^date(_|$)|^seance$/, /pref|transmission|publi|affich|reception|visa|controle|fin/],
      ['delib_url', /(^|_)(lien|url|pdf|fichier|document|telecharg\w*)(_|$)/],
      ['delib_id', /^(numero|n|no|num|id|identifiant|ref|reference)_?(acte|deliberations?|delib)?$/],
      ['delib_matiere_nom', /matiere|thematique|^(theme|domaine|rubrique)/, /code/],
      ['delib_objet', /^(objet|titre|intitule|libelle|sujet)(_|$)|^deliberation$/, CODE],
      ['vote_pour', /^((nombre|nb)_)?((voix|votes?|votants)_)?pour$/],
      ['vote_contre', /^((nombre|nb)_)?((voix|votes?|votants)_)?contre$/],
      ['vote_abstention', /^((nombre|nb)_)?((voix|votes?)_)?abstentions?$/],
      ['pref_date', /^date_.*(pref|transmission|visa|controle)/],
      ['coll_nom', /^(nom_)?(collectivite|commune)$/],
    ],
  },
  {
    schema: 'scdl/prenoms',
    sign: /naissance|occurrence|sexe|genre|enfant|attribu/,
    never: /^(nom|noms)(_|$)|fonction|mandat|adresse|mail|date_|lieu/,
    needs: 'enfant_prenom annee',
    numeric: 'nombre_occurrences',
    looks: [
      ['enfant_prenom', /^prenoms?(_enfant|_usuel)?$|^enfant_prenom/],
      ['enfant_sexe', /sexe|genre/],
      ['annee', /^annee/],
      ['nombre_occurrences', /^(nombre|nb|effectif|total|occurrences?|frequence|quantite)(_|$)|^naissances$/],
      ['commune_nom', /^(nom_)?commune/, CODE],
    ],
  },
  {
    schema: 'scdl/budget',
    sign: /^(i_f|f_i|d_r|r_d|section|depenses?_recettes?|recettes?_depenses?|depense_ou_recette|codrd)$|chapitre|fonction/,
    never: /vehicule|voie|comptage|circul/,
    needs: 'bgt_annee bgt_codrd bgt_mtreal|bgt_mtprev',
    numeric: 'bgt_mtreal bgt_mtprev',
    looks: [
      ['bgt_annee', /^(annee|exercice)(_|$)/],
      ['bgt_codrd', /^(d_r|r_d|sens|depenses?_recettes?|recettes?_depenses?|depense_ou_recette|codrd)$/],
      ['bgt_section', /^(i_f|f_i|section)$/],
      ['bgt_mtreal', /execute|realise|mandate/],
      ['bgt_mtprev', /^(bp|prevu|vote|prevision|budget_primitif)(_|$)|^montant/, /realise|mandate|execute/],
      ['bgt_contnat_label', /^(libelle|nom)_(du_)?chapitre|^chapitre_(libelle|nom)$/],
      ['bgt_contnat_label', /^chapitre$/],
      ['bgt_contnat', /^((code|numero)_)?chapitre(_(code|numero))?$/],
      ['bgt_nature_label', /^libelle_(nature|article|compte)|^(nature|article|compte)_libelle/],
      ['bgt_fonction_label', /^libelle_(sous_)?fonction|^fonction_libelle/],
      ['bgt_nature', /^(nature|article|compte)(_code)?$|^code_(nature|article)/],
      ['bgt_fonction', /^(sous_)?fonction(_code)?$|^code_fonction/],
      ['bgt_nom', /^(nom_)?(collectivite|budget|commune)$/],
    ],
  },
  {
    schema: 'scdl/catalogue',
    sign: /^(datasetid|dataset_id|slug|identifiant|id|url|page)$/,
    needs: 'titre licence date_maj',
    looks: [
      ['titre', /^(titre|title)$/],
      ['licence', /^licen[cs]e$/],
      ['date_maj', /^(modified|last_modified|last_update|date_(maj|mise_a_jour|modification))$/],
      ['theme', /^(themes?|thematiques?|categories?)$/],
      ['format_ressources', /^((resources?_)?formats?)$/],
      ['url', /^(url|page|lien)$/],
      ['mots_cles', /^(keywords?|tags|mots_cles)$/],
      ['producteur_nom', /^(publisher|organization|producteur|proprietaire|editeur)$/],
      ['nombre_ressources', /^resources_count$/],
      ['freq_maj', /^frequen/],
      ['date_publ', /^(created(_at)?|issued|date_publication)$/],
    ],
  },
];
