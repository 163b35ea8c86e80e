import { readVolumeKey, volumeKeyOf, type VolumeOf } from '../volume-key.ts';

/** What contacts by reason are of. */
export type ReasonCountOf = VolumeOf & { readonly reason: string };

/** `FR-LYON|2026-10|phone-in|LIVRAISON`: how a workbook knows the contacts of a reason. */
export const reasonCountKeyOf = ({ reason, ...of }: ReasonCountOf): string => `${volumeKeyOf(of)}|${reason}`;

/** What such a key says; undefined when it is none. */
export function readReasonCountKey(key: string): ReasonCountOf | undefined {
  const { volume = '', reason } = written.exec(key)?.groups ?? {};
  const of = readVolumeKey(volume);
  return of === undefined || reason === undefined ? undefined : { ...of, reason };
}

const written = /^(?<volume>.+)\|(?<reason>[^|#]+)$/;
