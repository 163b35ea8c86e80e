import type { Keys } from '../../../functions/store/keys.ts';
import { ORGANISATION, sampleScope } from '../../../functions/usecases/row-keys.ts';

/** Units that fall upon one partition key. */
export type Load = { readonly read: number; readonly write: number };
export type Loads = ReadonlyMap<string, Load>;

type Worked = { readonly keys: Keys; readonly wave: string; readonly platform: string };

/**
 * Where the units of one evaluation go that is sent and taken back, of the 28 read and 14 written that are measured:
 * row, head and log into the sample of its platform; the answer kept for replays; wave, member and grid read in the
 * organisation, and the wave looked at again by the transaction; the audit in its own table.
 */
export const ofEvaluation = ({ keys, wave, platform }: Worked): Loads => {
  const sample = keys.partition(sampleScope(wave, platform));
  return new Map([
    [sample, { read: 12, write: 8 }],
    [keys.partition(ORGANISATION), { read: 15, write: 2 }],
    [keys.idempotency('').pk, { read: 1, write: 2 }],
    [`audit ${sample}`, { read: 0, write: 2 }],
  ]);
};

/** Of a workbook that opens at nine: who the person is and what the organisation holds; then figures, by platform. */
export const ofOpening = ({ keys, wave }: Worked, platforms: readonly string[]): Loads =>
  new Map([
    [keys.partition(ORGANISATION), { read: 24, write: 0 }],
    ...platforms.map((one): [string, Load] => [
      keys.partition(sampleScope(wave, one)),
      { read: 3, write: 0 },
    ]),
  ]);
