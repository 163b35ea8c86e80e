import { QualityError } from '#contract/error';
import type { Wave } from '#domain/wave';
import type { StoredContact } from '../stored/contact.ts';
import type { StoredEvaluation } from '../stored/evaluation.ts';

/** The standard evaluation a contact of the sample is to have: assigned, and to nobody yet. */
export function newEvaluation(wave: Wave, contact: StoredContact): StoredEvaluation {
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
  };
}
