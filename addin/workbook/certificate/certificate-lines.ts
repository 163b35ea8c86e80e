import type { CertificateView } from '#contract/draw';
import type { Language, Text } from '#domain/text';
import { certificateTexts as texts } from '../../locales/certificate.ts';
import { ineligibleNames } from '../../locales/import-list.ts';
import { count, heading, paragraph, row, share, type CertificateLine } from './certificate-line.ts';
import { certificateTables } from './certificate-tables.ts';

/** A certificate as its sheet shows it: every number of it, and how to check it by hand. */
export function certificateLines(
  certificate: CertificateView,
  language: Language,
): readonly CertificateLine[] {
  const say = (text: Text): string => text[language];
  return [
    { look: 'title', cells: [say(texts.title)] },
    ...headOf(certificate, language),
    ...frameOf(certificate, language),
    ...planOf(certificate, language),
    ...seedOf(certificate, language),
    ...certificateTables(certificate, language),
    ...checksOf(certificate, language),
  ];
}

const instantIn = (language: Language, instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );

const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

function headOf({ organisation, wave, batch, party, at }: CertificateView, language: Language) {
  const say = (text: Text): string => text[language];
  const days = ({ from, to }: typeof batch) => say(texts.days(dayIn(language, from), dayIn(language, to)));
  return [
    row(say(texts.organisation), organisation),
    row(say(texts.wave), `${wave.code} : ${days({ ...wave, period: '' })} (${wave.timeZone})`),
    row(say(texts.batch), `${batch.period} : ${days(batch)}`),
    row(say(texts.party), party.code === 'own' ? party.name : `${party.name} (${party.code})`),
    row(say(texts.at), instantIn(language, at, wave.timeZone)),
  ];
}

function frameOf({ frame, wave }: CertificateView, language: Language): readonly CertificateLine[] {
  const say = (text: Text): string => text[language];
  const { ineligible, notice } = frame;
  return [
    heading(say(texts.frame)),
    row(say(texts.hash), frame.hash),
    row(say(texts.frozenAt), instantIn(language, frame.frozenAt, wave.timeZone)),
    row(say(texts.framed), count(frame.contacts)),
    ...ineligible.map(({ reason, contacts }) =>
      row(say(texts.leftOut(say(ineligibleNames[reason]))), count(contacts)),
    ),
    row(say(texts.noticeYes), count(notice.yes)),
    row(say(texts.noticeUnknown), count(notice.unknown)),
    ...(notice.how === '' ? [] : paragraph(say(texts.noticeHow(notice.how)))),
  ];
}

function planOf({ plan }: CertificateView, language: Language): readonly CertificateLine[] {
  const say = (text: Text): string => text[language];
  return [
    heading(say(texts.plan)),
    row(say(texts.planN), count(plan.n)),
    row(say(texts.method), say(texts.methods[plan.method])),
    ...(plan.method === 'power' ? [row(say(texts.power), plan.power)] : []),
    row(say(texts.platformMinimum), count(plan.platformMinimum)),
    row(say(texts.stratumMinimum), count(plan.stratumMinimum)),
    row(say(texts.deviation), plan.deviation),
    row(say(texts.confidence), share(plan.confidence)),
    row(say(texts.reserveShare), share(plan.reserveShare)),
  ];
}

function seedOf({ seed, draw, wave }: CertificateView, language: Language): readonly CertificateLine[] {
  const say = (text: Text): string => text[language];
  const at = (instant: string) => instantIn(language, instant, wave.timeZone);
  const secret = say(texts.secret);
  return [
    heading(say(texts.draw)),
    row(say(texts.commitment), seed.commitment),
    row(say(texts.brandString), seed.brandString ?? secret),
    row(say(texts.partyString), seed.partyString ?? secret),
    ...(seed.partyStringAt === null ? [] : [row(say(texts.partyStringAt), at(seed.partyStringAt))]),
    row(say(texts.disclosedAt), seed.disclosedAt === null ? say(texts.notYet) : at(seed.disclosedAt)),
    row(say(texts.revision), draw.revision),
    row(say(texts.drawnAt), at(draw.at)),
    ...draw.earlier.flatMap((earlier) =>
      paragraph(
        say(
          texts.earlier(earlier.revision, at(earlier.drawnAt), at(earlier.at), {
            reason: earlier.reason,
            seed: earlier.seed ?? secret,
          }),
        ),
      ),
    ),
  ];
}

function checksOf({ contentHash }: CertificateView, language: Language): readonly CertificateLine[] {
  const say = (text: Text): string => text[language];
  return [
    heading(say(texts.check)),
    ...texts.checks.flatMap((text) => paragraph(say(text))),
    row(say(texts.contentHash), contentHash),
  ];
}
