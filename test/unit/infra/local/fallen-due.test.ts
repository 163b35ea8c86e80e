import { fallenDue } from '../../../../infra/local/fallen-due.ts';

const HOUR = 3_600_000;

function aSystem(kept?: string) {
  const done: string[] = [];
  const time = { now: Date.parse('2026-11-22T22:30:00Z') };
  const day = { last: () => kept, keep: (today: string) => Promise.resolve(void (kept = today)) };
  const said = (what: string) => Promise.resolve(void done.push(what));
  const run = fallenDue({
    now: () => time.now,
    day,
    passHours: ({ from, to }) => said(`${(to - from) / HOUR} h`),
    schedule: ({ rhythm }) => said(rhythm),
    sweepFiles: () => said('files'),
    sweepItems: () => said('items'),
    log: (_, event) => void done.push(event),
  });
  return { run, done, time };
}

test('what is daily is done at the first start of a business day, and not again on that day', async () => {
  const { run, done, time } = aSystem();
  await run();
  time.now += HOUR;
  await run();
  time.now += HOUR;
  await run();

  const whole = ['hourly', 'daily', 'files', 'items'];
  expect(done).toEqual([...whole, '1 h', 'hourly', 'files', '1 h', ...whole]);
});

test('a restart on the same day does what is hourly alone', async () => {
  const { run, done } = aSystem('2026-11-22');
  await run();

  expect(done).toEqual(['hourly', 'files']);
});
