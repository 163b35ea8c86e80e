import type { FrameView } from '#contract/frame';
import { firstToDo, nextStep } from '../../../../../addin/taskpane/frames/next-step.ts';

const frame = (changes: Partial<FrameView>): FrameView => ({
  ...{ id: '2026-10~VOXEA', period: '2026-10', from: '2026-10-01', to: '2026-10-31', party: 'VOXEA' },
  ...{ platforms: [], state: 'empty', files: [], strata: [], ineligible: [], drawn: [], job: null },
  notice: { yes: 0, unknown: 0, how: '' },
  ...{ hash: null, frozenAt: null, commitment: null, partyString: null, partyStringBy: null, seed: null },
  ...{ drawRevision: 0, drawnAt: null, disclosedAt: null, firstEnd: null, forgottenAt: null },
  ...changes,
});
const job = (state: NonNullable<FrameView['job']>['state']) =>
  ({ id: 'J', kind: 'freeze-frame', wave: 'W', state, progress: 0, at: '2026-11-01T00:00:00Z' }) as const;

test.each([
  ['import', frame({})],
  ['freeze', frame({ state: 'collecting' })],
  ['seed', frame({ state: 'frozen' })],
  ['draw', frame({ state: 'frozen', partyString: 'la mer est calme' })],
  ['disclose', frame({ state: 'drawn' })],
  ['certificate', frame({ state: 'disclosed' })],
  ['wait', frame({ state: 'collecting', job: job('running') })],
  ['wait', frame({ state: 'collecting', job: job('stuck') })],
] as const)('what to do next is %s', (step, one) => {
  expect(nextStep(one)).toBe(step);
});

test('a freeze that failed can be asked for again once its reason is gone', () => {
  expect(nextStep(frame({ state: 'collecting', job: job('failed') }))).toBe('freeze');
});

test('the frame shown first is the oldest that holds contacts and is not certified yet', () => {
  const frames = [
    frame({ id: 'certified', state: 'disclosed' }),
    frame({ id: 'empty' }),
    frame({ id: 'collecting', state: 'collecting' }),
    frame({ id: 'later', state: 'frozen' }),
  ];

  expect(firstToDo(frames)).toBe('collecting');
  expect(firstToDo(frames.slice(0, 2))).toBe('empty');
  expect(firstToDo(frames.slice(0, 1))).toBeUndefined();
});
