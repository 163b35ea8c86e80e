import { knownDuration } from '../../../../functions/usecases/codes/known-duration.ts';
import { noCode } from '../../../../functions/usecases/stored/code.ts';
import { storedVersion } from '../../../../functions/usecases/stored/recording.ts';

const version = (form: string, state: string, seconds: number | null) =>
  storedVersion.parse({
    id: 'r',
    path: 'rec/80/r',
    form,
    state,
    format: null,
    bytes: 1,
    sha256: '',
    seconds,
    peaks: null,
    end: '2027-01-12T09:00:00Z',
    limit: '2027-01-13T09:00:00Z',
    sentAt: '2026-10-20T09:00:00Z',
    by: { tenant: 't', objectId: 'o', name: 'n' },
    gone: null,
  });
const phone = { channel: 'phone', direction: 'in' } as const;
const code = noCode('C1');

test('a contact lasts as long as its sound, else as its text, also once they are destroyed', () => {
  const [audio, text] = [version('audio', 'ready', 61), version('transcript', 'ready', 58)];

  expect(knownDuration({ contact: phone, code, recordings: [text, audio] })).toBe(61);
  expect(knownDuration({ contact: phone, code, recordings: [text] })).toBe(58);
  expect(knownDuration({ contact: phone, code, recordings: [version('audio', 'gone', 61)] })).toBe(61);
});

test('nobody knows how long it lasts while its sound is on its way, or when nothing says it', () => {
  for (const recordings of [
    [],
    [version('audio', 'expected', 61)],
    [version('writing', 'ready', null)],
    [version('audio', 'ready', 90_000)],
  ])
    expect(knownDuration({ contact: phone, code, recordings })).toBeNull();
});

test('hours between two e-mails are no time spent on them', () => {
  const recordings = [version('writing', 'ready', 18_657)];

  expect(knownDuration({ contact: { channel: 'email', direction: 'in' }, code, recordings })).toBeNull();
  expect(knownDuration({ contact: { channel: 'chat', direction: 'in' }, code, recordings })).toBe(18_657);
});

test('what somebody typed wins, and what somebody took away does not come back', () => {
  const recordings = [version('audio', 'ready', 61)];
  const typed = { ...code, duration: 60, fieldRevisions: { duration: 5 } };

  expect(knownDuration({ contact: phone, code: typed, recordings })).toBe(60);
  expect(knownDuration({ contact: phone, code: { ...typed, duration: null }, recordings })).toBeNull();
});
