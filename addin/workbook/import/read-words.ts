import { channels, directions, type Channel, type Direction } from '#domain/channel';
import type { RawCell } from './raw-table.ts';

const channelWords: Readonly<Record<Channel, readonly string[]>> = {
  phone: ['phone', 'telephone', 'appel', 'call', 'voix', 'voice', 'tel', 'appel telephonique'],
  email: ['email', 'e-mail', 'mail', 'courriel', 'mel'],
  chat: ['chat', 'tchat', 'messagerie', 'messagerie instantanee', 'live chat'],
  letter: ['letter', 'courrier', 'lettre', 'courrier postal', 'post'],
  social: ['social', 'reseaux sociaux', 'facebook', 'twitter', 'x', 'instagram', 'whatsapp'],
  web: ['web', 'formulaire', 'form', 'site web', 'web form', 'formulaire web'],
};
const directionWords: Readonly<Record<Direction, readonly string[]>> = {
  in: ['in', 'entrant', 'entrante', 'inbound', 'incoming', 'entrants', 'reception'],
  out: ['out', 'sortant', 'sortante', 'outbound', 'outgoing', 'sortants', 'emission'],
};

const plain = (cell: RawCell): string =>
  String(cell ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();

export const readChannel = (cell: RawCell): Channel | undefined =>
  channels.find((channel) => channelWords[channel].includes(plain(cell)));

export const readDirection = (cell: RawCell): Direction | undefined =>
  directions.find((direction) => directionWords[direction].includes(plain(cell)));

type Named = { readonly code: string; readonly name: string };

/** A platform of the wave by its code or its name. */
export const readPlatform = (cell: RawCell, platforms: readonly Named[]): string | undefined =>
  platforms.find(({ code, name }) => [plain(code), plain(name)].includes(plain(cell)))?.code;
