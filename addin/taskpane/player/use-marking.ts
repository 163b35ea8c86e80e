import { useState } from 'preact/hooks';
import type { Text } from '#domain/text';
import { toApiFailure } from '../../api/api-failure.ts';
import { playerTexts } from '../../locales/player.ts';
import { sayFailure, usePane } from '../pane-context.ts';
import type { FollowedRow } from './followed-row.ts';
import type { PlayerRow } from './player-row.ts';

/** Excel writes at once, unless somebody types in a cell. */
const AT_ONCE_MS = 400;

export type Marking = {
  /** What became of the last mark. */
  readonly said: Text | undefined;
  /** The mark that is written and whose fact is awaited. */
  readonly awaited: string | undefined;
  /** Writes a mark, `[02:05]`, at the end of the facts of the row, and has Excel select them. */
  readonly mark: (mark: string) => void;
  /** Writes the fact after its mark; nothing when the person types it in the cell. */
  readonly finish: (fact: string) => void;
};

/** Marks written in the facts of a row: never over what is there, and once the cell being typed in is entered. */
export function useMarking({ sheet, key }: PlayerRow, followed: FollowedRow): Marking {
  const { model, say } = usePane();
  const [said, setSaid] = useState<Text | undefined>(undefined);
  const [awaited, setAwaited] = useState<string | undefined>(undefined);
  const write = async (line: string, done: Text, waiting: Text, continues = false): Promise<boolean> => {
    const slow = setTimeout(() => setSaid(waiting), AT_ONCE_MS);
    try {
      const added = await model.sheets.addLine(sheet, { key, column: 'facts', line, continues });
      setSaid(added === 'gone' ? playerTexts.rowGone : added === 'formula' ? playerTexts.holdsFormula : done);
      if (typeof added !== 'string') followed.marked(key, added.address);
      return typeof added !== 'string';
    } catch (cause) {
      const text = sayFailure(say, toApiFailure(cause));
      setSaid({ fr: text, en: text });
      return false;
    } finally {
      clearTimeout(slow);
    }
  };
  const mark = async (at: string) => {
    if (await write(`${at} `, playerTexts.marked(at), playerTexts.marking(at))) setAwaited(at);
  };
  const finish = async (fact: string) => {
    setAwaited(undefined);
    if (fact !== '') await write(fact, playerTexts.written, playerTexts.writing, true);
  };
  return { said, awaited, mark: (at) => void mark(at), finish: (fact) => void finish(fact) };
}
