import type { PullAnswer, Row } from '#contract/row';
import type { Person } from '../identity/persons.ts';
import { playFrames, type FramePlay } from './play-frame.ts';

/** A batch drawn from frames; `evaluators` share its sample. */
export type DrawnPlay = FramePlay & { readonly evaluators: readonly Person[] };

/** Of the sample, what a second person evaluates too. */
const DOUBLE_SHARE = 0.1;
/** A row that was drawn, then assigned. */
const ASSIGNED_REVISION = 2;

/** Draws the frames of a batch and gives its sample out; answers its rows, as they are once assigned. */
export async function playDrawnBatch(play: DrawnPlay): Promise<readonly Row[]> {
  await playFrames(play);
  await assignAll(play);
  const rows = await pullAll(play);
  return rows
    .filter(({ fields }) => isOf(play, String(fields['contact'])) && fields['purpose'] === 'standard')
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map((row) => ({ ...row, revision: ASSIGNED_REVISION }));
}

async function assignAll({ call, manager, evaluators, wave, batch, at }: DrawnPlay): Promise<void> {
  const request = {
    evaluators: evaluators.map(({ objectId }) => objectId),
    doubleShare: evaluators.length > 1 ? DOUBLE_SHARE : 0,
  };
  for (let turn = 1; ; turn += 1) {
    const step = `${wave}-${batch.period}-give-${turn}`;
    const { remaining } = await call('assign', { as: manager, at, step, parameters: { wave }, request });
    if (remaining === 0) return;
  }
}

async function pullAll(play: DrawnPlay): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const answer = await pull(play, next);
    rows.push(...answer.rows);
    next = answer.next;
  }
  return rows;
}

const pull = ({ call, manager, wave, batch, at }: DrawnPlay, next: string): Promise<PullAnswer> =>
  call('pullEvaluations', {
    as: manager,
    at,
    step: `${wave}-${batch.period}-pull`,
    parameters: { wave },
    request: { cursor: {}, ...(next === '' ? {} : { next }) },
  });

const isOf = ({ batch }: DrawnPlay, contact: string): boolean =>
  contact.includes(`-${batch.period.replace('-', '')}-`);
