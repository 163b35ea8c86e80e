import { flowId, flows, type ChannelFilter } from '#domain/channel';
import type { Text } from '#domain/text';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import { same } from '../../locales/say.ts';

/** `téléphone entrant`; a filter of several flows as it is written in formulas. */
export function flowName(filter: ChannelFilter): Text {
  const flow = flows.find((one) => flowId(one) === filter);
  if (flow === undefined) return same(filter, filter);
  const [channel, direction] = [channelNames[flow.channel], directionNames[flow.direction]];
  return same(`${channel.fr} ${direction.fr}`, `${direction.en} ${channel.en}`);
}
