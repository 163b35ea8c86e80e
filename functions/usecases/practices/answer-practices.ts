import type { AskAnswer } from '#contract/figure';
import type { PracticeAsk } from '#contract/practice';
import type { ComputedFigure } from '#domain/kpi/compute-indicator';
import type { Practice } from '#domain/practice/practice';
import type { PracticeFigures } from '#domain/practice/practice-figures';
import type { Wave } from '#domain/wave';
import type { Register } from '../read-register.ts';
import { instantOf, type Session } from '../session.ts';
import { seesLiveFigures } from '../sight.ts';
import { figuresOver, readCodedWave, sampleOf, type CodedWave } from './coded-wave.ts';
import { readPractices } from './read-practices.ts';
import { resolvePractice, type ResolvedPractice } from './resolve-practice.ts';

/** Answers about practices, in the order of the asks: what was coded in a wave is read once. */
export async function answerPractices(
  session: Session,
  register: Register,
  asks: readonly PracticeAsk[],
): Promise<readonly AskAnswer[]> {
  const catalogue: readonly Practice[] = await readPractices(session.store);
  const resolved = asks.map((ask) => resolvePractice(ask, { register, member: session.member, catalogue }));
  const known = resolved.flatMap((one) => ('answer' in one ? [] : [one]));
  const waves = await readWaves(session, known);
  const figures = remembered((one) => computed(session, waves, one));
  const asOf = instantOf(session.clock);
  return resolved.map((one): AskAnswer => {
    if ('answer' in one) return one;
    const { measure } = one.ask;
    const figure = figures(one).measures[measure];
    const currency = figure.unit === 'money' ? register.settings.currency : null;
    const rests = [one.wave.code, '@practices', '@activity'];
    return { answer: 'indicator', figure: { ...written(figure), asOf, currency }, waves: rests };
  });
}

type Waves = ReadonlyMap<string, CodedWave>;

/** By code, what was coded in each wave asked about, of every platform asked about in it. */
async function readWaves({ store }: Session, known: readonly ResolvedPractice[]): Promise<Waves> {
  const asked = new Map<string, { readonly wave: Wave; readonly own: ResolvedPractice[] }>();
  for (const one of known) {
    const { own } = asked.get(one.wave.code) ?? { own: [] };
    asked.set(one.wave.code, { wave: one.wave, own: [...own, one] });
  }
  const read = new Map<string, CodedWave>();
  for (const { wave, own } of asked.values()) {
    const platforms = new Map(
      own.flatMap((one) => one.platforms.map((platform) => [platform.code, platform])),
    );
    read.set(wave.code, await readCodedWave(store, wave, [...platforms.values()]));
  }
  return read;
}

function computed({ member }: Session, waves: Waves, { ask, wave, platforms, practice }: ResolvedPractice) {
  const coded = waves.get(wave.code);
  if (coded === undefined) throw new Error('a wave asked about was not read');
  const sample = sampleOf(coded, {
    platforms: platforms.map(({ code }) => code),
    channel: ask.channel,
    isReleased: !seesLiveFigures(member),
  });
  return figuresOver(sample, practice);
}

/** Cells that differ by their measure alone have their figures computed once. */
function remembered(compute: (one: ResolvedPractice) => PracticeFigures) {
  const known = new Map<string, PracticeFigures>();
  return (one: ResolvedPractice): PracticeFigures => {
    const key = JSON.stringify([one.wave.code, one.ask.entity, one.ask.channel, one.practice.code]);
    const figures = known.get(key) ?? compute(one);
    known.set(key, figures);
    return figures;
  };
}

/** The wire's lists are its own. */
function written({ basis, ...figure }: ComputedFigure) {
  const notes = basis.notes.map(({ code, values }) => ({ code, values: [...values] }));
  return { ...figure, basis: { ...basis, notes } };
}
