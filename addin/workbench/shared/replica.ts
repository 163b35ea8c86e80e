import type { Workbook } from '../model/workbook.ts';
import { BookState } from './book-state.ts';
import { type Change, isNothing } from './change.ts';
import { type Command, commandOf } from './command.ts';
import { crossed } from './crossed.ts';
import { changedCells, changedEntries, entriesAtHand } from './differences.ts';
import { DirtyCells } from './dirty-cells.ts';
import { makeRoom } from './make-room.ts';
import { mendTables } from './mend-tables.ts';
import { followOthers } from './follow-others.ts';
import { mergedEntries } from './merged.ts';
import { ownCells } from './own-cell.ts';
import { changeOf, type Patch, patchOf } from './patch.ts';
import { StylePool } from './style-pool.ts';
import { takeOver } from './take-over.ts';

/** A patch on its way, and what is to be looked at again when it does not arrive. */
type Flight = { readonly patch: Patch; readonly dirty: DirtyCells };

/** Ids of things made here are counted from a start of the author's own: nobody else gives them. */
const idsPerAuthor = 1_000_000;

/**
 * One of several workbooks that are to become the same: says what was changed here as patches, and takes the patches
 * of everybody, its own included, in the one order a server gives them.
 *
 * It keeps what everybody has. Whatever differs from it here is to be sent, so that once nothing differs all replicas
 * are the same. What is changed here and not sent yet goes over what arrives, as the later writing it will be.
 */
export class Replica {
  readonly workbook: Workbook;
  readonly author: number;
  readonly #pool: StylePool;
  #state: BookState;
  #commands: Command[] = [];
  #dirty = new DirtyCells();
  #flight: Flight | undefined;
  #number = 0;

  /** The workbook is as everybody has it when it joins. */
  constructor(workbook: Workbook, author: number, state = BookState.of(workbook)) {
    this.workbook = workbook;
    this.author = author;
    this.#state = state;
    this.#pool = new StylePool(workbook.sheets.map(({ styles }) => styles.layers.sheet));
    workbook.lastId = (Math.floor(workbook.lastId / idsPerAuthor) + author) * idsPerAuthor;
    workbook.subscribe((change) => this.#dirty.follow(change));
    workbook.onEvent((event) => {
      const command = event.author === 'remote' ? undefined : commandOf(event);
      if (command) this.#commands.push(command);
    });
  }

  /** What everybody has, as far as is known here. */
  get state(): BookState {
    return this.#state;
  }

  /** What is to be sent; undefined when nothing differs, or a patch is on its way. */
  take(): Patch | undefined {
    if (this.#flight) return undefined;
    mendTables(this.workbook, this.#state.entries);
    const change = this.#pending();
    const dirty = this.#dirty;
    this.#dirty = new DirtyCells();
    if (isNothing(change)) return undefined;
    this.#number += 1;
    const patch = patchOf(change, this.author, this.#number);
    this.#flight = { patch, dirty };
    return patch;
  }

  /** The patch that was taken and of which nothing was heard yet. */
  get onItsWay(): Patch | undefined {
    return this.#flight?.patch;
  }

  /** True when something was changed here that nobody else has. */
  get isPending(): boolean {
    return this.#flight !== undefined || !isNothing(this.#pending());
  }

  /** The patch on its way was not taken: others came first. */
  refused(): void {
    if (this.#flight) this.#dirty.addAll(this.#flight.dirty);
    this.#flight = undefined;
  }

  /** Takes the next patch in order. */
  receive(patch: Patch): void {
    const flight = this.#flight;
    if (flight && patch.author === this.author && patch.number === flight.patch.number) {
      this.#commands.splice(0, patch.commands.length);
      this.#state.apply(changeOf(patch, this.#pool));
      this.#flight = undefined;
      return;
    }
    this.refused();
    this.#merge(changeOf(patch, this.#pool));
  }

  #pending(): Change {
    const ahead = this.#ahead();
    return {
      commands: this.#commands,
      cells: changedCells(ahead, this.workbook, this.#dirty),
      entries: changedEntries(ahead.entries, entriesAtHand(this.workbook)),
    };
  }

  /** What everybody has, its cells moved as they were here. */
  #ahead(): BookState {
    if (this.#commands.length === 0) return this.#state;
    const ahead = this.#state.copy();
    for (const command of this.#commands) ahead.move(command);
    return ahead;
  }

  #merge(change: Change): void {
    const { workbook } = this;
    makeRoom(workbook, change.entries);
    const pending = this.#pending();
    const mine = { cells: ownCells(pending, this.#ahead()), entries: pending.entries };
    const before = new Map(this.#state.entries);
    this.#state.apply(change);
    const { locals, remotes } = crossed(this.#commands, change.commands);
    this.#commands = locals;
    followOthers(mine, { ...change, commands: remotes }, entriesAtHand(workbook));
    const after = this.#ahead();
    const isMoved = locals.length > 0 || remotes.length > 0;
    takeOver(workbook, {
      commands: remotes,
      entries: mergedEntries({
        before,
        theirs: after.entries,
        changed: change.entries,
        mine: mine.entries,
      }),
      cells: after.cells,
      mine: mine.cells,
      touched: isMoved ? 'all' : change.cells,
    });
    if (!isNothing(pending)) mendTables(workbook, after.entries);
    if (isMoved) for (const { id } of workbook.sheets) this.#dirty.addWhole(id);
  }
}
