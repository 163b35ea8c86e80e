import type { Text } from '#domain/text';
import { paneTexts } from '../../locales/pane.ts';

/** How two values of a cell and the choice between them are named. */
export type ChoiceWords = {
  readonly title: (n: number) => Text;
  readonly why?: Text;
  /** Reads the rows of these cells again. */
  readonly refresh?: Text;
  readonly mine: Text;
  readonly theirs: Text;
  readonly keepMine: Text;
  readonly takeTheirs: Text;
  readonly allMine: Text;
  readonly allTheirs: Text;
};

/** A cell changed here and on the server. */
export const conflictWords: ChoiceWords = {
  title: paneTexts.conflicts,
  refresh: paneTexts.refreshConflicts,
  mine: paneTexts.mineValue,
  theirs: paneTexts.theirsValue,
  keepMine: paneTexts.mine,
  takeTheirs: paneTexts.theirs,
  allMine: paneTexts.allMine,
  allTheirs: paneTexts.allTheirs,
};

/** A receipt that Ctrl+Z took back. */
export const undoneWords: ChoiceWords = {
  title: paneTexts.undone,
  why: paneTexts.undoneWhy,
  mine: paneTexts.earlierValue,
  theirs: paneTexts.receivedValue,
  keepMine: paneTexts.keepEarlier,
  takeTheirs: paneTexts.takeReceived,
  allMine: paneTexts.allEarlier,
  allTheirs: paneTexts.allReceived,
};
