import { flowId } from '#domain/channel';
import { ineligibleReasons } from '#domain/sampling/ineligible';
import type { StratumOf } from '#domain/sampling/stratum-key';
import { idTable } from './id-table.ts';
import type { PlacedContact } from './place-line.ts';

/** How much of a list is held at a time. */
export type RunLimits = { readonly bytes: number; readonly contacts: number };

/** Far above platform, id of 120 characters, channel, direction, start and token together. */
const LONGEST_ENTRY = 1024;

/** A stratum of a frame, as entries name it by its place in a list. */
export type RunStratum = StratumOf & { readonly frame: string };

/** What became of an entry once earlier lists were looked at. */
export const FRESH = 0;
export const REPEATED = 1;
export const CONFLICTING = 2;

export type Taken = 'taken' | 'repeated' | 'conflicting';

/** Contacts of a list as bytes in one place, a few numbers each: a million objects would not fit. */
export type ContactRun = {
  readonly count: () => number;
  /** Whether it has to be emptied before another contact is added. */
  readonly isFull: () => boolean;
  /** Adds a contact; one it has already is told, and not added. */
  readonly add: (contact: PlacedContact, token: string) => Taken;
  readonly strata: readonly RunStratum[];
  readonly stratumOf: (entry: number) => number;
  readonly lineOf: (entry: number) => number;
  /** Index among ineligibleReasons plus one; 0 for a contact that enters. */
  readonly leftOf: (entry: number) => number;
  /** 1 when its caller was told, 2 when nobody knows, 0 where there is nothing to tell. */
  readonly toldOf: (entry: number) => number;
  readonly status: Uint8Array;
  /** The entry's bytes: platform, TAB, id; then channel, direction and start; then the token. */
  readonly bytes: Buffer;
  readonly startOf: (entry: number) => number;
  readonly keyEnd: (entry: number) => number;
  readonly bodyEnd: (entry: number) => number;
  readonly end: (entry: number) => number;
  readonly clear: () => void;
};

export function contactRun(limits: RunLimits): ContactRun {
  const columns = columnsOf(limits);
  const { bytes } = columns;
  const strata: RunStratum[] = [];
  let count = 0;
  const startOf = (entry: number): number => at(columns.starts, entry);
  const keyEnd = (entry: number): number => startOf(entry) + at(columns.keys, entry);
  const bodyEnd = (entry: number): number => startOf(entry) + at(columns.bodies, entry);
  const leftOf = (entry: number): number => at(columns.left, entry);
  const stratumOf = (entry: number): number => at(columns.strata, entry);
  const idStart = (entry: number): number =>
    startOf(entry) + (strata[stratumOf(entry)]?.platform.length ?? 0) + 1;
  const ids = idTable(limits.contacts, (entry) => ({ bytes, from: idStart(entry), to: keyEnd(entry) }));
  const stratumIndex = strataIndex(strata);
  const isSame = (one: number, other: number): boolean =>
    leftOf(one) === leftOf(other) &&
    bytes.compare(bytes, startOf(one), bodyEnd(one), startOf(other), bodyEnd(other)) === 0;
  return {
    count: () => count,
    isFull: () => count >= limits.contacts || startOf(count) > limits.bytes,
    add: (contact, token) => {
      columns.strata[count] = stratumIndex(contact);
      writeEntry(columns, count, contact);
      const other = ids.findOrAdd(count);
      if (other !== undefined) return isSame(count, other) ? 'repeated' : 'conflicting';
      columns.starts[count + 1] = bodyEnd(count) + bytes.write(`\t${token}`, bodyEnd(count), 'latin1');
      count += 1;
      return 'taken';
    },
    strata,
    stratumOf,
    lineOf: (entry) => at(columns.lines, entry),
    leftOf,
    toldOf: (entry) => at(columns.told, entry),
    status: columns.status,
    bytes,
    startOf,
    keyEnd,
    bodyEnd,
    end: (entry) => startOf(entry + 1),
    clear: () => {
      count = 0;
      columns.status.fill(FRESH);
      ids.clear();
    },
  };
}

/** Written behind the last entry, where the next one is written over it unless it is counted. */
function writeEntry(columns: Columns, entry: number, contact: PlacedContact): void {
  const { bytes } = columns;
  const from = at(columns.starts, entry);
  const keyLength = bytes.write(`${contact.platform}\t${contact.id}`, from);
  const body = `\t${contact.channel}\t${contact.direction}\t${contact.start}`;
  columns.keys[entry] = keyLength;
  columns.bodies[entry] = keyLength + bytes.write(body, from + keyLength, 'latin1');
  columns.left[entry] = contact.left === undefined ? 0 : ineligibleReasons.indexOf(contact.left) + 1;
  columns.told[entry] = contact.told === undefined ? 0 : contact.told === 'yes' ? 1 : 2;
  columns.lines[entry] = contact.line;
}

type Columns = ReturnType<typeof columnsOf>;
type Column = Uint8Array | Uint16Array | Uint32Array;

const at = (column: Column, entry: number): number => column[entry] ?? 0;

/** A few numbers an entry; pages of memory that nothing is written to cost nothing. */
const columnsOf = ({ bytes, contacts }: RunLimits) => ({
  bytes: Buffer.allocUnsafeSlow(bytes + LONGEST_ENTRY),
  starts: new Uint32Array(contacts + 1),
  /** Lengths: of platform, TAB, id; then with channel, direction and start. */
  keys: new Uint16Array(contacts),
  bodies: new Uint16Array(contacts),
  strata: new Uint16Array(contacts),
  lines: new Uint32Array(contacts),
  left: new Uint8Array(contacts),
  told: new Uint8Array(contacts),
  status: new Uint8Array(contacts),
});

function strataIndex(strata: RunStratum[]): (contact: PlacedContact) => number {
  const known = new Map<string, number>();
  return ({ frame, platform, channel, direction }) => {
    const key = `${frame}|${platform}|${flowId({ channel, direction })}`;
    const present = known.get(key);
    if (present !== undefined) return present;
    known.set(key, strata.length);
    return strata.push({ frame, platform, channel, direction }) - 1;
  };
}
