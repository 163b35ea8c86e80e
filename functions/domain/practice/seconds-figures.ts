import { comparedFigure } from './compared-figure.ts';
import { measuredFigure, type PracticeNote } from './measured-figure.ts';
import type { ToldOf } from './measure-units.ts';
import { disagreement, meanSeconds, secondsMore, secondsRobust } from './practice-seconds.ts';
import type { PracticeStudy } from './practice-study.ts';
import { isEnough, statusOf } from './publishable.ts';
import { areEnough, association, sidesOf, toConfirm } from './sides.ts';

/** Seconds more of contacts with the practice, by means and by medians, and those that it takes itself. */
export function secondsFigures(study: PracticeStudy, told: ToldOf) {
  const { isReleased } = study;
  const sides = sidesOf(study, ({ duration }) => duration !== null);
  const shown = areEnough(sides, isReleased)
    ? { mean: secondsMore(sides), robust: secondsRobust(sides) }
    : undefined;
  const notes: readonly PracticeNote[] = [
    ...toConfirm(sides),
    ...(shown === undefined ? [] : disagreement(shown.mean, shown.robust)),
    association,
    { code: 'long-contacts', values: [] },
  ];
  const compared = { sides, isReleased, notes };
  return {
    seconds: comparedFigure(told('seconds'), { ...compared, estimate: shown?.mean ?? null }),
    'seconds-robust': comparedFigure(told('seconds-robust'), {
      ...compared,
      estimate: shown?.robust ?? null,
    }),
    'seconds-own': ownSeconds(study, told),
  };
}

function ownSeconds(study: PracticeStudy, told: ToldOf) {
  const { code } = study.practice;
  const { present } = sidesOf(study, ({ codes }) => (codes.get(code)?.seconds ?? null) !== null);
  return measuredFigure(told('seconds-own'), {
    n: present.length,
    status: statusOf(present, study.isReleased),
    estimate: isEnough(present, study.isReleased)
      ? meanSeconds(present.flatMap(({ codes }) => codes.get(code)?.seconds ?? []))
      : undefined,
  });
}
