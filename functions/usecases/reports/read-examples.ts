import { weekOf } from '#domain/assignment/week-of';
import { flowId } from '#domain/channel';
import { isDone } from '#domain/evaluation-lifecycle';
import type { Example, Practice } from '#domain/reports/best-practices';
import { quotable } from '#domain/reports/quotable';
import { readEvaluated } from '../figures/read-view.ts';
import type { Evaluated } from '../figures/summarise.ts';
import { sampleScope } from '../row-keys.ts';
import { seesRow } from '../sight.ts';
import type { ReportSource } from './report-source.ts';

/**
 * Of each practice, what its best evaluation noted: of rows this person sees only, never whose they are or when they
 * were to the minute.
 */
export async function readExamples(
  source: ReportSource,
  channel: string,
  practices: readonly Practice[],
): Promise<(practice: Practice) => Example | undefined> {
  const { session, register, wave } = source;
  const platforms = [...new Set(practices.map(({ platform }) => platform))];
  const read = await Promise.all(
    platforms.map(async (platform) => {
      const rows = await readEvaluated(session.store, sampleScope(wave.code, platform));
      const country = register.platforms.find(({ code }) => code === platform)?.country ?? '';
      return [platform, { rows: rows.filter((row) => isQuoted(source, row, channel)), country }] as const;
    }),
  );
  const byPlatform = new Map(read);
  return ({ platform, part }) => {
    const own = byPlatform.get(platform);
    const best = own?.rows.reduce<Evaluated | undefined>((one, other) => better(one, other, part), undefined);
    if (own === undefined || best === undefined) return undefined;
    const quote = quotable(best.evaluation.facts, [own.country]);
    return { quote, week: weekOf(best.contact.start, wave.timeZone) };
  };
}

function isQuoted({ session }: ReportSource, { contact, evaluation }: Evaluated, channel: string): boolean {
  const isOfFlow = flowId(contact) === channel;
  const isSeen = seesRow(session.member, evaluation.evaluator);
  return isOfFlow && isSeen && isDone(evaluation) && evaluation.facts.trim() !== '';
}

/** By the criterion, then by the whole evaluation; the first of those that are alike. */
function better(one: Evaluated | undefined, other: Evaluated, part: string): Evaluated | undefined {
  const [first, second] = [worth(one, part), worth(other, part)];
  if (second === undefined) return one;
  if (first === undefined) return other;
  const isBetter = second.part > first.part || (second.part === first.part && second.whole > first.whole);
  return isBetter ? other : one;
}

function worth(evaluated: Evaluated | undefined, part: string) {
  const score = evaluated?.evaluation.score;
  const own = score?.parts[part];
  if (score === undefined || score === null || own === undefined || own === null) return undefined;
  return { part: own, whole: score.value ?? 0 };
}
