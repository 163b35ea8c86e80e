import { createObservable, type Observable } from '../../api/observable.ts';
import { paced } from '../../workbook/sheets/paced.ts';
import type { SelectedRow } from '../../workbook/sheets/synced-sheets.ts';
import type { PaneModel } from '../pane-model.ts';
import { below } from './below.ts';
import { playerRow, type PlayerRow } from './player-row.ts';

/** Which row is listened to; `elsewhere` when Enter took the selection off it after a fact was typed. */
export type Followed = { readonly row: PlayerRow | undefined; readonly elsewhere: boolean };

/**
 * The selected row, whichever it is; but for one step: a fact was marked and typed, Enter goes to the row below, and
 * nobody wants the sound to stop for that.
 */
export class FollowedRow {
  readonly state: Observable<Followed> = createObservable<Followed>({ row: undefined, elsewhere: false });
  readonly #model: PaneModel;
  #selected: SelectedRow | undefined;
  /** The cell of facts a fact was last marked in, and the row it is of. */
  #marked: { readonly key: string; readonly address: string } | undefined;
  readonly #stops: readonly (() => void)[];

  constructor(model: PaneModel) {
    this.#model = model;
    const { selected, sheets } = model.sheets;
    this.#stops = [
      selected.subscribe((now) => void this.#follow(now)),
      // A cell was typed in, or rows came: the facts of the row may be others.
      sheets.subscribe(paced(() => this.#readAgain())),
    ];
    void this.#follow(selected.get());
  }

  /** A fact was marked there. */
  marked(key: string, address: string): void {
    this.#marked = { key, address };
  }

  /** The person wants the row that is selected now. */
  followAgain(): void {
    this.#marked = undefined;
    void this.#follow(this.#model.sheets.selected.get());
  }

  leave(): void {
    for (const stop of this.#stops) stop();
  }

  async #follow(selected: SelectedRow | undefined): Promise<void> {
    const { row } = this.state.get();
    if (row !== undefined && selected !== undefined && this.#isEnter(selected, row)) {
      this.state.set({ row, elsewhere: true });
      return;
    }
    if (row?.coding !== undefined && isFact(selected)) return;
    if (selected?.row.key !== this.#marked?.key) this.#marked = undefined;
    this.#selected = selected;
    await this.#show(selected, false);
  }

  #isEnter({ open, row, address }: SelectedRow, current: PlayerRow): boolean {
    const marked = this.#marked;
    if (marked?.key !== current.key || open.id !== current.sheet || row.key === current.key) return false;
    return below(marked.address) === address;
  }

  async #show(selected: SelectedRow | undefined, elsewhere: boolean): Promise<void> {
    const waves = this.#model.loaded.get().overview?.waves ?? [];
    const row = selected && (await playerRow(selected, waves));
    if (selected === this.#selected) this.state.set({ row, elsewhere });
  }

  async #readAgain(): Promise<void> {
    const selected = this.#selected;
    if (selected === undefined) return;
    const { open, worksheetId, address } = selected;
    const row = await open.sheet.places.rowAt(worksheetId, address).catch(() => undefined);
    if (selected !== this.#selected || row?.key !== selected.row.key) return;
    this.#selected = { ...selected, row };
    await this.#show(this.#selected, this.state.get().elsewhere);
  }
}

/** Of the contact one is on, most likely: it was cited, and nobody wants to lose the place. */
const isFact = (selected: SelectedRow | undefined): boolean =>
  selected?.open.id.startsWith('facts:') === true;
