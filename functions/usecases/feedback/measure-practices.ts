import { toldPractice, type ToldPractice } from '#domain/feedback/told-practice';
import type { CodedContact } from '#domain/practice/coding';
import type { Practice } from '#domain/practice/practice';
import { readCodedContacts } from '../practices/read-coded-contacts.ts';
import { readPracticeFigures } from '../practices/read-practice-figures.ts';
import type { Session } from '../session.ts';

type Asked = {
  readonly wave: string;
  readonly platforms: readonly string[];
  readonly practices: readonly Practice[];
};

export type MeasuredPractice = ToldPractice & {
  readonly practice: Practice;
  /** Platforms with contacts where it was looked for. */
  readonly platforms: readonly string[];
};

/** What readers without rows may be told of practices over some platforms of a wave. */
export async function measurePractices(
  session: Session,
  { wave, platforms, practices }: Asked,
): Promise<readonly MeasuredPractice[]> {
  if (practices.length === 0) return [];
  const codes = practices.map(({ code }) => code);
  const [{ figures, currency }, ...contacts] = await Promise.all([
    readPracticeFigures(session, { wave, platforms, practices: codes, isReleased: true }),
    ...platforms.map((platform) => readCodedContacts(session.store, wave, platform)),
  ]);
  return practices.flatMap((practice) => {
    const own = figures.find((one) => one.practice === practice.code);
    if (own === undefined) return [];
    const coded = contacts.flat().filter((contact) => isCoded(contact, practice.code));
    return [
      {
        ...toldPractice(own, { coded: coded.length, currency }),
        practice,
        platforms: [...new Set(coded.map(({ platform }) => platform))],
      },
    ];
  });
}

function isCoded({ codes }: CodedContact, practice: string): boolean {
  const presence = codes.get(practice)?.presence;
  return presence === 'present' || presence === 'absent';
}
