import type { Text } from '#domain/text';
import type { Doubt } from '../workbook/import/activity/activity-doubts.ts';
import type { ActivityDifference } from '../workbook/import/activity/activity-differences.ts';
import type { MarkQuestion, QuestionId } from '../workbook/import/activity/column-use.ts';
import type { WordAnswer } from '../workbook/import/activity/count-words.ts';
import type { Grain } from '../workbook/import/activity/grains.ts';
import type { DurationUnit } from '../workbook/import/activity/read-duration.ts';
import type { ShareUnit } from '../workbook/import/activity/read-share.ts';
import { counted, same } from './say.ts';

/** What the import of activity says. */
export const activityImportTexts = {
  intro: same(
    'Un tableau par mois, semaine ou jour, des comptes par intervalle, ou un journal dont chaque ligne est un contact.',
    'A table by month, week or day, counts by interval, or a log in which each row is a contact.',
  ),
  chooseFile: same(
    'Fichier d’activité ou journal de contacts (.csv ou .xlsx)',
    'File of activity or contact log (.csv or .xlsx)',
  ),
  rowIs: same('Chaque ligne est', 'Each row is'),
  rowIsContact: same('un contact', 'one contact'),
  rowIsTotal: same('un total (mois, jour, intervalle…)', 'a total (month, day, interval…)'),
  answeredBy: same('Contacts traités', 'Contacts answered'),
  answeredAll: same('toutes les lignes', 'every row'),
  answeredColumn: same(
    'dits par une autre colonne, ou non comptés',
    'told by another column, or not counted',
  ),
  answeredFilled: (heading: string) =>
    same(`lignes où «\u00a0${heading}\u00a0» est rempli`, `rows where “${heading}” is filled`),
  grain: same('Compter par', 'Count by'),
  grains: {
    day: same('jour', 'day'),
    week: same('semaine', 'week'),
    month: same('mois', 'month'),
  } satisfies Record<Grain, Text>,
  columns: same('Ce que disent les colonnes', 'What the columns tell'),
  nothingUsed: same(
    'Aucune colonne n’est encore comptée : choisissez ce que chacune dit.',
    'No column is counted yet: choose what each of them tells.',
  ),
  others: (n: number) =>
    counted(
      n,
      same('colonne laissée de côté', 'column left out'),
      same('colonnes laissées de côté', 'columns left out'),
    ),
  leftOut: same('laisser de côté', 'leave out'),
  tells: (heading: string) => same(`Ce que dit «\u00a0${heading}\u00a0»`, `What “${heading}” tells`),
  sums: same('Comptes et durées', 'Counts and durations'),
  asked: same('Réponses, un contact par ligne', 'Answers, a contact a row'),
  filled: same(' : lignes remplies', ': filled rows'),
  how: (heading: string) => same(`Valeurs de «\u00a0${heading}\u00a0»`, `Values of “${heading}”`),
  hows: {
    sum: same('sommes', 'sums'),
    average: same('moyennes, à multiplier', 'averages, to multiply'),
    rate: same('taux, à multiplier', 'rates, to multiply'),
  },
  by: (heading: string) => same(`«\u00a0${heading}\u00a0» par`, `“${heading}” by`),
  byToSay: (heading: string) => same(`nombre pour «\u00a0${heading}\u00a0»`, `count for “${heading}”`),
  unit: (heading: string) => same(`Unité de «\u00a0${heading}\u00a0»`, `Unit of “${heading}”`),
  units: {
    seconds: same('nombres en secondes', 'numbers in seconds'),
    minutes: same('nombres en minutes', 'numbers in minutes'),
    hours: same('nombres en heures', 'numbers in hours'),
    days: same('h:mm:ss, ou fraction de jour d’Excel', 'h:mm:ss, or Excel’s fraction of a day'),
    percent: same('pourcentages (87,5)', 'percentages (87.5)'),
    share: same('parts de 1 (0,875)', 'shares of 1 (0.875)'),
  } satisfies Record<DurationUnit | ShareUnit, Text>,
  example: (cell: string, value: string) =>
    same(`Ex. «\u00a0${cell}\u00a0» = ${value}`, `E.g. “${cell}” = ${value}`),
  exampleOf: (cell: string, by: string, value: string) =>
    same(`Ex. «\u00a0${cell}\u00a0» × ${by} = ${value}`, `E.g. “${cell}” × ${by} = ${value}`),
  seconds: (n: string) => same(`${n}\u00a0s`, `${n} s`),
  rateRounded: same(
    'Arrondi au contact entier, une fois les lignes additionnées.',
    'Rounded to whole contacts, once the rows are added up.',
  ),
  questions: {
    answered: same('Contact traité : oui ou non', 'Contact answered: yes or no'),
    abandoned: same('Abandon : oui ou non', 'Abandoned: yes or no'),
    hotSatisfaction: same('Satisfaction à chaud : oui ou non', 'Satisfaction right after: yes or no'),
    coldSatisfaction: same('Satisfaction à froid : oui ou non', 'Satisfaction later: yes or no'),
    resolvedSaid: same('Résolu d’après le client : oui ou non', 'Resolved, as the customer says: yes or no'),
    resolvedUnrepeated: same('Sans réitération : oui ou non', 'Not repeated: yes or no'),
    conversion: same('Vente conclue : oui ou non', 'Conversion: yes or no'),
    rebound: same('Vente par rebond : oui ou non', 'Rebound sale: yes or no'),
    additionalSale: same('Vente additionnelle : oui ou non', 'Additional sale: yes or no'),
    recommendation: same('Recommandation, de 0 à 10 (NPS)', 'Recommendation, 0 to 10 (NPS)'),
    effort: same('Effort, de 1 à 7 (CES)', 'Effort, 1 to 7 (CES)'),
  } satisfies Record<QuestionId, Text>,
  wordsTitle: (heading: string) => same(`Réponses de «\u00a0${heading}\u00a0»`, `Answers of “${heading}”`),
  wordIs: (word: string, heading: string) =>
    same(
      `Sens de «\u00a0${word}\u00a0» dans «\u00a0${heading}\u00a0»`,
      `Meaning of “${word}” in “${heading}”`,
    ),
  blankWord: same('(cellule vide)', '(blank cell)'),
  wordRows: (n: number) => counted(n, same('ligne', 'row'), same('lignes', 'rows')),
  wordAnswers: {
    yes: same('oui', 'yes'),
    no: same('non', 'no'),
    none: same('pas de réponse', 'no answer'),
  } satisfies Record<WordAnswer, Text>,
  tooManyWords: (heading: string) =>
    same(
      `«\u00a0${heading}\u00a0» a plus de 60 mots différents : ce n’est pas une colonne de réponses. Choisissez autre chose.`,
      `“${heading}” has more than 60 different words: it is not a column of answers. Choose something else.`,
    ),
  marksHint: {
    recommendation: same(
      '9 et 10 : promoteurs ; 0 à 6 : détracteurs. Le reste n’est pas une réponse.',
      '9 and 10: promoters; 0 to 6: detractors. Anything else is no answer.',
    ),
    effort: same('De 1 à 7 ; le reste n’est pas une réponse.', '1 to 7; anything else is no answer.'),
  } satisfies Record<MarkQuestion, Text>,
  someWords: same('sens des réponses', 'meaning of the answers'),
  blanks: same('Cellules vides', 'Blank cells'),
  blanksHint: (names: string) =>
    same(
      `Parmi des cellules remplies, certaines sont vides : ${names}. Une somme à laquelle il manque une ligne n’est pas enregistrée, sauf si vide veut dire zéro.`,
      `Among filled cells, some are blank: ${names}. A sum that lacks a row is not recorded, unless blank means zero.`,
    ),
  blanksChoices: {
    missing: same('vide : non compté', 'blank: not counted'),
    zero: same('vide : zéro', 'blank: zero'),
  },
  incomplete: (name: string, n: number): Text => {
    const { fr, en } = counted(
      n,
      same('contact traité', 'answered contact'),
      same('contacts traités', 'answered contacts'),
    );
    return same(
      `${name} : la durée manque pour ${fr}, et ne compte que pour les autres. Si personne n’a répondu, dites-le à «\u00a0Contacts traités\u00a0».`,
      `${name}: the duration is missing for ${en}, and counts for the others only. If nobody answered, say so under “Contacts answered”.`,
    );
  },
  noReceived: same(
    'Ce fichier ne dit pas les contacts reçus : les volumes des mêmes périodes en tiennent lieu, s’il y en a.',
    'This file does not tell contacts received: the volumes of the same periods stand in for them, if there are any.',
  ),
  preview: same('Activité à enregistrer', 'Activity to record'),
  eachRecord: (n: number) =>
    counted(
      n,
      same('relevé, nouveau ou identique', 'record, new or the same'),
      same('relevés, nouveaux ou identiques', 'records, new or the same'),
    ),
  measure: same('Mesure', 'Measure'),
  totals: same(
    'Totaux du fichier, à comparer avec la source',
    'Totals of the file, to compare with the source',
  ),
  fromTo: (first: string, last: string) =>
    same(`Périodes de ${first} à ${last}`, `Periods from ${first} to ${last}`),
  record: same('Période et flux', 'Period and flow'),
  state: same('Par rapport à ce qui est là', 'Against what is there'),
  states: {
    new: same('nouveau', 'new'),
    completed: same('complété', 'completed'),
    changed: same('changé', 'changed'),
    same: same('identique', 'the same'),
  } satisfies Record<ActivityDifference['state'], Text>,
  summary: {
    new: (n: number) => counted(n, same('nouveau', 'new'), same('nouveaux', 'new')),
    completed: (n: number) => counted(n, same('complété', 'completed'), same('complétés', 'completed')),
    changed: (n: number) => counted(n, same('changé', 'changed'), same('changés', 'changed')),
    same: (n: number) =>
      counted(
        n,
        same('déjà là à l’identique', 'there already, the same'),
        same('déjà là à l’identique', 'there already, the same'),
      ),
  } satisfies Record<ActivityDifference['state'], (n: number) => Text>,
  change: (name: string, before: string, after: string) =>
    same(`${name} : ${before} → ${after}`, `${name}: ${before} → ${after}`),
  added: (names: string) => same(`En plus : ${names}`, `Added: ${names}`),
  rowsOf: (n: number) =>
    counted(n, same('ligne du fichier', 'row of the file'), same('lignes du fichier', 'rows of the file')),
  roundedSome: (names: string) =>
    same(`Arrondi au contact entier : ${names}.`, `Rounded to whole contacts: ${names}.`),
  missingSome: (names: string) =>
    same(
      `Non enregistré là où des cellules sont vides : ${names}.`,
      `Not recorded where cells are blank: ${names}.`,
    ),
  doubt: (doubt: Doubt, n: number, where: string): Text => {
    const of = {
      'more-dealt-with': same(
        'traités et abandonnés ensemble dépassent les reçus',
        'answered and abandoned together exceed received',
      ),
      'more-answered': same('plus de traités que de reçus', 'more answered than received'),
      'more-within': same(
        'plus de traités dans le délai que de traités',
        'more answered in time than answered',
      ),
      'more-lost-within': same(
        'plus d’abandons dans le délai que d’abandons',
        'more abandoned in time than abandoned',
      ),
      'more-paused': same('plus de pauses que de temps connecté', 'more pauses than logged time'),
      'too-short': same(
        'moins d’une seconde de conversation par contact traité : une moyenne est-elle prise pour une somme\u00a0?',
        'less than a second of talk by answered contact: is an average taken for a sum?',
      ),
      'too-long': same(
        'plus de 4 heures de conversation par contact traité : une somme est-elle prise pour une moyenne\u00a0?',
        'more than 4 hours of talk by answered contact: is a sum taken for an average?',
      ),
    } satisfies Record<Doubt, Text>;
    const { fr, en } = of[doubt];
    const times = counted(n, same('fois', 'time'), same('fois', 'times'));
    return same(
      `À vérifier, ${times.fr} : ${fr} (${where}). Ce n’est pas refusé.`,
      `To check, ${times.en}: ${en} (${where}). It is not refused.`,
    );
  },
  comparing: same('Comparaison avec ce qui est là…', 'Comparing with what is there…'),
  recordNow: (n: number): Text => {
    const { fr, en } = counted(n, same('relevé', 'record'), same('relevés', 'records'));
    return same(`Enregistrer ${fr}`, `Record ${en}`);
  },
  nothing: same(
    'Ce fichier ne change rien : tout ce qu’il dit est déjà là.',
    'This file changes nothing: all that it tells is there already.',
  ),
  nothingCounted: same(
    'Rien n’est compté encore : dites ce que disent les colonnes.',
    'Nothing is counted yet: say what the columns tell.',
  ),
  recording: (sent: number, total: number) =>
    same(`${sent} sur ${total} enregistrés…`, `${sent} of ${total} recorded…`),
  recorded: (n: number) =>
    counted(
      n,
      same('relevé d’activité enregistré.', 'record of activity recorded.'),
      same('relevés d’activité enregistrés.', 'records of activity recorded.'),
    ),
  openSheet: same('Ouvrir la feuille Activité', 'Open the sheet Activity'),
} as const;
