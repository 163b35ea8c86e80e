import type { Device, ScenarioPhase } from '#domain/contest/contest-plan';
import type { Text } from '#domain/text';

/** Columns of the sheets of a contest. */
export const contestTitles = {
  scenarioLabel: { fr: 'Scénario', en: 'Scenario' },
  scenarioPhase: { fr: 'Moment', en: 'Moment' },
  device: { fr: 'Appareil', en: 'Device' },
  tests: { fr: 'Tests à faire', en: 'Tests to make' },
  testDay: { fr: 'Jour', en: 'Day' },
  testTime: { fr: 'Heure', en: 'Time' },
  scenario: { fr: 'Code du scénario', en: 'Scenario code' },
} as const satisfies Readonly<Record<string, Text>>;

/** Beside the selected cell: what may be typed. */
export const contestHints = {
  scenarioLabel: {
    fr: 'Ce que joue le client mystère, en une phrase : « perdu ma facture, veut un duplicata ».',
    en: 'What the mystery client plays, in a sentence: “lost the invoice, wants a copy”.',
  },
  scenarioPhase: { fr: 'Avant ou après la vente.', en: 'Before or after the sale.' },
  device: {
    fr: 'D’où se fait le test : peu importe, ordinateur ou mobile.',
    en: 'What the test is made from: any, computer or mobile.',
  },
  tests: {
    fr: 'Combien de tests par ce canal, de cet appareil. Le volet en dit la somme.',
    en: 'How many tests through this channel, from this device. The pane says the sum.',
  },
  testDay: { fr: 'Tiré au sort dans les jours ouverts.', en: 'Drawn among the open days.' },
  testTime: {
    fr: 'Tirée au sort dans les horaires du plateau, à son heure.',
    en: 'Drawn within the hours of the platform, by its clock.',
  },
  scenario: { fr: 'Celui de la feuille Scénarios.', en: 'That of the sheet Scenarios.' },
} as const satisfies Record<keyof typeof contestTitles, Text>;

const deviceNames = {
  any: { fr: 'peu importe', en: 'any' },
  computer: { fr: 'ordinateur', en: 'computer' },
  mobile: { fr: 'mobile', en: 'mobile' },
} as const satisfies Record<Device, Text>;

const phaseNames = {
  'before-sale': { fr: 'avant-vente', en: 'before sale' },
  'after-sale': { fr: 'après-vente', en: 'after sale' },
} as const satisfies Record<ScenarioPhase, Text>;

/** By field, what its codes are called. */
export const contestWords = { device: deviceNames, scenarioPhase: phaseNames } as const;
