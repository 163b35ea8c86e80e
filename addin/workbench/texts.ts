import { frenchNames } from './evaluator/french-function-names.ts';
import type { GridTexts } from './grid/grid-texts.ts';

/** What the workbench says around the sheet. */
export type WorkbenchTexts = {
  title: string;
  notExcel: string;
  limits: string;
  limitsTitle: string;
  limitsIntroduction: string;
  limitsList: readonly string[];
  close: string;
  book: string;
  newBook: string;
  newBookName: string;
  language: string;
  nameBox: string;
  formulaBar: string;
  accept: string;
  abandon: string;
  proposals: string;
  optional: string;
  sheets: string;
  addSheet: string;
  renameSheet: string;
  ribbon: string;
  pane: string;
  closePane: string;
  resizePane: string;
  ready: string;
  entering: string;
  editing: string;
  sum: string;
  average: string;
  count: string;
  create: string;
  cancel: string;
  saved: string;
};

type Texts = { page: WorkbenchTexts; grid: GridTexts };

const fr: Texts = {
  page: {
    title: 'Atelier',
    notExcel: 'Ceci n’est pas Excel',
    limits: 'Ce qui n’est pas simulé',
    limitsTitle: 'Ce que l’atelier ne simule pas',
    limitsIntroduction:
      'L’atelier montre le complément sans Excel : le volet, le ruban et les formules sont ceux du produit, la feuille de calcul à côté n’en est qu’une imitation. Il ne fait pas :',
    limitsList: [
      'les cartes de données : seul leur texte est montré ;',
      'les graphiques : ils sont créés et gardés, mais pas dessinés ;',
      'les mises en forme conditionnelles et l’alignement vertical : ils sont gardés, mais pas dessinés ;',
      'les formats de nombre à couleurs ou à conditions, la validation par formule ;',
      'l’impression et la mise en page, l’enregistrement en fichier .xlsx ;',
      'les tableaux croisés, les commentaires, la protection, les macros, les objets dessinés ;',
      'la fusion de cellules, le remplissage par la poignée, la recherche, le collage spécial ;',
      'le regroupement des annulations demandé par un complément, la coédition en direct ;',
      'l’avertissement de référence circulaire, le calcul manuel et itératif ;',
      'l’identité Microsoft : la connexion est celle de la machine locale ;',
      'le texte à virgule pris pour un nombre dans une formule ("15,3"*2, CNUM) ;',
      `les noms français des fonctions d’Excel, sauf les ${frenchNames.size} plus courantes.`,
    ],
    close: 'Fermer',
    book: 'Classeur',
    newBook: 'Nouveau classeur…',
    newBookName: 'Nom du nouveau classeur',
    language: 'Langue',
    nameBox: 'Zone Nom',
    formulaBar: 'Barre de formule',
    accept: 'Entrer',
    abandon: 'Annuler',
    proposals: 'Formules proposées',
    optional: 'facultatif',
    sheets: 'Feuilles',
    addSheet: 'Nouvelle feuille',
    renameSheet: 'Nom de la feuille',
    ribbon: 'Ruban',
    pane: 'Volet du complément',
    closePane: 'Fermer le volet',
    resizePane: 'Largeur du volet',
    ready: 'Prêt',
    entering: 'Entrer',
    editing: 'Modifier',
    sum: 'Somme',
    average: 'Moyenne',
    count: 'Nb (non vides)',
    create: 'Créer',
    cancel: 'Annuler',
    saved: 'Enregistré dans ce navigateur',
  },
  grid: {
    cell: 'Cellule',
    openList: 'Ouvrir la liste (Alt+Bas)',
    filterOf: (column) => `Trier et filtrer ${column}`,
    sortAscending: 'Trier de A à Z',
    sortDescending: 'Trier de Z à A',
    clearFilter: 'Effacer le filtre',
    selectAll: '(Sélectionner tout)',
    blanks: '(Vides)',
    search: 'Rechercher',
    apply: 'OK',
    cancel: 'Annuler',
    retry: 'Réessayer',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    insertRow: 'Insérer des lignes',
    deleteRow: 'Supprimer les lignes',
    insertColumn: 'Insérer des colonnes',
    deleteColumn: 'Supprimer les colonnes',
    clear: 'Effacer le contenu',
    refusedTitle: 'Microsoft Excel dirait',
    refusedEntry:
      'Cette valeur ne correspond pas aux restrictions de validation des données définies pour cette cellule.',
    refused: 'Cette opération n’est pas possible ici.',
  },
};

const en: Texts = {
  page: {
    title: 'Workbench',
    notExcel: 'This is not Excel',
    limits: 'What is not simulated',
    limitsTitle: 'What the workbench does not simulate',
    limitsIntroduction:
      'The workbench shows the add-in without Excel: the pane, the ribbon and the formulas are the product’s own, the sheet beside them only imitates one. It does not do:',
    limitsList: [
      'data cards: only their text is shown;',
      'charts: they are created and kept, but not drawn;',
      'conditional formats and vertical alignment: they are kept, but not drawn;',
      'number formats with colours or conditions, validation by a formula;',
      'printing and page layout, saving as an .xlsx file;',
      'pivot tables, comments, protection, macros, drawn objects;',
      'merged cells, the fill handle, find, paste special;',
      'undo groups asked for by an add-in, live coauthoring;',
      'the warning of a circular reference, manual and iterative calculation;',
      'Microsoft’s identity: signing in is the local machine’s;',
      'in a French workbook, text with a comma taken as a number in a formula ("15,3"*2, CNUM);',
      `French names of Excel’s functions, except the ${frenchNames.size} most common.`,
    ],
    close: 'Close',
    book: 'Workbook',
    newBook: 'New workbook…',
    newBookName: 'Name of the new workbook',
    language: 'Language',
    nameBox: 'Name box',
    formulaBar: 'Formula bar',
    accept: 'Enter',
    abandon: 'Cancel',
    proposals: 'Proposed formulas',
    optional: 'optional',
    sheets: 'Sheets',
    addSheet: 'New sheet',
    renameSheet: 'Name of the sheet',
    ribbon: 'Ribbon',
    pane: 'Add-in pane',
    closePane: 'Close the pane',
    resizePane: 'Width of the pane',
    ready: 'Ready',
    entering: 'Enter',
    editing: 'Edit',
    sum: 'Sum',
    average: 'Average',
    count: 'Count',
    create: 'Create',
    cancel: 'Cancel',
    saved: 'Saved in this browser',
  },
  grid: {
    cell: 'Cell',
    openList: 'Open the list (Alt+Down)',
    filterOf: (column) => `Sort and filter ${column}`,
    sortAscending: 'Sort A to Z',
    sortDescending: 'Sort Z to A',
    clearFilter: 'Clear filter',
    selectAll: '(Select all)',
    blanks: '(Blanks)',
    search: 'Search',
    apply: 'OK',
    cancel: 'Cancel',
    retry: 'Retry',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    insertRow: 'Insert rows',
    deleteRow: 'Delete rows',
    insertColumn: 'Insert columns',
    deleteColumn: 'Delete columns',
    clear: 'Clear contents',
    refusedTitle: 'Microsoft Excel would say',
    refusedEntry: 'This value doesn’t match the data validation restrictions defined for this cell.',
    refused: 'This operation is not possible here.',
  },
};

/** The texts of the workbench by language; French first. */
export const workbenchTexts = { fr, en } as const;
