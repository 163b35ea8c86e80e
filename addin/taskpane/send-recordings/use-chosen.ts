import { useRef, useState } from 'preact/hooks';
import { loadReaders } from '../../workbook/import/load-readers.ts';
import { nothingChosen, readChosen, type Chosen } from '../../workbook/recordings/read-chosen.ts';
import { readTextTable } from '../../workbook/recordings/read-text-table.ts';
import type { ReadText } from '../../workbook/recordings/read-text.ts';
import type { TextTable } from '../../workbook/recordings/text-columns.ts';

export type Choosing = {
  readonly chosen: Chosen;
  /** Of the tables, as their columns are said. */
  readonly tableTexts: readonly ReadText[];
  readonly busy: boolean;
  /** The script that reads files cannot be had. */
  readonly noReaders: boolean;
  readonly choose: (files: readonly File[]) => void;
  readonly changeTable: (name: string, table: TextTable) => void;
};

/** What the person chose and what was read of it; the choice made last is the one. */
export function useChosen(): Choosing {
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [tableTexts, setTableTexts] = useState<readonly ReadText[]>([]);
  const [state, setState] = useState<'idle' | 'busy' | 'no-readers'>('idle');
  const turn = useRef(0);
  const read = (act: () => Promise<Chosen>): void => {
    const own = ++turn.current;
    setState('busy');
    void act()
      .then(async (next) => {
        const texts = await textsOf(next);
        if (own !== turn.current) return;
        setChosen(next);
        setTableTexts(texts);
        setState('idle');
      })
      .catch(() => own === turn.current && setState('no-readers'));
  };
  return {
    chosen,
    tableTexts,
    busy: state === 'busy',
    noReaders: state === 'no-readers',
    choose: (files) =>
      read(async () => {
        const { openFile } = await loadReaders();
        return readChosen(files, openFile);
      }),
    changeTable: (name, table) =>
      read(() =>
        Promise.resolve({
          ...chosen,
          tables: chosen.tables.map((one) => (one.name === name ? { ...one, table } : one)),
        }),
      ),
  };
}

async function textsOf({ tables }: Chosen): Promise<readonly ReadText[]> {
  const texts = await Promise.all(tables.map(({ file, table, name }) => readTextTable(file, table, name)));
  return texts.flat();
}
