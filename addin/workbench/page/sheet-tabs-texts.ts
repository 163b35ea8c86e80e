import type { Language } from '../grid/editable-text.ts';

const fr = {
  insert: 'Insérer une feuille',
  remove: 'Supprimer',
  rename: 'Renommer',
  move: 'Déplacer ou copier…',
  moveTitle: 'Déplacer ou copier',
  copy: 'Créer une copie',
  before: 'Avant la feuille',
  atEnd: '(en dernier)',
  colour: 'Couleur d’onglet',
  noColour: 'Aucune couleur',
  hide: 'Masquer',
  unhide: 'Afficher…',
  unhideTitle: 'Afficher une feuille masquée',
  deleteTitle: 'Microsoft Excel dirait',
  deleteQuestion: 'Microsoft Excel supprimera définitivement cette feuille. Voulez-vous continuer ?',
  ok: 'OK',
  cancel: 'Annuler',
  colours: ['Rouge', 'Orange', 'Jaune', 'Vert', 'Bleu', 'Violet', 'Gris'],
} as const;

type Texts = Readonly<Record<keyof Omit<typeof fr, 'colours'>, string>> & {
  readonly colours: readonly string[];
};

const en: Texts = {
  insert: 'Insert sheet',
  remove: 'Delete',
  rename: 'Rename',
  move: 'Move or copy…',
  moveTitle: 'Move or copy',
  copy: 'Create a copy',
  before: 'Before sheet',
  atEnd: '(move to end)',
  colour: 'Tab colour',
  noColour: 'No colour',
  hide: 'Hide',
  unhide: 'Unhide…',
  unhideTitle: 'Unhide a sheet',
  deleteTitle: 'Microsoft Excel would say',
  deleteQuestion: 'Microsoft Excel will permanently delete this sheet. Do you want to continue?',
  ok: 'OK',
  cancel: 'Cancel',
  colours: ['Red', 'Orange', 'Yellow', 'Green', 'Blue', 'Purple', 'Grey'],
};

const texts: Readonly<Record<Language, Texts>> = { fr, en };

/** What the menus of the sheet tabs say. */
export const sheetTabsTexts = (language: Language): Texts => texts[language];
