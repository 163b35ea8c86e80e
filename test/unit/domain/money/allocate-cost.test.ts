import type { CountedRecord } from '#domain/activity/counted-record';
import type { CostLine } from '#domain/money/cost';
import { costOfPlatform } from '#domain/money/platform-cost';
import { quarterBounds } from '#domain/period';
import { activityOf, aLine, aRecord } from '../../../support/money.ts';

function allocated(lines: readonly CostLine[], ...records: readonly CountedRecord[]) {
  const valuation = { currency: 'EUR', rates: new Map() };
  const span = quarterBounds('2026-Q4');
  const { allocation, unworked } = costOfPlatform(lines, {
    activity: activityOf(...records),
    span,
    valuation,
  });
  const { byFlow, byContacts, total, unallocated } = allocation;
  return { byFlow: Object.fromEntries(byFlow), byContacts, total, unallocated, unworked };
}

const phone = aRecord('phone-in', {
  answered: 100,
  talkSeconds: 30_000,
  holdSeconds: 2000,
  wrapSeconds: 4000,
});
const email = aRecord('email-in', { answered: 50, talkSeconds: 18_000 });

test('a cost of every channel follows working time', () => {
  expect(allocated([aLine(900)], phone, email)).toMatchObject({
    byFlow: { 'phone-in': 60_000n, 'email-in': 30_000n },
    unallocated: 0n,
    byContacts: [],
  });
});

test('an agent handles two chats at once and three conversations on social networks: their handling weighs half and a third', () => {
  const chat = aRecord('chat-in', { answered: 10, talkSeconds: 24_000 });
  const social = aRecord('social-in', { answered: 10, talkSeconds: 36_000 });

  expect(allocated([aLine(600)], phone, chat, social).byFlow).toEqual({
    'phone-in': 36_000n,
    'chat-in': 12_000n,
    'social-in': 12_000n,
  });
});

test('the line of a channel is its own, shared between its directions', () => {
  const calls = aRecord('phone-out', { answered: 40, talkSeconds: 12_000 });
  const lines = [aLine(660), aLine(480, { channel: 'phone' }), aLine(-10, { channel: 'email' })];

  // 36,000 + 12,000 seconds by phone, 18,000 by e-mail.
  expect(allocated(lines, phone, email, calls)).toMatchObject({
    byFlow: { 'phone-in': 36_000n + 36_000n, 'phone-out': 12_000n + 12_000n, 'email-in': 18_000n - 1000n },
    total: 113_000n,
    unallocated: 0n,
  });
});

test('where a flow has contacts and no handling, costs follow contacts, and it is named', () => {
  const letters = aRecord('letter-in', { answered: 50 });

  expect(allocated([aLine(900)], phone, letters)).toMatchObject({
    byFlow: { 'phone-in': 60_000n, 'letter-in': 30_000n },
    byContacts: ['letter-in'],
  });
});

test('handling of two months of three says nothing of the quarter: contacts do', () => {
  const months = ['2026-10', '2026-11', '2026-12'].map((period, index) =>
    aRecord('email-in', { answered: 10, ...(index < 2 && { talkSeconds: 90_000 }) }, { period }),
  );

  expect(allocated([aLine(130)], phone, ...months).byFlow).toEqual({
    'phone-in': 10_000n,
    'email-in': 3000n,
  });
});

test('a channel that did nothing, and a platform of which nothing was counted, leave their cost unallocated', () => {
  expect(allocated([aLine(900), aLine(100, { channel: 'letter' })], phone)).toMatchObject({
    byFlow: { 'phone-in': 90_000n },
    total: 100_000n,
    unallocated: 10_000n,
  });
  expect(allocated([aLine(900)])).toMatchObject({ byFlow: {}, total: 90_000n, unallocated: 90_000n });
});

test('a flow with handling alone and another with contacts alone have nothing in common to share by', () => {
  const letters = aRecord('letter-in', { answered: 50 });
  const calls = aRecord('phone-out', { talkSeconds: 50 });

  expect(allocated([aLine(900)], letters, calls).unallocated).toBe(90_000n);
});

test('contacts that were only received are no work, and are named', () => {
  const received = aRecord('email-in', { received: 900 });

  expect(allocated([aLine(900)], phone, received)).toMatchObject({
    byFlow: { 'phone-in': 90_000n },
    unworked: ['email-in'],
  });
});

test('what is sent counts as handled where nobody says how many were answered', () => {
  const sent = aRecord('email-out', { received: 300 });

  expect(allocated([aLine(400)], aRecord('email-in', { answered: 100 }), sent).byFlow).toEqual({
    'email-in': 10_000n,
    'email-out': 30_000n,
  });
});
