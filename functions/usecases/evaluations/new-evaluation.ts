import { QualityError } from '#contract/error';
import type { RecordingState } from '#domain/recording';
import type { Wave } from '#domain/wave';
import type { StoredContact } from '../stored/contact.ts';
import type { StoredEvaluation } from '../stored/evaluation.ts';

/** The standard evaluation a contact of the sample is to have: assigned, and to nobody yet. */
export function newEvaluation(
  wave: Wave,
  contact: StoredContact,
  recording: RecordingState = 'none',
): StoredEvaluation {
  const grid = wave.grids[contact.channel];
  if (grid === undefined) throw new QualityError('internal', { channel: contact.channel });
  return {
    key: { wave: wave.code, contact: contact.id, purpose: 'standard', slot: '' },
    grid,
    evaluator: '',
    answers: {},
    measurements: {},
    facts: '',
    comment: '',
    state: 'assigned',
    score: null,
    revisions: [],
    fieldRevisions: {},
    reason: '',
    typedByOthers: [],
    formerEvaluators: [],
    doubles: [],
    recording,
  };
}

/**
 * The evaluation of a contact that a second person is to make, without seeing the first. Its slot is who it was first
 * given to; given to somebody else later, it keeps it.
 */
export const newDouble = (
  wave: Wave,
  contact: StoredContact,
  { evaluator, recording }: Pick<StoredEvaluation, 'evaluator' | 'recording'>,
): StoredEvaluation => ({
  ...newEvaluation(wave, contact, recording),
  key: { wave: wave.code, contact: contact.id, purpose: 'double', slot: evaluator },
  evaluator,
});
