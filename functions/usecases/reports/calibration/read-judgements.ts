import { flowsOf } from '#domain/channel';
import type { JudgedContact, Judgement } from '#domain/calibration/judgement';
import { isDone } from '#domain/evaluation-lifecycle';
import { pointsLost } from '#domain/scoring/points-lost';
import { score } from '#domain/scoring/score';
import { MILLION } from '#domain/scoring/stored-score';
import { gridsOfWave, type Grids } from '../../evaluations/read-work.ts';
import { keysStarting } from '../../key-range.ts';
import type { StoredRow } from '../../ports.ts';
import { CONTACTS, DOUBLE_EVALUATIONS, sampleScope, STANDARD_EVALUATIONS } from '../../row-keys.ts';
import { storedContact } from '../../stored/contact.ts';
import { storedEvaluation, type StoredEvaluation } from '../../stored/evaluation.ts';
import type { AskRefusal } from '../../figures/resolve-ask.ts';
import { askedPlatforms } from '../asked-platforms.ts';
import { isRefusal, type ReportSource } from '../report-source.ts';

/**
 * The contacts of a wave that several people evaluated, all of them done: nobody could see another's answers until then.
 * The first listening comes first.
 */
export async function readJudgements(
  source: ReportSource,
): Promise<{ readonly judged: readonly JudgedContact[]; readonly grids: Grids } | AskRefusal> {
  const { session, wave, ask } = source;
  const platforms = askedPlatforms(source);
  if (isRefusal(platforms)) return platforms;
  const grids = await gridsOfWave(session.store, wave);
  const channels = new Set(flowsOf(ask.channel).map(({ channel }) => channel));
  const rows = await Promise.all(platforms.map((platform) => readSample(source, platform)));
  const judged = rows.flatMap(({ contacts, evaluations }) => {
    const kept = contacts.filter(({ channel }) => channels.has(channel)).map(({ id }) => id);
    return kept.flatMap((contact) => judgedContact(evaluations.get(contact) ?? [], grids));
  });
  return { judged, grids };
}

async function readSample({ session: { store }, wave }: ReportSource, platform: string) {
  const scope = sampleScope(wave.code, platform);
  const [contacts, standard, doubles] = await Promise.all(
    [CONTACTS, STANDARD_EVALUATIONS, DOUBLE_EVALUATIONS].map((prefix) =>
      store.ledger.list(scope, keysStarting(prefix)),
    ),
  );
  const evaluations = new Map<string, StoredEvaluation[]>();
  for (const { value } of [...present(standard?.rows), ...present(doubles?.rows)]) {
    const one = storedEvaluation.parse(value);
    evaluations.set(one.key.contact, [...(evaluations.get(one.key.contact) ?? []), one]);
  }
  return { contacts: present(contacts?.rows).map(({ value }) => storedContact.parse(value)), evaluations };
}

const present = (rows: readonly StoredRow[] = []): readonly StoredRow[] =>
  rows.filter(({ deleted }) => !deleted);

/** Under one grid; a contact is left out while one of its evaluations is not done. */
function judgedContact(evaluations: readonly StoredEvaluation[], grids: Grids): readonly JudgedContact[] {
  if (!evaluations.every(isDone)) return [];
  const [first, second, ...others] = evaluations.flatMap((one) => judgement(one, grids));
  if (first === undefined || second === undefined) return [];
  return [[first, second, ...others]];
}

function judgement(
  { evaluator, grid: reference, answers, measurements, score: stored }: StoredEvaluation,
  grids: Grids,
): readonly Judgement[] {
  const grid = grids.get(reference);
  if (grid === undefined || stored === null) return [];
  const { value, incomplete } = stored;
  return [
    {
      ...{ judge: evaluator, grid, answers, parts: stored.parts },
      score: value === null || incomplete ? null : value / MILLION,
      lost: pointsLost(grid, score(grid, answers, measurements)),
    },
  ];
}
