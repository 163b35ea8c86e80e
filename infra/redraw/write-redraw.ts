import type { Ranked } from '#domain/sampling/draw-stratum';
import { stratumKey } from '#domain/sampling/stratum-key';
import type { Text } from '#domain/text';
import type { Redrawn, RedrawnStratum } from './redraw-frame.ts';

/** What is said of a draw made again, in French then in English where they differ; `differences` with a certificate only. */
export function writeRedraw(redrawn: Redrawn, differences: readonly Text[] | undefined): string {
  return [
    `base / frame: ${redrawn.frameHash} (${redrawn.contacts} contacts)`,
    ...redrawn.strata.flatMap(writeStratum),
    ...redrawn.notAsked.map((key) => `${key}: non tiré / not drawn`),
    ...(differences === undefined ? [] : writeVerdict(differences)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function writeStratum(stratum: RedrawnStratum): readonly string[] {
  const { framed, sample, reserve } = stratum;
  return [
    '',
    `${stratumKey(stratum)}: ${framed} contacts, échantillon / sample ${sample.length}, réserve / reserve ${reserve.length}`,
    ...sample.map((contact) => writeContact('échantillon / sample', contact)),
    ...reserve.map((contact) => writeContact('réserve / reserve', contact)),
  ];
}

const writeContact = (part: string, { rank, key, id }: Ranked): string => [part, rank, key, id].join('\t');

function writeVerdict(differences: readonly Text[]): readonly string[] {
  if (differences.length === 0)
    return ['', 'SAME', 'Identique au certificat.', 'The same as the certificate.'];
  return ['', 'DIFFERENT', ...differences.flatMap(({ fr, en }) => [fr, en])];
}
