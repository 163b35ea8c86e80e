import type { CodedContact, Reaction } from './coding.ts';
import { measuredFigure } from './measured-figure.ts';
import { toldOf, type ToldOf } from './measure-units.ts';
import type { PracticeFigures, PracticeMeasure } from './practice-figures.ts';
import { meanSeconds } from './practice-seconds.ts';
import type { CodedSample } from './practice-study.ts';
import { isEnough, publishable, statusOf } from './publishable.ts';
import { codedStrata, stratifiedShare } from './stratified-share.ts';

/** How contacts are asked about whatever the practice. */
export const ANY_PRACTICE = '*';

/** What the client does in a contact: as said of it, else a refusal somewhere, else whatever was said of a practice. */
export function reactionIn({ reaction, codes }: CodedContact): Reaction | null {
  if (reaction !== null) return reaction;
  const said = [...codes.values()].map((one) => one.reaction);
  return said.find((one) => one === 'refuses') ?? said.find((one) => one !== null) ?? null;
}

/**
 * What is measured of contacts whatever the practice: the share of clients who refuse, stratified, and the mean seconds a
 * contact lasts. The other measures are of a practice.
 */
export function anyPracticeFigures(sample: CodedSample): PracticeFigures {
  const told = toldOf(sample, sample.contacts);
  const of = (measure: PracticeMeasure) =>
    measuredFigure(told(measure), {
      n: null,
      status: 'not-collected',
      notes: [{ code: 'of-a-practice', values: [] }],
    });
  const refusals = refusalFigure(sample, told);
  return {
    practice: ANY_PRACTICE,
    coded: refusals.coded,
    present: refusals.present,
    measures: {
      rate: of('rate'),
      seconds: secondsFigure(sample, told),
      'seconds-robust': of('seconds-robust'),
      'seconds-own': of('seconds-own'),
      refusal: refusals.figure,
      'refusal-without': of('refusal-without'),
      'refusal-difference': of('refusal-difference'),
      'refusal-adjusted': of('refusal-adjusted'),
      'cost-brand': of('cost-brand'),
      'cost-provider': of('cost-provider'),
    },
  };
}

function refusalFigure(sample: CodedSample, told: ToldOf) {
  const contacts = publishable(
    sample.contacts.filter((contact) => reactionIn(contact) !== null),
    sample,
  );
  const strata = codedStrata(contacts, (contact) => reactionIn(contact) === 'refuses');
  const [coded, present] = [contacts.length, strata.reduce((sum, { x }) => sum + x, 0)];
  const shared = coded === 0 ? undefined : stratifiedShare(strata, sample.received);
  const figure = measuredFigure(told('refusal'), {
    n: coded,
    status: statusOf(contacts, sample.isReleased),
    estimate: shared?.estimate,
    counts: { x: present, n: coded },
    notes: shared?.notes ?? [],
  });
  return { coded, present, figure };
}

function secondsFigure(sample: CodedSample, told: ToldOf) {
  const contacts = publishable(
    sample.contacts.filter(({ duration }) => duration !== null),
    sample,
  );
  return measuredFigure(told('seconds'), {
    n: contacts.length,
    status: statusOf(contacts, sample.isReleased),
    estimate: isEnough(contacts, sample.isReleased)
      ? meanSeconds(contacts.flatMap(({ duration }) => duration ?? []))
      : undefined,
  });
}
