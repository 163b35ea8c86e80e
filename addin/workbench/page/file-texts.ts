import type { LeftOutKind } from '../xlsx/left-out.ts';
import type { FileRefusal } from '../xlsx/read/preflight.ts';

type FileTexts = {
  readonly file: string;
  readonly open: string;
  readonly saveAs: string;
  readonly openKeys: string;
  readonly saveKeys: string;
  readonly drop: string;
  readonly refusedTitle: (name: string) => string;
  readonly refusals: Readonly<Record<FileRefusal | 'notXlsx' | 'unreadable', string>>;
  readonly leftTitle: string;
  readonly leftOnOpening: (name: string) => string;
  readonly leftOnSaving: (name: string) => string;
  readonly left: Readonly<Record<LeftOutKind, string>>;
  readonly openAnyway: string;
  readonly cancel: string;
  /** The title of the dialog when the browser opens no tab by itself. */
  readonly created: (name: string) => string;
  readonly openCreated: string;
  readonly close: string;
  readonly count: (label: string, count: number) => string;
};

const fr: FileTexts = {
  file: 'Fichier',
  open: 'Ouvrir…',
  saveAs: 'Enregistrer sous…',
  openKeys: 'Ctrl+O',
  saveKeys: 'Ctrl+S',
  drop: 'Déposez un classeur .xlsx pour l’ouvrir',
  refusedTitle: (name) => `« ${name} » n’est pas ouvert`,
  refusals: {
    notXlsx: 'L’atelier n’ouvre que les classeurs Excel .xlsx. Rien n’a été changé ici.',
    unreadable: 'Le navigateur ne peut pas lire ce fichier : a-t-il été déplacé, ou est-il ouvert ailleurs ?',
    broken:
      'Ce fichier n’est pas un classeur Excel, ou il est abîmé. Ouvrez-le dans Excel, qui sait parfois le réparer, puis enregistrez-le de nouveau.',
    tooLarge:
      'Ce fichier est trop grand pour l’atelier : déplié, il dépasserait 200 Mo. Il n’a pas été déplié.',
    encrypted:
      'Ce classeur est protégé par un mot de passe. Retirez-le dans Excel, puis ouvrez le fichier ici.',
    oldFormat:
      'C’est un classeur de l’ancien format .xls. Dans Excel, enregistrez-le comme « Classeur Excel (.xlsx) ».',
    binaryFormat:
      'C’est un classeur binaire .xlsb. Dans Excel, enregistrez-le comme « Classeur Excel (.xlsx) ».',
    macros:
      'Ce classeur contient des macros, que l’atelier n’exécute ni ne garde. Dans Excel, enregistrez-en une copie comme « Classeur Excel (.xlsx) ».',
  },
  leftTitle: 'Tout ne suit pas',
  leftOnOpening: (name) =>
    `L’atelier n’a pas de place pour une partie de « ${name} ». Le fichier reste tel qu’il est ; la copie ouverte ici sera sans :`,
  leftOnSaving: (name) =>
    `« ${name} » est enregistré, sans ce qui suit, que le fichier ne peut pas tenir ; le classeur de l’atelier le garde :`,
  left: {
    mergedCells: 'cellules fusionnées',
    comments: 'commentaires et notes',
    pictures: 'images et formes',
    charts: 'graphiques d’une sorte inconnue ici',
    chartOptions: 'réglages de graphiques',
    conditionalFormats: 'mises en forme conditionnelles',
    validations: 'règles de validation',
    filters: 'filtres hors tableau, par date ou par couleur',
    pivotTables: 'tableaux croisés',
    protection: 'protection des feuilles',
    hyperlinks: 'liens hypertexte',
    connections: 'connexions et requêtes',
    externalLinks: 'liens vers d’autres classeurs',
    otherAddins: 'réglages d’autres compléments',
    richText: 'textes dont des parties ont leur propre police',
    arrayFormulas: 'formules matricielles de taille fixe (elles deviennent dynamiques)',
    dataTables: 'tables de données (leurs valeurs restent)',
    chartSheets: 'feuilles de graphique',
    pageLayout: 'sauts de page',
    otherParts: 'autres objets',
  },
  openAnyway: 'Ouvrir quand même',
  cancel: 'Annuler',
  created: (name) => `« ${name} » est prêt`,
  openCreated: 'L’ouvrir dans un autre onglet',
  close: 'Fermer',
  count: (label, count) => `${label} : ${count}`,
};

const en: FileTexts = {
  file: 'File',
  open: 'Open…',
  saveAs: 'Save as…',
  openKeys: 'Ctrl+O',
  saveKeys: 'Ctrl+S',
  drop: 'Drop an .xlsx workbook to open it',
  refusedTitle: (name) => `“${name}” is not opened`,
  refusals: {
    notXlsx: 'The workbench only opens Excel workbooks, .xlsx. Nothing was changed here.',
    unreadable: 'The browser cannot read this file: was it moved, or is it open elsewhere?',
    broken:
      'This file is not an Excel workbook, or it is damaged. Open it in Excel, which can sometimes repair it, and save it again.',
    tooLarge:
      'This file is too large for the workbench: unpacked, it would be over 200 MB. It was not unpacked.',
    encrypted: 'This workbook is protected by a password. Remove it in Excel, then open the file here.',
    oldFormat: 'This is a workbook in the old .xls format. In Excel, save it as “Excel Workbook (.xlsx)”.',
    binaryFormat: 'This is a binary workbook, .xlsb. In Excel, save it as “Excel Workbook (.xlsx)”.',
    macros:
      'This workbook has macros, which the workbench neither runs nor keeps. In Excel, save a copy as “Excel Workbook (.xlsx)”.',
  },
  leftTitle: 'Not everything comes along',
  leftOnOpening: (name) =>
    `The workbench has no place for a part of “${name}”. The file stays as it is; the copy opened here will be without:`,
  leftOnSaving: (name) =>
    `“${name}” is saved, without the following, which a file cannot hold; the workbook in the workbench keeps it:`,
  left: {
    mergedCells: 'merged cells',
    comments: 'comments and notes',
    pictures: 'pictures and shapes',
    charts: 'charts of a kind unknown here',
    chartOptions: 'settings of charts',
    conditionalFormats: 'conditional formats',
    validations: 'validation rules',
    filters: 'filters outside tables, by date or by colour',
    pivotTables: 'pivot tables',
    protection: 'protection of sheets',
    hyperlinks: 'hyperlinks',
    connections: 'connections and queries',
    externalLinks: 'links to other workbooks',
    otherAddins: 'settings of other add-ins',
    richText: 'texts with parts in a font of their own',
    arrayFormulas: 'array formulas of a fixed size (they become dynamic)',
    dataTables: 'data tables (their values stay)',
    chartSheets: 'chart sheets',
    pageLayout: 'page breaks',
    otherParts: 'other objects',
  },
  openAnyway: 'Open anyway',
  cancel: 'Cancel',
  created: (name) => `“${name}” is ready`,
  openCreated: 'Open it in another tab',
  close: 'Close',
  count: (label, count) => `${label}: ${count}`,
};

/** The texts of the File menu and of what it says, by language. */
export const fileTexts = { fr, en } as const;
