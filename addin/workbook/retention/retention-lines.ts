import type { RetentionLine, RetentionReport } from '#contract/retention';
import type { Language } from '#domain/text';
import { retentionTexts as texts } from '../../locales/retention.ts';
import {
  columns,
  heading,
  paragraph,
  type CertificateCell,
  type CertificateLine,
} from '../certificate/certificate-line.ts';
import { instantIn, isSound, retentionFacts } from './retention-facts.ts';

/** The report as its sheet shows it, and the line of its column headings, from 1. */
export type RetentionSheet = { readonly lines: readonly CertificateLine[]; readonly headings: number };

export function retentionSheet(report: RetentionReport, language: Language): RetentionSheet {
  const { title, intro, words, sound, unsound } = texts;
  const head: readonly CertificateLine[] = [
    { look: 'title', cells: [title[language]] },
    ...headOf(report, language),
    ...paragraph(intro[language]),
    ...(isSound(report) ? paragraph(sound[language]) : paragraph(unsound[language], 'alert')),
    ...retentionFacts(report, language).map(({ name, value }) => fact(name[language], value)),
    ...paragraph(words[language]),
    heading(texts.lines[language]),
  ];
  return {
    lines: [...head, columns(...headingsIn(language)), ...report.lines.map(lineIn(report, language))],
    headings: head.length + 1,
  };
}

/** The name over the narrow first columns, what it says in the fourth. */
const fact = (name: string, value: CertificateCell): CertificateLine => ({
  look: 'row',
  cells: [name, '', '', typeof value === 'number' ? { value, format: '#,##0' } : value],
});

function headOf({ organisation, wave, at }: RetentionReport, language: Language): readonly CertificateLine[] {
  return [
    fact(texts.organisation[language], organisation),
    fact(texts.wave[language], wave.code),
    fact(texts.at[language], `${instantIn(language, at, wave.timeZone)} (${wave.timeZone})`),
  ];
}

const headingsIn = (language: Language): readonly string[] =>
  Object.values(texts.columns).map((name) => name[language]);

const lineIn =
  ({ wave }: RetentionReport, language: Language) =>
  (line: RetentionLine): CertificateLine => {
    const at = (instant: string | null) => instantIn(language, instant, wave.timeZone);
    const { reason, secondsBefore } = line;
    return {
      look: (secondsBefore ?? 0) < 0 ? 'alert' : 'row',
      cells: [
        line.platform,
        line.contact === '' ? texts.forgotten[language] : line.contact,
        at(line.start),
        at(line.end),
        at(line.limit),
        texts.states[line.state][language],
        at(line.sentAt),
        at(line.destroyedAt),
        at(line.verifiedAt),
        secondsBefore === null ? '' : { value: secondsBefore / 3600, format: '0.0' },
        reason === null ? '' : texts.reasons[reason][language],
        texts[line.lies ? 'yes' : 'no'][language],
      ],
    };
  };
