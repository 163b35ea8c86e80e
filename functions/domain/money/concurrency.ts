import type { Channel } from '../channel.ts';
import { divide, fraction, type Fraction } from '../fraction.ts';

/**
 * Contacts that an agent handles at the same time. Handling of a chat lasts as long as the customer takes to type, so the
 * agent works on two of them at once; on social networks on three. The field goes by two or three chats; a centre that
 * measures handling as the agent's own time has nothing to divide. Said beside every cost that rests on it.
 */
export const concurrency: Readonly<Record<Channel, number>> = {
  phone: 1,
  email: 1,
  chat: 2,
  letter: 1,
  social: 3,
  web: 1,
};

/** What handling takes of agents' time, in seconds. */
export const workingTime = (channel: Channel, seconds: Fraction): Fraction =>
  divide(seconds, fraction(BigInt(concurrency[channel])));
