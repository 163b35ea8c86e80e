import type { Conditions, FailureKind } from './conditions.ts';

type Texts = {
  simulation: string;
  introduction: string;
  network: string;
  offline: string;
  latency: string;
  latencies: Readonly<Record<0 | 300 | 2000 | 10_000, string>>;
  /** A latency that only a test sets. */
  milliseconds: (ms: number) => string;
  failing: string;
  shares: Readonly<Record<Conditions['failing'], string>>;
  /** Of the chip. */
  shortShares: Readonly<Record<Exclude<Conditions['failing'], 'none'>, string>>;
  failure: string;
  failures: Readonly<Record<FailureKind, string>>;
  excel: string;
  cellEditing: string;
  shortCellEditing: string;
  signIn: string;
  signIns: Readonly<Record<Conditions['signIn'], string>>;
  shortSignIns: Readonly<Record<Exclude<Conditions['signIn'], 'valid'>, string>>;
  clock: string;
  clockNote: string;
  today: string;
  noClock: string;
  oneMinute: string;
  oneHour: string;
  oneDay: string;
  sevenDays: string;
  reset: string;
};

const fr: Texts = {
  simulation: 'Simulation',
  introduction: 'Ce que le complément doit supporter dans cet onglet.',
  network: 'Réseau',
  offline: 'Hors connexion',
  latency: 'Délai ajouté',
  latencies: { 0: '0', 300: '300 ms', 2000: '2 s', 10_000: '10 s' },
  milliseconds: (ms) => `${ms.toLocaleString('fr-FR')} ms`,
  failing: 'Requêtes en échec',
  shares: { none: 'aucune', next: 'la suivante', 'one-in-three': '1 sur 3', all: 'toutes' },
  shortShares: { next: '1 échec à venir', 'one-in-three': '1 échec sur 3', all: 'tout échoue' },
  failure: 'Genre d’échec',
  failures: {
    'not-sent': 'réseau coupé avant l’envoi',
    'no-answer': 'reçue par le serveur, réponse perdue',
    'cut-answer': 'réponse coupée en chemin',
    unavailable: '503, service indisponible',
    'too-many-requests': '429, trop de requêtes',
  },
  excel: 'Excel',
  cellEditing: 'Une cellule reste en cours de saisie',
  shortCellEditing: 'cellule en saisie',
  signIn: 'Connexion',
  signIns: { valid: 'valable', expired: 'expirée', refused: 'refusée' },
  shortSignIns: { expired: 'connexion expirée', refused: 'connexion refusée' },
  clock: 'Horloge du système local',
  clockNote: 'Elle ne fait qu’avancer, pour tous les onglets.',
  today: 'Date du système local',
  noClock: 'pas d’horloge locale',
  oneMinute: '+1 minute',
  oneHour: '+1 heure',
  oneDay: '+1 jour',
  sevenDays: '+7 jours',
  reset: 'Tout rétablir',
};

const en: Texts = {
  simulation: 'Simulation',
  introduction: 'What the add-in has to live with in this tab.',
  network: 'Network',
  offline: 'Off line',
  latency: 'Added delay',
  latencies: { 0: '0', 300: '300 ms', 2000: '2 s', 10_000: '10 s' },
  milliseconds: (ms) => `${ms.toLocaleString('en-GB')} ms`,
  failing: 'Failing requests',
  shares: { none: 'none', next: 'the next one', 'one-in-three': '1 in 3', all: 'all' },
  shortShares: { next: 'next one fails', 'one-in-three': '1 in 3 fails', all: 'all fail' },
  failure: 'Kind of failure',
  failures: {
    'not-sent': 'network cut before it is sent',
    'no-answer': 'reaches the server, answer lost',
    'cut-answer': 'answer cut on its way',
    unavailable: '503, service unavailable',
    'too-many-requests': '429, too many requests',
  },
  excel: 'Excel',
  cellEditing: 'A cell stays in edit mode',
  shortCellEditing: 'cell in edit mode',
  signIn: 'Sign-in',
  signIns: { valid: 'valid', expired: 'expired', refused: 'refused' },
  shortSignIns: { expired: 'sign-in expired', refused: 'sign-in refused' },
  clock: 'Clock of the local system',
  clockNote: 'It only moves forward, for every tab.',
  today: 'Date of the local system',
  noClock: 'no local clock',
  oneMinute: '+1 minute',
  oneHour: '+1 hour',
  oneDay: '+1 day',
  sevenDays: '+7 days',
  reset: 'Reset all',
};

/** The texts of the simulation menu by language; French first. */
export const conditionsTexts = { fr, en } as const;
export type ConditionsTexts = Texts;
