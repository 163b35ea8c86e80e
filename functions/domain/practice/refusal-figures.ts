import { reactionTo, type CodedContact } from './coding.ts';
import { comparedFigure } from './compared-figure.ts';
import { measuredFigure, type PracticeNote } from './measured-figure.ts';
import type { ToldOf } from './measure-units.ts';
import type { PracticeMeasure } from './practice-figures.ts';
import {
  adjustedDifference,
  reasonsUnknown,
  refusalDifference,
  refusalShare,
  refusalTable,
  reversal,
} from './practice-refusals.ts';
import type { PracticeStudy } from './practice-study.ts';
import { statusOf } from './publishable.ts';
import { areEnough, association, refusalsOf, sidesOf, toConfirm } from './sides.ts';

/** Refusals with the practice and without, their difference, and the same within platform and reason. */
export function refusalFigures(study: PracticeStudy, told: ToldOf) {
  const { isReleased, practice } = study;
  const sides = sidesOf(study, (contact) => reactionTo(contact, practice.code) !== null);
  const isShown = areEnough(sides, isReleased);
  const crude = isShown ? refusalDifference(refusalTable(sides, practice.code)) : null;
  const adjusted = isShown ? adjustedDifference(sides, practice.code) : null;
  const refusals = refusalsOf([...sides.present, ...sides.absent], practice.code);
  const confirm = toConfirm(sides, refusals);
  const notes = [...confirm, ...(crude === null ? [] : reversal(crude, adjusted))];
  const share = shareOf(study, told, confirm);
  const compared = { sides, isReleased };
  return {
    refusal: share('refusal', sides.present),
    'refusal-without': share('refusal-without', sides.absent),
    'refusal-difference': comparedFigure(told('refusal-difference'), {
      ...compared,
      estimate: crude,
      notes: [...notes, association],
    }),
    'refusal-adjusted': comparedFigure(told('refusal-adjusted'), {
      ...compared,
      estimate: adjusted,
      notes: [...notes, ...reasonsUnknown(sides), { code: 'adjusted', values: [] }],
    }),
  };
}

const shareOf =
  ({ practice, isReleased }: PracticeStudy, told: ToldOf, notes: readonly PracticeNote[]) =>
  (measure: PracticeMeasure, contacts: readonly CodedContact[]) => {
    const counts = { x: refusalsOf(contacts, practice.code), n: contacts.length };
    return measuredFigure(told(measure), {
      n: counts.n,
      status: statusOf(contacts, isReleased),
      estimate: counts.n === 0 ? undefined : refusalShare(counts),
      counts,
      notes,
    });
  };
