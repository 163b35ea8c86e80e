import type { Language } from './editable-text.ts';

const fr = {
  textFilters: 'Filtres textuels',
  numberFilters: 'Filtres numériques',
  dateFilters: 'Filtres chronologiques',
  smallToLarge: 'Trier du plus petit au plus grand',
  largeToSmall: 'Trier du plus grand au plus petit',
  oldToNew: 'Trier du plus ancien au plus récent',
  newToOld: 'Trier du plus récent au plus ancien',
  equals: 'Est égal à…',
  differs: 'Est différent de…',
  begins: 'Commence par…',
  ends: 'Se termine par…',
  contains: 'Contient…',
  lacks: 'Ne contient pas…',
  more: 'Supérieur à…',
  atLeast: 'Supérieur ou égal à…',
  less: 'Inférieur à…',
  atMost: 'Inférieur ou égal à…',
  between: 'Compris entre…',
  top: '10 premiers…',
  topLabel: 'Nombre d’éléments',
  above: 'Au-dessus de la moyenne',
  below: 'En dessous de la moyenne',
  before: 'Avant…',
  after: 'Après…',
  value: 'Valeur',
  and: 'et',
};

const en: typeof fr = {
  textFilters: 'Text filters',
  numberFilters: 'Number filters',
  dateFilters: 'Date filters',
  smallToLarge: 'Sort smallest to largest',
  largeToSmall: 'Sort largest to smallest',
  oldToNew: 'Sort oldest to newest',
  newToOld: 'Sort newest to oldest',
  equals: 'Equals…',
  differs: 'Does not equal…',
  begins: 'Begins with…',
  ends: 'Ends with…',
  contains: 'Contains…',
  lacks: 'Does not contain…',
  more: 'Greater than…',
  atLeast: 'Greater than or equal to…',
  less: 'Less than…',
  atMost: 'Less than or equal to…',
  between: 'Between…',
  top: 'Top 10…',
  topLabel: 'Number of items',
  above: 'Above average',
  below: 'Below average',
  before: 'Before…',
  after: 'After…',
  value: 'Value',
  and: 'and',
};

const texts = { fr, en } as const;

/** What the menus of filters say. */
export const filterTexts = (language: Language): typeof fr => texts[language];
