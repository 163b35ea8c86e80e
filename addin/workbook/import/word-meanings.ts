import { nameKey } from '#domain/name-key';
import type { NoticeState } from '#domain/organisation';
import type { IneligibleReason } from '#domain/sampling/ineligible';

/** What a word of a column of outcomes makes of its contacts. */
export type Fate = 'eligible' | IneligibleReason;

const yes =
  /^(?:oui|yes|o|y|1|true|vrai|ok|diffuse|diffusee|joue|jouee|played|informe|informee|informed|annonce|given|accepte|accepted)$/;
const no =
  /^(?:non|no|n|0|false|faux|ko|non (?:diffuse|diffusee|joue|jouee|informe|informee)|not (?:played|informed|given))$/;
const unknown = /^(?:|inconnu|inconnue|unknown|nsp|na|n a|nc|non renseigne|non renseignee|indetermine)$/;

/** What a word says of the notice that callers are recorded; undefined when a person has to say. */
export function guessNotice(word: string): NoticeState | undefined {
  const key = plain(word);
  if (yes.test(key)) return 'yes';
  if (no.test(key)) return 'no';
  return unknown.test(key) ? 'unknown' : undefined;
}

const fates: readonly (readonly [Fate, RegExp])[] = [
  ['opted-out', /\b(?:opposition|oppose|opposee|opt out|opted out|refus d enregistrement|refuse|refused)\b/],
  [
    'not-recorded',
    /\b(?:non enregistre|non enregistree|pas enregistre|sans enregistrement|not recorded|unrecorded|no recording)\b/,
  ],
  [
    'abandoned',
    /\b(?:abandon|abandonne|abandonnee|abandons|abandoned|raccroche|hang up|hung up|perdu|missed|manque|non decroche|unanswered|sans reponse|no answer)\b/,
  ],
  [
    'transferred',
    /\b(?:transfert|transfere|transferee|transfer|transferred|deborde|debordement|overflow|reroute)\b/,
  ],
  ['internal', /\b(?:test|tests|interne|internal|essai|formation|training)\b/],
];
const handled =
  /^(?:traite|traitee|handled|repondu|repondue|answered|decroche|termine|terminee|complete|completed|cloture|cloturee|closed|resolu|resolue|resolved|non resolu|non resolue|unresolved|not resolved|ok|enregistre|enregistree|recorded|eligible|normal|clos|close|success|succes|incomplete|incomplet|en cours|open|ouvert)$/;
const ofRecording = /enregistr|record/;

/** Left while somebody was answering: such a contact can be evaluated, so a person has to say. */
const whileAnswered = /\b(?:en cours|apres|questionnaire|enquete|during|after|survey)\b/;

/**
 * What a word of outcomes makes of its contacts: whether it was handled well never counts. Undefined when a person has
 * to say.
 */
export function guessFate(word: string, heading: string): Fate | undefined {
  const key = plain(word);
  const about = nameKey(heading);
  if (yes.test(key)) return 'eligible';
  if (no.test(key) && ofRecording.test(about)) return 'not-recorded';
  if (no.test(key) && about.includes('eligib')) return 'other';
  if (key === '' || handled.test(key)) return 'eligible';
  if (whileAnswered.test(key)) return undefined;
  return fates.find(([, words]) => words.test(key))?.[0];
}

const plain = (word: string): string => (word.trim() === '' ? '' : nameKey(word));
