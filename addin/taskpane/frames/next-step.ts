import type { FrameView } from '#contract/frame';

/** What is to be done next with a frame; `wait` while the server is at work. */
export const frameSteps = ['wait', 'import', 'freeze', 'seed', 'draw', 'disclose', 'certificate'] as const;
export type FrameStep = (typeof frameSteps)[number];

const byState = {
  empty: 'import',
  collecting: 'freeze',
  frozen: 'draw',
  drawn: 'disclose',
  disclosed: 'certificate',
} as const satisfies Record<FrameView['state'], FrameStep>;

export function nextStep({ state, partyString, job }: FrameView): FrameStep {
  if (job !== null && !ended.has(job.state)) return 'wait';
  return state === 'frozen' && partyString === null ? 'seed' : byState[state];
}

/** A job that failed may be resumed, but what it was for may also be done otherwise. */
const ended: ReadonlySet<string> = new Set(['done', 'failed']);

/** The frame to look at first: the oldest on which something is to be done by hand. */
export function firstToDo(frames: readonly FrameView[]): string | undefined {
  const waiting = frames.filter((frame) => !settled.has(nextStep(frame)));
  return (waiting.find(({ state }) => state !== 'empty') ?? waiting[0])?.id;
}

const settled: ReadonlySet<FrameStep> = new Set<FrameStep>(['certificate']);
