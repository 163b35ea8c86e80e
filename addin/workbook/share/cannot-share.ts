/** Why a workbook is not shared without its data. */
export type ShareRefusal = 'too-large' | 'unreadable' | 'data-model' | 'slicers' | 'pictures';

export class CannotShare extends Error {
  override readonly name = 'CannotShare';
  readonly refusal: ShareRefusal;

  constructor(refusal: ShareRefusal, cause?: unknown) {
    super(refusal, { cause });
    this.refusal = refusal;
  }
}

/** The largest file that is taken: it is unfolded in the memory of the pane. */
export const MOST_BYTES = 20_000_000;
