import type { CertificateView } from '#contract/draw';
import type { Flow } from '#domain/channel';
import type { Language, Text } from '#domain/text';
import { certificateTexts as texts } from '../../locales/certificate.ts';
import { frameTexts } from '../../locales/frames.ts';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import {
  columns,
  count,
  decimal,
  heading,
  paragraph,
  row,
  share,
  type CertificateLine,
} from './certificate-line.ts';

/** The tables of a certificate: strata, platforms, replacements, and what the redraw is checked against. */
export const certificateTables = (
  certificate: CertificateView,
  language: Language,
): readonly CertificateLine[] => [
  ...strataOf(certificate, language),
  ...platformsOf(certificate, language),
  ...replacementsOf(certificate, language),
  ...redrawOf(certificate, language),
];

const flowIn = (language: Language, { channel, direction }: Flow): string =>
  `${channelNames[channel][language]} ${directionNames[direction][language]}`;

const headingsIn = (language: Language, names: readonly Text[]): CertificateLine =>
  columns(...names.map((name) => name[language]));

function strataOf({ strata }: CertificateView, language: Language): readonly CertificateLine[] {
  const { platform, flow, received, framed, capture, planned, sample, achieved } = texts.columns;
  const { kept, reserve, replaced, empty } = texts.columns;
  const all = [
    platform,
    flow,
    received,
    framed,
    capture,
    planned,
    sample,
    kept,
    achieved,
    reserve,
    replaced,
    empty,
  ];
  return [
    heading(texts.strata[language]),
    headingsIn(language, all),
    ...strata.map((one) =>
      row(
        one.platform,
        flowIn(language, one),
        count(one.received),
        count(one.framed),
        share(one.capture),
        count(one.planned),
        count(one.sample),
        count(one.kept),
        count(one.achieved),
        texts.leftOf(one.left, one.reserve)[language],
        count(one.replaced),
        count(one.empty),
      ),
    ),
  ];
}

function platformsOf({ platforms }: CertificateView, language: Language): readonly CertificateLine[] {
  const { platform, sample, achieved, marginPlanned, margin, providerCount, coverage } = texts.columns;
  return [
    heading(texts.platforms[language]),
    headingsIn(language, [platform, sample, achieved, marginPlanned, margin, providerCount, coverage]),
    ...platforms.map((one) =>
      row(
        one.platform,
        count(one.sample),
        count(one.achieved),
        decimal(one.marginPlanned),
        decimal(one.margin),
        count(one.providerCount),
        decimal(one.coverage),
      ),
    ),
    ...platforms
      .filter(({ isBelowProvider }) => isBelowProvider)
      .flatMap((one) => paragraph(texts.belowProvider(one.platform)[language], 'alert')),
  ];
}

function replacementsOf({ replacements }: CertificateView, language: Language): readonly CertificateLine[] {
  const { platform, flow, rank, by, reason, contact, replacement } = texts.columns;
  if (replacements.length === 0)
    return [heading(texts.replacements[language]), ...paragraph(texts.noReplacement[language])];
  return [
    heading(texts.replacements[language]),
    headingsIn(language, [platform, flow, rank, by, reason, contact, replacement]),
    ...replacements.map((one) =>
      row(
        one.platform,
        flowIn(language, one),
        count(one.rank),
        count(one.by),
        frameTexts.reasons[one.reason][language],
        one.contact ?? '',
        one.replacement ?? '',
      ),
    ),
  ];
}

function redrawOf({ redraw }: CertificateView, language: Language): readonly CertificateLine[] {
  const { platform, flow, sample, sampleHash, reserveHash } = texts.columns;
  return [
    heading(texts.redraw[language]),
    headingsIn(language, [platform, flow, sample, frameTexts.reserve]),
    ...redraw.strata.flatMap((one) => [
      row(one.platform, flowIn(language, one), count(one.n), count(one.reserve)),
      row(sampleHash[language], one.sampleHash),
      row(reserveHash[language], one.reserveHash),
    ]),
  ];
}
