import type { Fed, QuestionId } from './column-use.ts';

/** Columns that sound like a measure and are none: by another road, of people, offered again. */
export const otherThings =
  /\b(?:through|via|population|persons?|personnes?|call ?backs?|calls back|rappel\w*|offered call back)\b/;

const within = String.raw`(?:\d+ ?s(?:ec\w*)?|within|dans|avant|moins de|sous|seuil)\b`;

/** Headings in French and English, without accents, capitals and punctuation; the first that matches is the one. */
export const measureWords: readonly (readonly [Fed, RegExp])[] = [
  ['answeredWithin', new RegExp(String.raw`\b(?:answered|repondus?|decroches?|traites?)\b.*\b${within}`)],
  ['answeredWithin', /\b(?:qs|niveau de service|qualite de service|service level|sla?)\b/],
  ['abandonedWithin', new RegExp(String.raw`\babandon\w*\b.*\b(?:courts?|short|${within})`)],
  ['abandonedWithin', /\bshort abandon\w*/],
  ['abandoned', /\b(?:abandon\w*|perdus?|lost|dissuades?)\b/],
  [
    'responseSeconds',
    /\b(?:first response|response (?:time|delay)|reply time|delai .*reponse|temps de (?:1re |premiere )?reponse|1re reponse|premiere reponse)\b/,
  ],
  [
    'handledSeconds',
    /\b(?:handle time|handling|aht|dmt|duree (?:moyenne )?(?:de |du )?traitement|temps (?:moyen )?de traitement|episode length)\b/,
  ],
  ['holdSeconds', /\b(?:hold|mises? en attente|garde|mise en garde)\b/],
  ['wrapSeconds', /\b(?:wrap ?up|wrap|acw|post appel|apres appel|after call|tpa|post traitement)\b/],
  ['talkSeconds', /\b(?:talk\w*|communication|conversation|parole|dmc|att)\b/],
  ['waitSeconds', /\b(?:wait\w*|attente|asa|queue time|speed of answer|delai de decroche)\b/],
  ['pausedSeconds', /\b(?:pauses?|paused|break|not ready|indisponible)\b/],
  ['loggedSeconds', /\b(?:logged|login|logue\w*|log|connexion|connectes?|presence)\b/],
  ['answered', /\b(?:answered|handled|traite\w*|decroche\w*|repondu\w*|servis)\b/],
  ['received', /\b(?:offered|received|recue?s?|presente\w*|offerts?|entrants?)\b/],
  ['cases', /\b(?:dossiers?|cases?)\b/],
  ['promoters', /\bpromot\w+\b/],
  ['detractors', /\bdetract\w+\b/],
  ['revenue', /\b(?:chiffre d affaires|revenues?|revenus?)\b|^ca\b/],
  ['conversions', /\bconversions?\b/],
  ['additionalSales', /\b(?:ventes? additionnelles?|additional sales?|upsell\w*)\b/],
];

/** What a column of answers, a contact each, asks: the others are for the person to say. */
export const questionWords: readonly (readonly [QuestionId, RegExp])[] = [
  ['recommendation', /\b(?:nps|recommand\w*|recommend\w*)\b/],
  ['effort', /\b(?:effort|ces)\b/],
  ['coldSatisfaction', /\b(?:csat|satisf\w*)\b.*\b(?:froid|cold)\b/],
  ['hotSatisfaction', /\b(?:csat|satisf\w*)\b/],
];

export const averageWords = /\b(?:ave|avg|average|mean|moyen|moyenne|moyens|moy|dmt|dmc|aht|asa|att)\b/;
export const rateWords =
  /\b(?:taux|rate|pct|percent\w*|pourcentage|share|qs|niveau de service|service level|sla?)\b/;

export const unitWords = {
  minutes: /\b(?:min|mn|minutes?)\b/,
  seconds: /\b(?:s|sec|secs|seconds?|secondes?)\b/,
  hours: /\b(?:h|hrs|heures?|hours?)\b/,
} as const;
