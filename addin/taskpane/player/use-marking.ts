import { useState } from 'preact/hooks';
import type { Text } from '#domain/text';
import { playerTexts } from '../../locales/player.ts';
import { sayFailure, usePane } from '../pane-context.ts';
import { toApiFailure } from '../../api/api-failure.ts';
import type { FollowedRow } from './followed-row.ts';
import type { PlayerRow } from './player-row.ts';

/** Excel writes at once, unless somebody types in a cell. */
const AT_ONCE_MS = 400;

export type Marking = {
  /** What became of the last mark. */
  readonly said: Text | undefined;
  /** Writes a mark, `[02:05]`, at the end of the facts of the row, and has Excel select them. */
  readonly mark: (mark: string) => void;
};

/** Marks written in the facts of a row: never over what is there, and once the cell being typed in is entered. */
export function useMarking({ sheet, key }: PlayerRow, followed: FollowedRow): Marking {
  const { model, say } = usePane();
  const [said, setSaid] = useState<Text | undefined>(undefined);
  const write = async (mark: string) => {
    const slow = setTimeout(() => setSaid(playerTexts.marking(mark)), AT_ONCE_MS);
    try {
      const added = await model.sheets.addLine(sheet, { key, column: 'facts', line: `${mark} ` });
      if (added === 'gone') setSaid(playerTexts.rowGone);
      else if (added === 'formula') setSaid(playerTexts.holdsFormula);
      else {
        followed.marked(key, added.address);
        setSaid(playerTexts.marked(mark));
      }
    } catch (cause) {
      const text = sayFailure(say, toApiFailure(cause));
      setSaid({ fr: text, en: text });
    } finally {
      clearTimeout(slow);
    }
  };
  return { said, mark: (mark) => void write(mark) };
}
