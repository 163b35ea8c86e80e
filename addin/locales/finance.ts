import type { SheetName } from '#contract/sheet';
import type { Text } from '#domain/text';
import { same } from './say.ts';

/** The sheets of the screen of finance and activity, each with what it is for. */
export const financeSheetPurposes = {
  activity: same(
    'Ce que chaque plateau a compté, par période et canal : contacts, temps, enquêtes, ventes.',
    'What each platform counted, by period and channel: contacts, times, surveys, sales.',
  ),
  reasons: same(
    'Pourquoi les clients vous contactent, et ce qui est évitable.',
    'Why customers make contact, and what is avoidable.',
  ),
  'reason-counts': same(
    'Les contacts de chaque motif, par période.',
    'The contacts of each reason, by period.',
  ),
  costs: same(
    'Le grand livre du trimestre : une ligne par montant, dans sa devise.',
    'The ledger of the quarter: a line an amount, in its currency.',
  ),
  rates: same(
    'Ce que vaut chaque devise étrangère, trimestre par trimestre.',
    'What each foreign currency is worth, quarter by quarter.',
  ),
  targets: same(
    'Ce que promettent les contrats, et ce que paient bonus et malus.',
    'What contracts promise, and what bonuses and maluses pay.',
  ),
  gains: same(
    'Ce que chaque action rapporte et coûte, avec sa fourchette.',
    'What each action brings and costs, with its range.',
  ),
} as const satisfies Readonly<Partial<Record<SheetName, Text>>>;

/** Words of the screen. */
export const financeTexts = {
  activity: same('Activité', 'Activity'),
  money: same('Argent', 'Money'),
  ready: same('Feuilles prêtes', 'Ready-made sheets'),
  importPurpose: same(
    'Depuis le fichier du standard ou du prestataire : mois, semaines, intervalles ou contacts.',
    'From the file of the switch or the provider: months, weeks, intervals or contacts.',
  ),
  dictionaryPurpose: same(
    'Tous les indicateurs que BAROMETER_KPI connaît, avec leur formule.',
    'Every indicator that BAROMETER_KPI knows, with its formula.',
  ),
  reportPurpose: same(
    'Le grand livre, les coûts par contact et le retour sur investissement d’un plateau.',
    'The ledger, the costs per contact and the return on investment of a platform.',
  ),
  written: (sheet: string): Text =>
    same(`La feuille « ${sheet} » est écrite.`, `The sheet “${sheet}” is written.`),
} as const;

/** Words of the sheet of the dictionary. */
export const dictionaryTexts = {
  name: same('Dictionnaire', 'Dictionary'),
  title: same('Dictionnaire des indicateurs', 'Dictionary of indicators'),
  question: same(
    'Que compte chaque indicateur, et d’où vient-il ?',
    'What does each indicator count, and where does it come from?',
  ),
  id: same('Code', 'Id'),
  indicator: same('Indicateur', 'Indicator'),
  formula: same('Formule', 'Formula'),
  numerator: same('Numérateur', 'Numerator'),
  denominator: same('Dénominateur', 'Denominator'),
  unit: same('Unité', 'Unit'),
  better: same('Sens', 'Direction'),
  source: same('Source', 'Source'),
  owner: same('Responsable', 'Owner'),
  ofAllChannels: same('tous canaux', 'all channels'),
  sum: same('somme de la période', 'sum of the period'),
  notes: [
    same(
      'Écrivez le code ou le nom dans BAROMETER_KPI. Ce qui n’est pas compté est #N/A, jamais 0.',
      'Write the id or the name in BAROMETER_KPI. What is not counted is #N/A, never 0.',
    ),
    same(
      'Un rapport de sommes sur la période demandée, jamais une moyenne de moyennes. Le responsable est une proposition.',
      'A ratio of sums over the period asked about, never a mean of means. The owner is a proposal.',
    ),
  ],
} as const;

