import { flowId, type Flow } from '../channel.ts';

/** The stratum of a contact inside its batch. */
export type StratumOf = Flow & { readonly platform: string };

/** `FR-LYON|phone-in`: how a stratum is named in plans, draws and certificates. */
export const stratumKey = (stratum: StratumOf): string => `${stratum.platform}|${flowId(stratum)}`;
