export const channels = ['phone', 'email', 'chat', 'letter', 'social', 'web'] as const;
export type Channel = (typeof channels)[number];

export const directions = ['in', 'out'] as const;
export type Direction = (typeof directions)[number];

/** One channel in one direction: the cell inside which ranks, arrows and tests are made. */
export type Flow = { readonly channel: Channel; readonly direction: Direction };

/** `phone-in`: how a flow is written in keys and formulas. */
export type FlowId = `${Channel}-${Direction}`;

export const flowId = ({ channel, direction }: Flow): FlowId => `${channel}-${direction}`;

const synchronous: ReadonlySet<Channel> = new Set<Channel>(['phone', 'chat']);

export const flows: readonly Flow[] = channels.flatMap((channel) =>
  directions.map((direction) => ({ channel, direction })),
);

/** Every flow as keys write it, in their order. */
export const flowIds: readonly FlowId[] = flows.map(flowId);

/** What the channel argument of a formula accepts; the empty text means every flow together. */
export const channelFilters = [
  '',
  ...channels,
  ...flows.map(flowId),
  'sync',
  'async',
] as const satisfies readonly string[];
export type ChannelFilter = '' | Channel | FlowId | 'sync' | 'async';

/** The flows a filter keeps: `sync` is phone and chat, `async` the rest. */
export function flowsOf(filter: ChannelFilter): readonly Flow[] {
  return flows.filter((flow) => keeps(filter, flow));
}

function keeps(filter: ChannelFilter, flow: Flow): boolean {
  if (filter === '' || filter === flow.channel || filter === flowId(flow)) return true;
  if (filter === 'sync') return synchronous.has(flow.channel);
  return filter === 'async' && !synchronous.has(flow.channel);
}

/** The filter a person typed, case aside, or undefined when it is none. */
export function parseChannelFilter(text: string): ChannelFilter | undefined {
  const wanted = text.trim().toLowerCase();
  return channelFilters.find((filter) => filter === wanted);
}
