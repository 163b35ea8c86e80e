import { reactionTo, type CodedContact } from './coding.ts';
import type { PracticeNote } from './measured-figure.ts';
import type { PracticeStudy } from './practice-study.ts';
import { isEnough, publishable } from './publishable.ts';

/** Contacts with a practice and without it, of those where it could be. */
export type Sides = { readonly present: readonly CodedContact[]; readonly absent: readonly CodedContact[] };

/** Below these, what is compared is to be confirmed (statistics, section f). */
const FEWEST_EACH = 10;
const FEWEST_REFUSALS = 5;

/** The contacts coded present and absent that also have what a measure needs. */
export function sidesOf(study: PracticeStudy, has: (contact: CodedContact) => boolean): Sides {
  const { contacts, practice } = study;
  const side = (presence: string) =>
    publishable(
      contacts.filter((one) => one.codes.get(practice.code)?.presence === presence && has(one)),
      study,
    );
  return { present: side('present'), absent: side('absent') };
}

/** Whether both sides are enough to compare them. */
export const areEnough = ({ present, absent }: Sides, isReleased: boolean): boolean =>
  isEnough(present, isReleased) && isEnough(absent, isReleased);

/** Contacts with and without: what a comparison rests on. */
export const sidesNote = ({ present, absent }: Sides): PracticeNote => ({
  code: 'sides',
  values: [String(present.length), String(absent.length)],
});

/** That a comparison rests on few contacts, or few refusals where they are what is compared. */
export function toConfirm({ present, absent }: Sides, refusals?: number): readonly PracticeNote[] {
  const isFew =
    present.length < FEWEST_EACH ||
    absent.length < FEWEST_EACH ||
    (refusals !== undefined && refusals < FEWEST_REFUSALS);
  const values = [present.length, absent.length, ...(refusals === undefined ? [] : [refusals])];
  return isFew ? [{ code: 'to-confirm', values: values.map(String) }] : [];
}

/** How many of these clients refuse, by what was said of a practice, else of the whole contact. */
export const refusalsOf = (contacts: readonly CodedContact[], practice: string): number =>
  contacts.filter((one) => reactionTo(one, practice) === 'refuses').length;

/** Whatever is compared is seen together, and no more (statistics, section f). */
export const association: PracticeNote = { code: 'association', values: [] };
