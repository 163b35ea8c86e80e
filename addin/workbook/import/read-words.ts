import { channels, directions, type Channel, type Direction } from '#domain/channel';
import { nameKey } from '#domain/name-key';
import type { RawCell } from './raw-table.ts';
import { remembered } from './remembered.ts';

const channelWords: Readonly<Record<Channel, readonly string[]>> = {
  phone: [
    'phone',
    'telephone',
    'appel',
    'appels',
    'call',
    'calls',
    'voix',
    'voice',
    'tel',
    'appel telephonique',
    'appels telephoniques',
    'phone calls',
    'voice call',
    'telephonie',
  ],
  email: ['email', 'emails', 'e mail', 'e mails', 'mail', 'mails', 'courriel', 'courriels', 'mel'],
  chat: ['chat', 'chats', 'tchat', 'tchats', 'messagerie', 'messagerie instantanee', 'live chat', 'webchat'],
  letter: ['letter', 'letters', 'courrier', 'courriers', 'lettre', 'lettres', 'courrier postal', 'post'],
  social: [
    'social',
    'social media',
    'reseaux sociaux',
    'reseau social',
    'facebook',
    'twitter',
    'x',
    'instagram',
    'whatsapp',
    'messages sociaux',
  ],
  web: ['web', 'formulaire', 'formulaires', 'form', 'forms', 'site web', 'web form', 'formulaire web'],
};
const directionWords: Readonly<Record<Direction, readonly string[]>> = {
  in: ['in', 'entrant', 'entrante', 'inbound', 'incoming', 'entrants', 'entrantes', 'reception'],
  out: ['out', 'sortant', 'sortante', 'outbound', 'outgoing', 'sortants', 'sortantes', 'emission'],
};

const lookUp = <Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
  all: readonly Value[],
) => new Map(all.flatMap((value) => words[value].map((word) => [word, value] as const)));
const channelOf = lookUp(channelWords, channels);
const directionOf = lookUp(directionWords, directions);

const channelNamed = remembered((text) => channelOf.get(nameKey(text)));
const directionNamed = remembered((text) => directionOf.get(nameKey(text)));

export const readChannel = (cell: RawCell): Channel | undefined => channelNamed(String(cell ?? ''));

export const readDirection = (cell: RawCell): Direction | undefined => directionNamed(String(cell ?? ''));

/** Words that say nothing of the channel in a heading as `Nombre d’appels reçus`. */
const counting =
  /\b(nombre|nb|number|volume|volumes|total|de|d|des|of|recus|recues|received|offered|presentes)\b/g;

/** The channel, and perhaps the direction, that a heading as `Appels entrants` names; undefined when it names none. */
export function readFlow(
  heading: string,
): { readonly channel: Channel; readonly direction?: Direction } | undefined {
  const words = nameKey(heading).replace(counting, ' ').split(' ').filter(Boolean);
  const direction = words.map((word) => directionOf.get(word)).find((found) => found !== undefined);
  const channel = channelOf.get(words.filter((word) => !directionOf.has(word)).join(' '));
  if (channel === undefined) return undefined;
  return direction === undefined ? { channel } : { channel, direction };
}
