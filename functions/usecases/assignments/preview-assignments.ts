import type { AssignPreview, AssignRequest } from '#contract/assignment';
import type { Assignment } from '#domain/assignment/assign';
import type { Session } from '../session.ts';
import { planAssignments } from './plan-assignments.ts';

/** What assigning would give to whom; nothing is written. */
export async function previewAssignments(
  session: Session,
  code: string,
  request: AssignRequest,
): Promise<AssignPreview> {
  const { wave, assignments, ended } = await planAssignments(session, code, request);
  const shareOf = (person: string, own: readonly Assignment[]) => ({
    standard: own.filter(({ evaluator }) => evaluator === person).length,
    double: own.filter(({ double }) => double === person).length,
  });
  const byPlatform = wave.platforms.map((platform) => ({
    platform,
    own: assignments.filter(({ contact }) => contact.platform === platform),
  }));
  return {
    evaluators: request.evaluators.map((objectId) => ({
      objectId,
      ...shareOf(objectId, assignments),
      platforms: byPlatform.map(({ platform, own }) => ({ platform, ...shareOf(objectId, own) })),
    })),
    standard: assignments.filter(({ evaluator }) => evaluator !== undefined).length,
    double: assignments.filter(({ double }) => double !== undefined).length,
    ended,
  };
}
