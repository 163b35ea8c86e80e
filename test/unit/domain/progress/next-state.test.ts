import { nextStates, type MeasuredTheme } from '#domain/progress/next-state';

const measured = (changed: Partial<MeasuredTheme>): MeasuredTheme => ({
  theme: 'phone-tool',
  state: 'active',
  verdict: 'not-proven',
  isAgain: false,
  ...changed,
});
const next = (changed: Partial<MeasuredTheme>) => nextStates([measured(changed)])[0];

test('an active theme is proven by its interval alone', () => {
  expect(next({ verdict: 'proven' })).toMatchObject({ state: 'proven', reopened: false });
  for (const verdict of ['not-proven', 'too-few', 'not-comparable', 'no-data', 'regressed'] as const)
    expect(next({ verdict })).toMatchObject({ state: 'active' });
});

test('a proven theme is maintained by a later wave, not by the same one measured again', () => {
  expect(next({ state: 'proven', verdict: 'proven' })).toMatchObject({ state: 'maintained' });
  expect(next({ state: 'proven', verdict: 'proven', isAgain: true })).toMatchObject({ state: 'proven' });
  expect(next({ state: 'proven', verdict: 'not-proven' })).toMatchObject({ state: 'proven' });
});

test('a wave that proved a theme and does not any more, measured again, takes it back', () => {
  expect(next({ state: 'proven', verdict: 'not-proven', isAgain: true })).toMatchObject({
    state: 'active',
    reopened: true,
  });
});

test('a regression is worked on at once when nothing else is', () => {
  for (const state of ['proven', 'maintained'] as const)
    expect(next({ state, verdict: 'regressed' })).toMatchObject({ state: 'active', reopened: true });
});

test('beside another active theme a regression waits; one that is proven makes room', () => {
  const fallen = measured({ theme: 'proactivity', state: 'maintained', verdict: 'regressed' });
  expect(nextStates([measured({}), fallen])).toEqual([
    { theme: 'phone-tool', state: 'active', reopened: false },
    { theme: 'proactivity', state: 'queued', reopened: true },
  ]);
  expect(nextStates([fallen, measured({ verdict: 'proven' })])).toEqual([
    { theme: 'proactivity', state: 'active', reopened: true },
    { theme: 'phone-tool', state: 'proven', reopened: false },
  ]);
});

test('a queued theme waits whatever is measured', () => {
  expect(next({ state: 'queued', verdict: 'proven' })).toMatchObject({ state: 'queued' });
});
