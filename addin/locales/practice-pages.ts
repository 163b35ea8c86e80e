import type { PracticeMeasure } from '#domain/practice/practice-figures';
import type { MoneyInput } from '#domain/practice/sensitivity';
import type { Text } from '#domain/text';
import { same } from './say.ts';

/** What a person may read efficiency by on the sheet of the two axes. */
export const efficiencies = ['refusals', 'fcr', 'seconds'] as const;
export type Efficiency = (typeof efficiencies)[number];

/** The sheet that shows platforms by conformity and efficiency. */
export const twoAxesTexts = {
  title: same('Deux axes', 'Two axes'),
  question: same(
    'Conformité et efficacité\u00a0: où se tient chaque plateau\u00a0?',
    'Conformity and efficiency: where does each platform stand?',
  ),
  inputs: {
    quarter: {
      label: same('Trimestre ou vague', 'Quarter or wave'),
      hint: same('2026-T4, ou le code d’une vague', '2026-Q4, or the code of a wave'),
    },
    period: {
      label: same('Jours de l’activité', 'Days of activity'),
      hint: same(
        '2026-T4 ou 2026-10-01..2026-12-31\u00a0: pour le FCR et la DMT',
        '2026-Q4 or 2026-10-01..2026-12-31: for FCR and handling time',
      ),
    },
    efficiency: {
      label: same('Efficacité lue par', 'Efficiency read by'),
      hint: same(
        'refus, FCR ou secondes\u00a0: l’axe du graphique',
        'refusals, FCR or seconds: the axis of the chart',
      ),
    },
  },
  efficiency: {
    refusals: same('refus', 'refusals'),
    fcr: same('FCR', 'FCR'),
    seconds: same('secondes', 'seconds'),
  } satisfies Record<Efficiency, Text>,
  platforms: same('Plateau par plateau', 'Platform by platform'),
  headings: {
    fr: [
      'Plateau',
      'Conformité (note)',
      'Borne basse',
      'Borne haute',
      'n',
      'Refus des clients',
      'Borne basse',
      'Borne haute',
      'n',
      'FCR',
      'DMT (s)',
      'Axe du graphique',
      'Ce qui manque',
    ],
    en: [
      'Platform',
      'Conformity (score)',
      'Lower bound',
      'Upper bound',
      'n',
      'Refusals of clients',
      'Lower bound',
      'Upper bound',
      'n',
      'FCR',
      'Handling time (s)',
      'Axis of the chart',
      'What is missing',
    ],
  },
  missing: {
    conformity: same('note', 'score'),
    refusals: same('refus', 'refusals'),
    fcr: same('FCR', 'FCR'),
    seconds: same('DMT', 'handling time'),
  },
  notes: [
    same(
      'La conformité est la note du baromètre\u00a0; les refus sont la part des contacts codés où le client refuse, quelle que soit la pratique.',
      'Conformity is the score of the barometer; refusals are the share of coded contacts where the client refuses, whatever the practice.',
    ),
    same(
      'Le FCR et la DMT viennent de l’activité importée. Une cellule pâle n’a pas de chiffre\u00a0: arrêtez-vous dessus pour lire pourquoi.',
      'FCR and handling time come from the activity imported. A pale cell has no figure: stop on it to read why.',
    ),
    same(
      'Deux plateaux dont les intervalles se recouvrent ne sont pas distingués\u00a0; un axe n’explique pas l’autre.',
      'Two platforms whose intervals overlap are not told apart; neither axis explains the other.',
    ),
  ],
  chart: {
    title: same(
      'Plus haut, plus conforme. Peu de refus ou de secondes\u00a0: à gauche\u00a0; FCR élevé\u00a0: à droite',
      'The higher, the more conform. Few refusals or seconds: left; a high FCR: right',
    ),
    conformity: same('Conformité (note)', 'Conformity (score)'),
    efficiency: same(
      'Efficacité, lue comme la case jaune le dit',
      'Efficiency, read as the yellow cell says',
    ),
  },
} as const;

