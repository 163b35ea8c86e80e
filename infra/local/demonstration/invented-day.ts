import type { Counted } from '#domain/activity/measure';
import type { Channel } from '#domain/channel';
import type { Random } from './random.ts';

/** Contacts of a day by weekday, Monday first, of an ordinary week. */
export const weekdayWeights = [125, 112, 106, 104, 108, 52, 18] as const;

type Day = {
  readonly channel: Channel;
  readonly received: number;
  /** How well the platform treats its contacts, between 0 and 1. */
  readonly quality: number;
  readonly random: Random;
};

/** What a switch, or a mailbox, counts in a day with so many contacts. */
export const inventedDay = (day: Day): Counted => (day.channel === 'phone' ? callsOf(day) : messagesOf(day));

function callsOf({ received, quality, random }: Day): Counted {
  const near = about(random);
  const answered = Math.min(received, near(received * (0.85 + 0.12 * quality), 0.015));
  const abandoned = received - answered;
  const times = {
    talkSeconds: near(answered * (340 - 60 * quality)),
    holdSeconds: near(answered * 24),
    wrapSeconds: near(answered * 48),
  };
  return {
    received,
    answered,
    answeredWithin: Math.min(answered, near(answered * (0.7 + 0.2 * quality), 0.04)),
    abandoned,
    abandonedWithin: Math.floor(abandoned / 5),
    waitSeconds: near(answered * (58 - 35 * quality)),
    ...times,
    ...presenceOf(times, near),
  };
}

function messagesOf({ received, quality, random }: Day): Counted {
  const near = about(random);
  const answered = Math.min(received, near(received * 0.97, 0.01));
  const times = {
    talkSeconds: near(answered * 380),
    holdSeconds: 0,
    wrapSeconds: near(answered * 30),
  };
  return {
    received,
    answered,
    responseSeconds: near(answered * 3600 * (26 - 18 * quality)),
    ...times,
    ...presenceOf(times, near),
  };
}

type Times = {
  readonly talkSeconds: number;
  readonly holdSeconds: number;
  readonly wrapSeconds: number;
};

/** Agents are busy three quarters of the time they do not pause. */
function presenceOf({ talkSeconds, holdSeconds, wrapSeconds }: Times, near: ReturnType<typeof about>) {
  const loggedSeconds = near((talkSeconds + holdSeconds + wrapSeconds) / 0.67);
  return { loggedSeconds, pausedSeconds: near(loggedSeconds * 0.1, 0.05) };
}

/** A whole number near another, at most so far from it. */
const about =
  (random: Random) =>
  (value: number, spread = 0.03): number =>
    Math.round(value * (1 + spread * (2 * random() - 1)));
