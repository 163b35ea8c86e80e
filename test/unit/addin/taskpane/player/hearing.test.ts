import type { Listening } from '#contract/recording';
import { ApiFailure } from '../../../../../addin/api/api-failure.ts';
import { BusinessClock } from '../../../../../addin/taskpane/player/business-clock.ts';
import { Hearing } from '../../../../../addin/taskpane/player/hearing.ts';

const start = Date.parse('2026-11-20T10:00:00Z');
const end = new Date(start + 60_000).toISOString();
const listening: Listening = { form: 'writing', writing: { subject: '', turns: [] }, end };

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** A hearing on a machine whose own clock is years behind that of the server. */
function aHearing(ask: () => Promise<Listening>, known = end) {
  const server = { now: start };
  const clock = new BusinessClock(() => Promise.resolve(new Date(server.now + Date.now()).toISOString()));
  const hearing = new Hearing({ ask, clock, end: known });
  return { server, hearing, state: () => hearing.state.get() };
}

test('what is heard is over at the very second of its end, by the clock of the server', async () => {
  const { hearing, state } = aHearing(() => Promise.resolve(listening));
  hearing.begin();
  await hearing.open();
  expect(state()).toEqual({ name: 'open', listening });

  await jest.advanceTimersByTimeAsync(59_990);
  expect(state().name).toBe('open');
  await jest.advanceTimersByTimeAsync(10);
  expect(state()).toEqual({ name: 'over', end });
});

test('a clock that is moved is found out while somebody listens', async () => {
  const { hearing, state, server } = aHearing(() => Promise.resolve(listening));
  hearing.begin();
  await hearing.open();
  server.now += 3_600_000;
  await jest.advanceTimersByTimeAsync(41_000);

  expect(state().name).toBe('over');
});

test('nothing is asked for what is over already', async () => {
  const { hearing, state } = aHearing(() => Promise.reject(new Error('asked')), '2026-11-20T09:59:59Z');
  hearing.begin();
  await jest.advanceTimersByTimeAsync(1);

  expect(state()).toEqual({ name: 'over', end: '2026-11-20T09:59:59Z' });
});

test('a refusal of what is destroyed is its end; any other is said, and may be tried again', async () => {
  const answers: (Listening | ApiFailure)[] = [
    new ApiFailure('offline'),
    listening,
    new ApiFailure('recording-gone', { details: { end, at: '2026-11-19T00:00:00Z' } }),
  ];
  const { hearing, state } = aHearing(() => {
    const answer = answers.shift()!;
    return answer instanceof ApiFailure ? Promise.reject(answer) : Promise.resolve(answer);
  });
  await hearing.open();
  expect(state()).toMatchObject({ name: 'failed', failure: { code: 'offline' } });
  expect(await hearing.open()).toEqual(listening);
  expect(await hearing.open()).toBeUndefined();
  expect(state()).toEqual({ name: 'over', end: '2026-11-19T00:00:00.000Z' });
});

test('what is answered after the person went elsewhere is not taken', async () => {
  const { hearing, state } = aHearing(() => Promise.resolve(listening));
  const asked = hearing.open();
  hearing.leave();

  expect(await asked).toBeUndefined();
  expect(state().name).toBe('closed');
});
