import { flowId, type FlowId } from '#domain/channel';
import type { CodedContact } from '#domain/practice/coding';
import type { Practice } from '#domain/practice/practice';
import type { ShareOfFlow, ShareSample } from '#domain/progress/sample';
import type { Wave } from '#domain/wave';
import { readVolumes, type Volumes } from '../figures/read-volumes.ts';
import type { SampleSource } from './sample-source.ts';

type Place = { readonly wave: Wave; readonly platform: string };

/** In how many of the contacts coded of a platform in a wave a practice is, flow by flow; what it cannot be in is in none. */
export async function readShares(
  source: SampleSource,
  { wave, platform }: Place,
  { code, polarity }: Practice,
): Promise<ShareSample> {
  const [contacts, volumes] = await Promise.all([
    source.coded(wave, platform),
    readVolumes(source.store, wave, platform),
  ]);
  const flows = new Map<FlowId, CodedContact[]>();
  for (const contact of contacts) {
    const presence = contact.codes.get(code)?.presence ?? null;
    if (presence !== 'present' && presence !== 'absent') continue;
    flows.set(flowId(contact), [...(flows.get(flowId(contact)) ?? []), contact]);
  }
  const counted = [...flows].map(([flow, own]): [FlowId, ShareOfFlow] => [
    flow,
    {
      n: own.length,
      present: own.filter((contact) => contact.codes.get(code)?.presence === 'present').length,
      received: receivedIn(wave, volumes, flow),
      agents: agentsOf(own),
    },
  ]);
  return { of: 'shares', polarity, flows: new Map(counted) };
}

function receivedIn({ batches }: Wave, volumes: Volumes, flow: FlowId): number | null {
  const received = batches.map(({ period }) => volumes.get(`${period}#${flow}`));
  const known = received.filter((one) => one !== undefined);
  return known.length < batches.length ? null : known.reduce((sum, one) => sum + one, 0);
}

function agentsOf(contacts: readonly CodedContact[]): number | null {
  const tokens = contacts.flatMap(({ token }) => token ?? []);
  return tokens.length < contacts.length ? null : new Set(tokens).size;
}
