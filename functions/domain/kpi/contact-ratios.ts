import type { Indicator } from './indicator.ts';
import { less, plus } from './terms.ts';

/** What a switch or a ticketing system tells of contacts: time, presence, answers, service, waiting. */
export const contactRatios = {
  /** DMT: waiting before the answer is not in it, as it is in some French sources. */
  handlingTime: {
    unit: 'seconds',
    direction: 'down',
    source: 'switch',
    above: plus('handling'),
    below: plus('answered'),
  },
  /** DMC */
  talkTime: {
    unit: 'seconds',
    direction: 'down',
    source: 'switch',
    above: plus('talkSeconds', 'holdSeconds'),
    below: plus('answered'),
  },
  wrapTime: {
    unit: 'seconds',
    direction: 'down',
    source: 'switch',
    above: plus('wrapSeconds'),
    below: plus('answered'),
  },
  contactsPerHour: {
    unit: 'per-hour',
    direction: 'up',
    source: 'switch',
    above: plus('answered'),
    below: plus('loggedSeconds'),
    factor: 3600,
  },
  loggedShare: {
    unit: 'share',
    direction: 'up',
    source: 'switch',
    above: less('loggedSeconds', 'pausedSeconds'),
    below: plus('loggedSeconds'),
  },
  occupancy: {
    unit: 'share',
    direction: 'none',
    source: 'switch',
    above: plus('handling'),
    below: less('loggedSeconds', 'pausedSeconds'),
  },
  answerRate: {
    unit: 'share',
    direction: 'up',
    source: 'switch',
    above: plus('answered'),
    below: plus('received'),
  },
  answerRateLessShort: {
    unit: 'share',
    direction: 'up',
    source: 'switch',
    above: plus('answered'),
    below: less('received', 'abandonedWithin'),
  },
  abandonRate: {
    unit: 'share',
    direction: 'down',
    source: 'switch',
    above: plus('abandoned'),
    below: plus('received'),
  },
  /** The service level (QS x/y) of contacts received; the next three name the other denominators. */
  serviceOfReceived: {
    unit: 'share',
    direction: 'up',
    source: 'switch',
    above: plus('answeredWithin'),
    below: plus('received'),
  },
  serviceOfAnswered: {
    unit: 'share',
    direction: 'up',
    source: 'switch',
    above: plus('answeredWithin'),
    below: plus('answered'),
  },
  /** Contacts abandoned within the x seconds are left out. */
  serviceLessShort: {
    unit: 'share',
    direction: 'up',
    source: 'switch',
    above: plus('answeredWithin'),
    below: less('received', 'abandonedWithin'),
  },
  /** They count as served. */
  serviceCreditShort: {
    unit: 'share',
    direction: 'up',
    source: 'switch',
    above: plus('answeredWithin', 'abandonedWithin'),
    below: plus('received'),
  },
  wait: {
    unit: 'seconds',
    direction: 'down',
    source: 'switch',
    above: plus('waitSeconds'),
    below: plus('answered'),
  },
  responseDelay: {
    unit: 'seconds',
    direction: 'down',
    source: 'switch',
    above: plus('responseSeconds'),
    below: plus('answered'),
  },
  mediaMix: {
    unit: 'share',
    direction: 'none',
    source: 'switch',
    above: plus('received'),
    below: plus('received'),
    lines: 'of-all',
  },
} as const satisfies Readonly<Record<string, Indicator>>;
