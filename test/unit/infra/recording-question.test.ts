import type { RecordingHistory } from '#contract/recording';
import { answerQuestion } from '../../../infra/recording/answer-question.ts';
import { readQuestion } from '../../../infra/recording/read-question.ts';
import { RecordingRefusal } from '../../../infra/recording/recording-refusal.ts';

const told: RecordingHistory['recordings'][number] = {
  id: 'R-1',
  form: 'audio',
  state: 'ready',
  bytes: 160_044,
  sha256: 'ab'.repeat(32),
  sentAt: '2026-10-16T08:00:00.000Z',
  sentBy: 'Claire Morel',
  lies: { days: 87 },
  heard: [{ at: '2026-10-20T09:00:00.000Z', until: '2026-10-20T09:10:00.000Z', by: 'Hugo Lefèvre' }],
  end: '2027-01-12T09:00:00Z',
  limit: '2027-01-13T09:00:00Z',
  destroyed: null,
};
const gone: typeof told = {
  ...told,
  state: 'gone',
  lies: null,
  destroyed: { at: '2027-01-12T09:30:00.000Z', verifiedAt: '2027-01-12T09:30:01.000Z', reason: 'end' },
};
const say = (question: 'where' | 'heard' | 'gone', one: typeof told, now = '2026-11-20T10:00:00.000Z') =>
  answerQuestion(question, { history: { recordings: [one] }, now })
    .slice(1)
    .map(({ en }) => en.trim());

test('where it is: under which prefix, how large, and that it is nowhere once it is gone', () => {
  expect(say('where', told)).toEqual([
    `In the bucket, under rec/87/ (which deletes it by itself 87 days after it was sent), 160,044 bytes, SHA-256 ${told.sha256}`,
  ]);
  expect(say('where', gone)).toEqual(['Nowhere: looked at just now, the bucket has nothing of it.']);
  expect(say('where', { ...told, state: 'expected', lies: null })).toEqual(['Announced, not there yet.']);
});

test('who heard it, when, and until when their link was good', () => {
  expect(say('heard', told)).toEqual([
    'Hugo Lefèvre, on 2026-10-20 09:00:00 UTC (link good until 2026-10-20 09:10:00 UTC)',
  ]);
  expect(say('heard', { ...told, heard: [] })).toEqual(['Nobody heard or read it.']);
});

test('when it is gone: its end before, its destruction after', () => {
  expect(say('gone', told)).toEqual([
    'Heard until 2027-01-12 09:00:00 UTC, then by nobody; destroyed within the hour, by 2027-01-13 09:00:00 UTC at the latest.',
    'Not destroyed yet.',
  ]);
  expect(say('gone', gone, '2027-01-12T10:00:00.000Z')).toEqual([
    'Heard by nobody since 2027-01-12 09:00:00 UTC; legal limit: 2027-01-13 09:00:00 UTC.',
    'Destroyed on 2027-01-12 09:30:00 UTC (its end had come), seen gone on 2027-01-12 09:30:01 UTC, 23 hours before the limit.',
  ]);
});

test('a contact of which nothing was sent is said to be one, in both languages', () => {
  expect(answerQuestion('where', { history: { recordings: [] }, now: '2026-11-20T10:00:00.000Z' })).toEqual([
    { fr: 'Rien n’a été envoyé pour ce contact.', en: 'Nothing was sent for this contact.' },
  ]);
});

test('a question is read from the command line, or refused with how to ask', () => {
  expect(
    readQuestion(['where', 'C1', '--wave', 'W', '--at', 'http://host:1/', '--as', 'Claire Morel']),
  ).toEqual({
    question: 'where',
    contact: 'C1',
    wave: 'W',
    at: 'http://host:1',
    as: 'Claire Morel',
    organisation: undefined,
  });
  for (const args of [
    [],
    ['where', 'C1'],
    ['why', 'C1', '--wave', 'W'],
    ['where', 'C1', 'C2', '--wave', 'W'],
    ['--no'],
  ])
    expect(() => readQuestion(args)).toThrow(RecordingRefusal);
});