/** The sheet of one practice on a platform. */
export const practicePageTexts = {
  title: same('Une pratique', 'One practice'),
  question: same(
    'Combien de contacts l’ont, et qu’est-ce qui va avec\u00a0?',
    'How many contacts have it, and what goes with it?',
  ),
  inputs: {
    practice: {
      label: same('Pratique', 'Practice'),
      hint: same('un code de la feuille Pratiques', 'a code of the sheet Practices'),
    },
    platform: {
      label: same('Plateau', 'Platform'),
      hint: same('le code d’un plateau, ou *', 'the code of a platform, or *'),
    },
  },
  figures: same('Chiffres', 'Figures'),
  headings: {
    fr: ['Mesure', 'Valeur', 'Borne basse', 'Borne haute', 'n', 'À savoir'],
    en: ['Measure', 'Value', 'Lower bound', 'Upper bound', 'n', 'To know'],
  },
  measures: {
    rate: same('Fréquence', 'Rate'),
    seconds: same('Secondes de plus, en moyenne', 'Seconds more, on average'),
    'seconds-robust': same('Secondes de plus, par la médiane', 'Seconds more, by the median'),
    'seconds-own': same('Secondes de la pratique', 'Seconds of the practice'),
    refusal: same('Refus avec', 'Refusals with'),
    'refusal-without': same('Refus sans', 'Refusals without'),
    'refusal-difference': same('Écart de refus', 'Difference of refusals'),
    'refusal-adjusted': same(
      'Écart de refus, à plateau et motif égaux',
      'Difference of refusals, within platform and reason',
    ),
    'cost-brand': same('Argent par an, pour la marque', 'Money a year, for the brand'),
    'cost-provider': same('Argent par an, pour le prestataire', 'Money a year, for the provider'),
  } satisfies Record<PracticeMeasure, Text>,
  sensitivity: same('Ce qui change le plus l’argent', 'What moves the money most'),
  sensitivityNote: same(
    'Une donnée à la fois, à sa borne basse puis haute, les autres au centre\u00a0; le volume à ±10\u00a0%. Ce qui ne change rien est pâle.',
    'One input at a time, at its lower then its upper bound, the others central; the volume at ±10%. What moves nothing is pale.',
  ),
  sensitivityHeadings: {
    fr: ['Donnée', 'Marque, au bas', 'Marque, au haut', 'Prestataire, au bas', 'Prestataire, au haut'],
    en: ['Input', 'Brand, at the low', 'Brand, at the high', 'Provider, at the low', 'Provider, at the high'],
  },
  moneyInputs: {
    share: same('Fréquence', 'Rate'),
    seconds: same('Secondes de plus', 'Seconds more'),
    refusals: same('Écart de refus', 'Difference of refusals'),
    hour: same('Coût de l’heure', 'Cost of an hour'),
    'refusal-cost': same('Coût d’un refus', 'Cost of a refusal'),
    volume: same('Contacts reçus', 'Contacts received'),
  } satisfies Record<MoneyInput, Text>,
  even: same('Équilibre\u00a0: secondes de plus par contact', 'Break-even: seconds more a contact'),
  evenHeadings: {
    fr: ['Seuil', 'Marque', 'Prestataire'],
    en: ['Threshold', 'Brand', 'Provider'],
  },
} as const;

/** What the screen of reports says of these sheets. */
export const practicePagesTexts = {
  heading: same('Pratiques et efficacité', 'Practices and efficiency'),
  twoAxes: same('Écrire «\u00a0Deux axes\u00a0»', 'Write “Two axes”'),
  practice: same('Écrire «\u00a0Une pratique\u00a0»', 'Write “One practice”'),
  written: (sheet: string): Text =>
    same(`La feuille «\u00a0${sheet}\u00a0» est écrite.`, `The sheet “${sheet}” is written.`),
} as const;
