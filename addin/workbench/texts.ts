import type { GridTexts } from './grid/grid-texts.ts';

/** What the workbench says around the sheet. */
export type WorkbenchTexts = {
  title: string;
  notExcel: string;
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
