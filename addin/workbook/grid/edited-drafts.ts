import { liesWithin } from '../office/lies-within.ts';
import type { Edit } from '../office/watch-workbook.ts';
import type { SeenSheet } from './sheet/grid-sheet.ts';

/** What is to be done of edits: see the check of a draft. */
export type HowToCheck = { readonly marks: boolean; readonly fills: boolean };

/** Which drafts were edited since they were last read. */
export class EditedDrafts {
  readonly #sheets = new Map<string, { readonly draft: string; readonly idColumns: ReadonlySet<number> }>();
  readonly #edited = new Map<string, HowToCheck>();

  /** Where a draft was last seen. */
  place(draft: string, { worksheetId, idColumns }: SeenSheet): void {
    this.#sheets.set(worksheetId, { draft, idColumns });
  }

  draftOn(worksheetId: string): string | undefined {
    return this.#sheets.get(worksheetId)?.draft;
  }

  /** True when the edit is in the sheet of a draft. */
  note({ worksheetId, address, elsewhere }: Edit): boolean {
    const sheet = this.#sheets.get(worksheetId);
    if (sheet === undefined) return false;
    const how = this.#edited.get(sheet.draft) ?? { marks: false, fills: false };
    const fills = !elsewhere && !liesWithin(address, sheet.idColumns);
    this.#edited.set(sheet.draft, { marks: how.marks || !elsewhere, fills: how.fills || fills });
    return true;
  }

  /** Sheets or tables came or went. */
  noteAll(): void {
    for (const { draft } of this.#sheets.values())
      if (!this.#edited.has(draft)) this.#edited.set(draft, { marks: false, fills: false });
  }

  /** Its sheet is any sheet from now on. */
  forget(draft: string): void {
    this.#edited.delete(draft);
    for (const [worksheetId, one] of this.#sheets) if (one.draft === draft) this.#sheets.delete(worksheetId);
  }

  take(): readonly (readonly [draft: string, how: HowToCheck])[] {
    const edited = [...this.#edited];
    this.#edited.clear();
    return edited;
  }

  clear(): void {
    this.#sheets.clear();
    this.#edited.clear();
  }
}
