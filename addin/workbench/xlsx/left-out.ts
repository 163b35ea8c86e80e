/** What a file or a workbook has and the other cannot hold. */
export type LeftOutKind =
  | 'mergedCells'
  | 'comments'
  | 'pictures'
  | 'charts'
  | 'chartOptions'
  | 'conditionalFormats'
  | 'validations'
  | 'filters'
  | 'pivotTables'
  | 'protection'
  | 'hyperlinks'
  | 'connections'
  | 'externalLinks'
  | 'otherAddins'
  | 'richText'
  | 'arrayFormulas'
  | 'dataTables'
  | 'chartSheets'
  | 'pageLayout'
  | 'otherParts';

/** Counts what is left out, to be said to the person. */
export class LeftOut {
  readonly #counts = new Map<LeftOutKind, number>();

  add(kind: LeftOutKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  get counts(): ReadonlyMap<LeftOutKind, number> {
    return this.#counts;
  }
}
