import type { Turn } from '#contract/recording';
import { nameKey } from '#domain/name-key';

const CLIENT =
  /^(customer|client|cliente?|user|consumer|caller|visitor|visiteur|usager|abonne|inbound|entrant|in|contact)s?$/;
const AGENT =
  /^(agent|conseill?ere?|conseiller|advisor|adviser|operator|operateur|operatrice|teleconseiller|assistant|assistance|support|bot|chatbot|outbound|sortant|out|brand|marque|wizard)s?$/;

/** Who speaks, from a word of a file. */
export function speakerOf(word: unknown): Turn['speaker'] {
  const key = typeof word === 'string' ? nameKey(word) : '';
  if (CLIENT.test(key)) return 'client';
  return AGENT.test(key) ? 'agent' : 'other';
}
