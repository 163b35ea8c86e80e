import type { Refusal } from '#contract/refusal';
import { channels, directions, type Flow } from '#domain/channel';
import { frameId } from '#domain/sampling/frame-id';
import type { IneligibleReason } from '#domain/sampling/ineligible';
import { noticeRule, type NoticeDeclared } from '#domain/sampling/notice-rule';
import { instantBounds } from '#domain/time-zone';
import type { Wave } from '#domain/wave';
import type { ListLine } from './list-line.ts';

/** What lines are placed by. */
export type Placing = {
  readonly wave: Wave;
  /** By platform of the wave. */
  readonly parties: ReadonlyMap<string, string>;
  readonly notice: NoticeDeclared;
  /** Whether the frame takes contacts no more. */
  readonly isFrozen: (frame: string) => boolean;
};

/** Where a line belongs: a contact of a frame, or one that its frame leaves out. */
export type PlacedContact = Flow & {
  readonly line: number;
  readonly frame: string;
  readonly platform: string;
  readonly id: string;
  /** ISO instant with milliseconds, so that texts sort as instants do. */
  readonly start: string;
  readonly agent: string;
  readonly left: IneligibleReason | undefined;
  /** Whether its caller was told, where there is anything to tell. */
  readonly told: 'yes' | 'unknown' | undefined;
};
export type PlacedLine = PlacedContact | { readonly refusal: Refusal };

const LONGEST_ID = 120;
const control = /[\p{Cc}\p{Cs}]/u;
const instant = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** Places lines one by one; what is computed once for all of them is kept. */
export function linePlacer({ wave, parties, notice, isFrozen }: Placing): (line: ListLine) => PlacedLine {
  const batches = wave.batches.map(({ period, from, to }) => {
    const bounds = instantBounds(from, to, wave.timeZone);
    return { period, from: withMilliseconds(bounds.from), before: withMilliseconds(bounds.before) };
  });
  const readStart = startReader();
  const flowOf = flowReader(wave);
  const frameOf = (start: string, party: string): string | Refusal => {
    const period = batches.find(({ from, before }) => start >= from && start < before)?.period;
    if (period === undefined) return refusal('start', 'outside-wave', { from: wave.from, to: wave.to });
    const frame = frameId({ period, party });
    return isFrozen(frame) ? refusal('start', 'frame-frozen', { period }) : frame;
  };
  const placed = (line: ListLine, flow: Flow): PlacedLine => {
    const start = readStart(line.start);
    if (start === undefined) return { refusal: refusal('start', 'unreadable-start') };
    const frame = frameOf(start, parties.get(line.platform) ?? '');
    if (typeof frame !== 'string') return { refusal: frame };
    const { channel, direction } = flow;
    const { line: number, platform, id, agent } = line;
    const left = line.ineligible ?? noticeRule(channel, line.notice, notice);
    const told = channel === 'phone' ? (line.notice === 'yes' ? 'yes' : 'unknown') : undefined;
    // Named one by one: a spread costs ten microseconds a line here.
    return { line: number, frame, platform, channel, direction, id, start, agent, left, told };
  };
  return (line) => {
    const wrong = idRefusal(line.id);
    if (wrong !== undefined) return { refusal: wrong };
    const { platform } = line;
    if (!parties.has(platform)) return { refusal: refusal('platform', 'unknown-platform', { platform }) };
    const flow = flowOf(line);
    return 'code' in flow ? { refusal: flow } : placed(line, flow);
  };
}

/** Flows that the wave has a grid for. */
const flowReader =
  ({ grids }: Wave) =>
  (line: ListLine): Flow | Refusal => {
    const channel = channels.find((one) => one === line.channel);
    const direction = directions.find((one) => one === line.direction);
    if (channel === undefined) return refusal('channel', 'unknown-channel', { channel: line.channel });
    if (direction === undefined) return refusal('direction', 'unknown-direction');
    return grids[channel] === undefined ? refusal('channel', 'no-grid', { channel }) : { channel, direction };
  };

const refusal = (field: string, code: Refusal['code'], parameters: Refusal['parameters'] = {}): Refusal => ({
  field,
  code,
  parameters,
});

function idRefusal(id: string): Refusal | undefined {
  if (id.trim() === '') return refusal('contact', 'missing-id');
  if (control.test(id)) return refusal('contact', 'control-characters');
  return id.length > LONGEST_ID ? refusal('contact', 'too-long', { maximum: LONGEST_ID }) : undefined;
}

const withMilliseconds = (at: string): string => new Date(at).toISOString();

/** Instants as texts of one length; a list has few days and many instants, so that days alone are looked up. */
function startReader(): (text: string) => string | undefined {
  const days = new Set<string>();
  return (text) => {
    if (!instant.test(text)) return undefined;
    const day = text.slice(0, 10);
    if (!days.has(day) && !isDay(day)) return undefined;
    days.add(day);
    const fraction = text.slice(20, -1);
    return `${text.slice(0, 19)}.${fraction.padEnd(3, '0')}Z`;
  };
}

/** 2026-02-30 has the shape of a day. */
const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(day);
};
