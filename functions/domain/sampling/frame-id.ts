const MARK = '~';

/** Which frame of a wave: the batch's period and the party whose platforms it is of. */
export type FrameOf = { readonly period: string; readonly party: string };

/** `2026-10~VOXEA`: how a frame is named in paths and keys. */
export const frameId = ({ period, party }: FrameOf): string => `${period}${MARK}${party}`;

/** What the name of a frame says; undefined when it is none. */
export function readFrameId(id: string): FrameOf | undefined {
  const [period, party, ...rest] = id.split(MARK);
  if (period === undefined || party === undefined || rest.length > 0) return undefined;
  return period === '' || party === '' ? undefined : { period, party };
}
