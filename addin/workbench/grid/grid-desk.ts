import type { Outcome } from '../model/edits.ts';
import type { GridClipboard } from './grid-clipboard.ts';
import type { GridEntry } from './grid-entry.ts';
import type { GridView } from './grid-view.ts';

/** What the gestures ask the person in a dialog of the page. Each gives the keyboard back to the sheet. */
export type GridDialogs = {
  /** A text, from a first proposal; undefined when abandoned. */
  askText: (title: string, label: string, proposed: string) => Promise<string | undefined>;
  /** One text for each label; undefined when abandoned. */
  askTexts: (title: string, labels: readonly string[]) => Promise<readonly string[] | undefined>;
  /** One of the choices, by its key, the first one proposed; undefined when abandoned. */
  askChoice: (title: string, choices: ReadonlyMap<string, string>) => Promise<string | undefined>;
  /** A box ticked or not, with a text above it; undefined when abandoned. */
  askTick: (title: string, message: string, label: string, ticked: boolean) => Promise<boolean | undefined>;
  /** True for yes. */
  confirm: (title: string, message: string, yes: string) => Promise<boolean>;
  tell: (title: string, message: string) => Promise<void>;
};

/** What a gesture needs at hand: the sheet, what is typed, the clipboard, and ways to speak to the person. */
export type GridDesk = {
  readonly grid: GridView;
  readonly entry: GridEntry;
  readonly clipboard: GridClipboard;
  readonly dialogs: GridDialogs;
  /** The local system's date and time, else this machine's. */
  readonly now: () => Promise<Date>;
  /** Shows what could not be done, if anything. */
  readonly report: (outcome: Outcome) => void;
};
