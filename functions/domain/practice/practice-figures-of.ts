import type { ComputedFigure } from '../kpi/compute-indicator.ts';
import { measuredFigure, type PracticeNote } from './measured-figure.ts';
import { toldOf, type ToldOf } from './measure-units.ts';
import { moneyFigure, type MoneyBasis } from './money-figure.ts';
import type { PracticeFigures } from './practice-figures.ts';
import type { PracticeStudy } from './practice-study.ts';
import { publishable, statusOf } from './publishable.ts';
import { refusalFigures } from './refusal-figures.ts';
import { secondsFigures } from './seconds-figures.ts';
import { association, sidesOf } from './sides.ts';
import { codedStrata, stratifiedShare } from './stratified-share.ts';

/** Everything measured of a practice: what is too few is withheld, and every number says what it rests on. */
export function practiceFigures(study: PracticeStudy): PracticeFigures {
  const coded = codedOf(study);
  const told = toldOf(study, coded);
  const share = shareFigure(study, told);
  const seconds = secondsFigures(study, told);
  const refusals = refusalFigures(study, told);
  const basis: MoneyBasis = {
    study,
    ...share,
    seconds: seconds.seconds,
    refusals: refusals['refusal-difference'],
    notes: moneyNotes([seconds.seconds, refusals['refusal-difference']]),
  };
  return {
    practice: study.practice.code,
    coded: share.coded,
    present: share.present,
    measures: {
      rate: share.share,
      ...seconds,
      ...refusals,
      'cost-brand': moneyFigure('brand', told('cost-brand'), basis),
      'cost-provider': moneyFigure('provider', told('cost-provider'), basis),
    },
  };
}

/** Contacts where the practice could be, and somebody said whether it is. */
function codedOf(study: PracticeStudy) {
  const { present, absent } = sidesOf({ ...study, isReleased: false }, () => true);
  return [...present, ...absent];
}

function shareFigure(study: PracticeStudy, told: ToldOf) {
  const { code } = study.practice;
  const contacts = publishable(codedOf(study), study);
  const strata = codedStrata(contacts, ({ codes }) => codes.get(code)?.presence === 'present');
  const [coded, present] = [contacts.length, strata.reduce((sum, { x }) => sum + x, 0)];
  const { estimate, notes = [] } = coded === 0 ? {} : stratifiedShare(strata, study.received);
  const share = measuredFigure(told('rate'), {
    n: coded,
    status: statusOf(contacts, study.isReleased),
    estimate,
    counts: { x: present, n: coded },
    notes,
  });
  return { strata, coded, present, share };
}

/** How many contacts the money rests on, and that they are to be confirmed, is to be known of it. */
function moneyNotes(figures: readonly ComputedFigure[]): readonly PracticeNote[] {
  const notes = figures.flatMap(({ basis }) => basis.notes);
  const first = (wanted: string) => notes.filter(({ code }) => code === wanted).slice(0, 1);
  return [...first('sides'), ...first('to-confirm'), association];
}
