import type { Evaluation, EvaluationState } from '#domain/evaluation';

const doneStates: ReadonlySet<EvaluationState> = new Set<EvaluationState>(['submitted', 'revised', 'final']);

/** Submitted, whatever happened since: only these count in figures. */
export const isDone = ({ state }: Pick<Evaluation, 'state'>): boolean => doneStates.has(state);
