/** Time of a page between two of its own instants, by the script that ran: milliseconds. */
export type Shares = ReadonlyMap<string, number>;

/** What ran when no script did. */
export const GARBAGE = '(garbage collector)';
const REST = '(idle)';

type Frame = { readonly functionName: string; readonly url?: string };
type Node = { readonly id: number; readonly parent?: number; readonly callFrame: Frame };
type ProfilePart = { readonly nodes?: readonly Node[]; readonly samples?: readonly number[] };
type TraceEvent = {
  readonly name: string;
  readonly cat: string;
  readonly ts: number;
  readonly pid: number;
  readonly id?: string;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: ProfilePart;
      readonly timeDeltas?: readonly number[];
    };
  };
};
type Sample = { readonly at: number; readonly lasted: number; readonly who: string };

/** Categories that a trace needs for `sharesIn`, and the mark by which the page's time is found in it. */
export const traceCategories = ['blink.user_timing', 'disabled-by-default-v8.cpu_profiler'];
export const markTime = 'performance.mark(`bench:${performance.now()}`)';

/** Reads the samples of a trace of Chromium; answers what tells who ran between two instants of `performance.now()`. */
export function sharesIn(trace: string): (from: number, to: number) => Shares {
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const mark = events.find(({ cat, name }) => cat.includes('blink.user_timing') && name.startsWith('bench:'));
  if (mark === undefined) throw new Error('the trace has no mark');
  const origin = mark.ts - Number(mark.name.slice('bench:'.length)) * 1000;
  const samples = events
    .filter(({ name, pid }) => name === 'Profile' && pid === mark.pid)
    .flatMap((start) => samplesOf(start, events))
    .map(({ at, ...sample }) => ({ ...sample, at: (at - origin) / 1000 }));
  return (from, to) => {
    const shares = new Map<string, number>();
    for (const { at, lasted, who } of samples)
      if (at >= from && at <= to + 1) shares.set(who, (shares.get(who) ?? 0) + lasted);
    return shares;
  };
}

function samplesOf(start: TraceEvent, events: readonly TraceEvent[]): readonly Sample[] {
  const nodes = new Map<number, Node>();
  let at = start.args.data?.startTime ?? start.ts;
  const samples = chunksOf(start, events).flatMap(({ args: { data } }) => {
    for (const node of data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    return (data?.cpuProfile?.samples ?? []).map((node, index): Sample => {
      const lasted = data?.timeDeltas?.[index] ?? 0;
      at += lasted;
      return { at, lasted: lasted / 1000, who: runnerOf(nodes, node) };
    });
  });
  return samples.filter(({ who }) => who !== REST);
}

const chunksOf = (start: TraceEvent, events: readonly TraceEvent[]): readonly TraceEvent[] =>
  events
    .filter(({ name, id, pid }) => name === 'ProfileChunk' && id === start.id && pid === start.pid)
    .toSorted((one, other) => one.ts - other.ts);

/** The file of the innermost function that has one. */
function runnerOf(nodes: ReadonlyMap<number, Node>, leaf: number): string {
  for (let node = nodes.get(leaf); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { functionName, url = '' } = node.callFrame;
    if (functionName === GARBAGE || functionName === REST) return functionName;
    if (url !== '') return url.split('?')[0]?.split('/').at(-1) ?? '';
  }
  return '(program)';
}
