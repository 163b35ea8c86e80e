import { BookState } from '../../../addin/workbench/shared/book-state.ts';
import { changeOf, type Patch } from '../../../addin/workbench/shared/patch.ts';
import { Replica } from '../../../addin/workbench/shared/replica.ts';
import { readWorkbook } from '../../../addin/workbench/model/read-workbook.ts';
import { saveWorkbook } from '../../../addin/workbench/model/save-workbook.ts';
import type { SavedWorkbook } from '../../../addin/workbench/model/saved-schema.ts';
import type { Workbook } from '../../../addin/workbench/model/workbook.ts';

/** As far as a replica has heard of the patches in order. */
type Member = {
  readonly replica: Replica;
  heard: number;
  sending: { base: number; patch: Patch } | undefined;
};

const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Several replicas of one workbook and the order a server gives their patches, without a server. */
export function replicasOf(workbook: Workbook, count: number) {
  const saved = travelled(saveWorkbook(workbook));
  const state = BookState.read(saved);
  const log: Patch[] = [];
  const members = Array.from({ length: count }, (_, index): Member => ({
    replica: new Replica(readWorkbook(travelled(saved))!, index + 1),
    heard: 0,
    sending: undefined,
  }));
  const send = (member: Member) => {
    const patch = member.replica.take();
    if (patch) member.sending = { base: member.heard, patch: travelled(patch) };
  };
  /** The server answers what is under way. */
  const arrive = (member: Member) => {
    const { sending } = member;
    member.sending = undefined;
    if (!sending) return;
    if (sending.base === log.length) {
      log.push(sending.patch);
      state.apply(changeOf(travelled(sending.patch)));
    } else if (log.slice(sending.base).every(({ author }) => author !== member.replica.author)) {
      hear(member);
    }
  };
  const hear = (member: Member, most = Infinity) => {
    for (const patch of log.slice(member.heard, member.heard + most)) {
      member.heard += 1;
      member.replica.receive(travelled(patch));
    }
  };
  /** Everything is sent and heard. */
  const settle = () => {
    for (let round = 0; round < 40; round += 1) {
      for (const member of members) {
        arrive(member);
        hear(member);
        send(member);
        arrive(member);
      }
      if (members.every((member) => member.heard === log.length && !member.replica.isPending)) return;
    }
    throw new Error('The replicas do not come to rest');
  };
  return { members, log, state, send, arrive, hear, settle };
}

/** What of a workbook everybody must have the same, in an order of its own. */
export function content(state: BookState) {
  const cells = [...state.cells].map(([id, of]) => [id, [...of].sort(([a], [b]) => a - b)] as const);
  return travelled({
    cells: cells.filter(([, of]) => of.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
    entries: [...state.entries].sort(([a], [b]) => (a < b ? -1 : 1)),
  });
}

export type { SavedWorkbook };
