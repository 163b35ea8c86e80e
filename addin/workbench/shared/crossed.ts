import { maxColumns, maxRows } from '../model/address.ts';
import { shiftedBox } from '../model/reference-shift.ts';
import { boxOf, type Command } from './command.ts';

type Crossed = { readonly locals: Command[]; readonly remotes: Command[] };

/**
 * Two lists of commands made at the same time from the same cells, each as it must be once the other is done. Where
 * both insert at one place the remote ones come first.
 */
export function crossed(locals: readonly Command[], remotes: readonly Command[]): Crossed {
  const [local, ...laterLocals] = locals;
  if (!local || remotes.length === 0) return { locals: [...locals], remotes: [...remotes] };
  const first = crossedOne(local, remotes);
  const rest = crossed(laterLocals, first.remotes);
  return { locals: [...first.locals, ...rest.locals], remotes: rest.remotes };
}

function crossedOne(local: Command, remotes: readonly Command[]): Crossed {
  const [remote, ...laterRemotes] = remotes;
  if (!remote) return { locals: [local], remotes: [] };
  const past = followed(local, remote, true);
  const rest = crossed(past, laterRemotes);
  return { locals: rest.locals, remotes: [...followed(remote, local, false), ...rest.remotes] };
}

/** The command once another is done: none when its cells are gone, two when others came in between them. */
function followed(command: Command, done: Command, yields: boolean): Command[] {
  if (command.sheetId !== done.sheetId) return [command];
  if (command.axis !== done.axis) return followedAcross(command, done);
  if (done.from > command.from || done.to < command.to) return [command];
  if (command.count > 0) return [{ ...command, at: insertedAt(command.at, done, yields) }];
  return done.count > 0 ? parted(command, done) : reduced(command, done);
}

function insertedAt(at: number, done: Command, yields: boolean): number {
  if (done.count < 0) return at <= done.at ? at : Math.max(done.at, at + done.count);
  return at > done.at || (at === done.at && yields) ? at + done.count : at;
}

/** A deletion leaves what was inserted inside it. */
function parted(command: Command, { at, count }: Command): Command[] {
  const end = command.at - command.count;
  if (at <= command.at) return [{ ...command, at: command.at + count }];
  if (at >= end) return [command];
  return [
    { ...command, count: command.at - at },
    { ...command, at: command.at + count, count: at - end },
  ];
}

/** A deletion takes only what is still there. */
function reduced(command: Command, { at, count }: Command): Command[] {
  const [end, gone] = [command.at - command.count, at - count];
  const lost = Math.max(0, Math.min(end, gone) - Math.max(command.at, at));
  const size = end - command.at - lost;
  const start = command.at <= at ? command.at : Math.max(at, command.at + count);
  return size === 0 ? [] : [{ ...command, at: start, count: -size }];
}

/** Rows inserted across a band of columns widen or move it, unless it is as wide as the sheet. */
function followedAcross(command: Command, done: Command): Command[] {
  const widest = command.axis === 'rows' ? maxColumns : maxRows;
  if (command.from === 0 && command.to === widest - 1) return [command];
  const box = shiftedBox(boxOf(command), done);
  if (!box) return [];
  const [from, size] = command.axis === 'rows' ? [box.column, box.columns] : [box.row, box.rows];
  return [{ ...command, from, to: Math.min(from + size, widest) - 1 }];
}
