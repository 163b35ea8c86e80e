import type { ForeseenFlow } from '#domain/outlook/foresee-platform';
import type { Note, Outlook } from './outlook-answer.ts';

/** Why nothing of a week is foreseen: so many weeks were counted, or the last one is so many weeks away. */
export function notForeseen(flows: readonly ForeseenFlow[]): Omit<Outlook, 'unit'> {
  const nothing = { value: null, status: 'not-collected', platformsCounted: 0 } as const;
  return { ...nothing, notes: [reasonOf(flows)] };
}

function reasonOf(flows: readonly ForeseenFlow[]): Note {
  const kinds = flows.map(({ forecast }) => forecast);
  const old = kinds.find((one) => one.kind === 'too-old');
  if (old !== undefined) return { code: 'too-old', values: [String(old.ahead)] };
  const weeks = kinds.map((one) => (one.kind === 'too-few-weeks' ? one.weeks : 0));
  return { code: 'too-few-weeks', values: [String(Math.max(0, ...weeks))] };
}