/** Indicators that are computed otherwise than as a ratio of what was counted: id, name, formula in words. */
export const otherIndicators: readonly {
  readonly id: string;
  readonly name: Text;
  readonly formula: Text;
}[] = [
  {
    id: 'reason:CODE',
    name: same('Part d’un motif', 'Share of a reason'),
    formula: same(
      'Contacts du motif ÷ contacts comptés par motif',
      'Contacts of the reason ÷ contacts counted by reason',
    ),
  },
  {
    id: 'target:nps',
    name: same('Objectif d’un indicateur', 'Target of an indicator'),
    formula: same('En vigueur le dernier jour de la période', 'In force on the last day of the period'),
  },
  {
    id: 'gap:nps',
    name: same('Écart à l’objectif', 'Gap to the target'),
    formula: same('Atteint − objectif', 'Reached − target'),
  },
  {
    id: 'bonus:nps',
    name: same('Bonus ou malus', 'Bonus or malus'),
    formula: same(
      'Pas entiers au-delà × bonus, ou en deçà × −malus, plafonné',
      'Whole steps beyond × bonus, or short × −malus, capped',
    ),
  },
  {
    id: 'cost',
    name: same('Coût par contact', 'Cost per contact'),
    formula: same('Grand livre réparti ÷ contacts traités', 'Allocated ledger ÷ contacts answered'),
  },
  {
    id: 'roi',
    name: same('Retour sur investissement', 'Return on investment'),
    formula: same('(gains × adoption − coûts) ÷ coûts', '(gains × adoption − costs) ÷ costs'),
  },
];

/** Words of the sheet of finance. */
export const financeSheetTexts = {
  name: same('Finance', 'Finance'),
  title: same('Finance', 'Finance'),
  question: same(
    'Que coûte ce plateau, et que rapporte-t-il ?',
    'What does this platform cost, and what does it bring?',
  ),
  platform: {
    label: same('Plateau', 'Platform'),
    hint: same('Un plateau, un prestataire, un pays ou *', 'A platform, a provider, a country or *'),
  },
  quarter: { label: same('Trimestre', 'Quarter'), hint: same('2026-T4', '2026-Q4') },
  ledger: same('Grand livre', 'Ledger'),
  nature: same('Nature', 'Nature'),
  amount: same('Montant', 'Amount'),
  total: same('Total du grand livre', 'Total of the ledger'),
  allocated: same('Réparti entre les contacts', 'Allocated to contacts'),
  difference: same('Écart non réparti', 'Difference not allocated'),
  costs: same('Coût par contact', 'Cost per contact'),
  of: same('De', 'Of'),
  cost: same('Coût', 'Cost'),
  all: same('tous les contacts', 'all contacts'),
  perCase: same('par dossier', 'per case'),
  perRevenue: same('par euro de chiffre d’affaires', 'per unit of revenue'),
  perPoint: same('par contact et point de baromètre', 'per contact and point of the barometer'),
  settlement: same('Bonus et malus', 'Bonus and malus'),
  bonus: same('Bonus (+) ou malus (−) du trimestre', 'Bonus (+) or malus (−) of the quarter'),
  roi: same('Retour sur investissement', 'Return on investment'),
  measure: same('Mesure', 'Measure'),
  value: same('Valeur', 'Value'),
  return: same('Retour', 'Return'),
  spent: same('Dépensé', 'Spent'),
  brought: same('Rapporté', 'Brought'),
  brand: same('dont à la marque', 'of which to the brand'),
  provider: same('dont au prestataire', 'of which to the provider'),
  breakEven: same('Rentable à cette fraction de l’adoption', 'Breaks even at this fraction of the adoption'),
  payback: same('Remboursé en mois', 'Paid back in months'),
  low: same('Bas', 'Low'),
  high: same('Haut', 'High'),
  central: same('Central', 'Central'),
  know: same('À savoir', 'To know'),
  missing: same('Jours sans activité', 'Days without activity'),
  count: same('n', 'n'),
  beside: same('À lire à côté', 'To be read beside'),
  besideNote: same(
    'Une économie peut coûter des clients : le retour ne se lit jamais seul.',
    'A saving may cost customers: the return is never read alone.',
  ),
  note: same(
    '#N/A : rien de compté, aucun coût, ou un taux de change manquant ; arrêtez-vous sur la cellule pour lire pourquoi.',
    '#N/A: nothing counted, no cost, or an exchange rate missing; stop on the cell to read why.',
  ),
} as const;
