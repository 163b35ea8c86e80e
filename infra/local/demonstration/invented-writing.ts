import type { Turn, Writing } from '#contract/recording';
import { oneOf, type Random } from './random.ts';

const subjects: readonly [string, ...string[]] = [
  'Suivi de ma commande',
  'Rendez-vous d’entretien à déplacer',
  'Facture que je ne comprends pas',
  'Retour d’une pièce',
];
const openings: readonly [string, ...string[]] = [
  'Bonjour, voilà dix jours que j’attends une réponse. Où en est ma demande ?',
  'Bonjour, on m’a promis un rappel lundi et personne n’a appelé.',
  'Bonjour, le montant ne correspond pas au devis : pouvez-vous m’expliquer la différence ?',
  'Bonjour, la pièce reçue n’est pas la bonne. Que dois-je faire ?',
];
const answers: readonly [string, ...string[]] = [
  'Bonjour [client], je vous prie de nous excuser de ce délai. Je regarde votre dossier et je reviens vers vous aujourd’hui.',
  'Bonjour [client], merci de votre message. Pouvez-vous m’indiquer la date du devis ?',
  'Bonjour [client], je vous envoie un bon de retour ; la nouvelle pièce part demain.',
];
const closings: readonly [string, ...string[]] = [
  'Merci, c’est clair. Bonne journée.',
  'D’accord, mais c’est la troisième fois que je raconte mon histoire.',
  'Entendu. Je reste dans l’attente.',
];

/** Messages that nobody wrote, a client's and an agent's in turn, without a name. */
export function inventedWriting(random: Random, channel: string): Writing {
  const texts = [oneOf(random, openings), oneOf(random, answers), oneOf(random, closings)];
  const pause = channel === 'chat' ? 40 : 30_000;
  let at = 0;
  const turns = texts.map((text, index): Turn => {
    if (index > 0) at += Math.round(pause * (1 + random()));
    return { speaker: index % 2 === 0 ? 'client' : 'agent', at, text };
  });
  return { subject: channel === 'chat' ? '' : oneOf(random, subjects), turns };
}
