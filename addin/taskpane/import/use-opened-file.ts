import { useEffect, useRef, useState } from 'preact/hooks';
import type { Purpose } from '../../workbook/import/find-table.ts';
import type { FoundTable } from '../../workbook/import/found-table.ts';
import { loadReaders, type FileReaders } from '../../workbook/import/load-readers.ts';
import type { TableFile } from '../../workbook/import/raw-table.ts';

/** A file chosen in the pane and the table found in it. */
export type Opened = {
  /** As its owner calls it. */
  readonly name: string;
  readonly file: TableFile;
  readonly table: FoundTable;
  readonly readers: FileReaders;
};

export type Opening =
  | { readonly status: 'waiting' | 'opening' | 'no-readers' }
  | { readonly status: 'failed'; readonly failure: unknown }
  | { readonly status: 'opened'; readonly opened: Opened };

export type FileChoice = {
  readonly opening: Opening;
  /** One more for each table opened: what was said of the one before is not said of the next. */
  readonly turn: number;
  readonly choose: (file: File | undefined) => void;
  /** The table of another sheet of the workbook. */
  readonly chooseSheet: (sheet: number) => void;
  /** The person reads the headings otherwise. */
  readonly change: (table: FoundTable) => void;
  readonly giveUp: () => void;
};

/** Opens the file a person chooses; the one chosen last is the one, whatever ends first. */
export function useOpenedFile(purpose: Purpose): FileChoice {
  const [opening, setOpening] = useState<Opening>({ status: 'waiting' });
  const [turn, setTurn] = useState(0);
  const current = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => current.current?.abort(), []);

  const run = (open: (signal: AbortSignal) => Promise<Opening>): void => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setOpening({ status: 'opening' });
    void open(controller.signal)
      .catch((failure: unknown): Opening => ({ status: 'failed', failure }))
      .then((next) => {
        if (controller.signal.aborted) return;
        setTurn((before) => before + 1);
        setOpening(next);
      });
  };
  return {
    opening,
    turn,
    choose: (chosen) => {
      if (chosen !== undefined) run((signal) => open(chosen, purpose, signal));
    },
    chooseSheet: (sheet) => {
      if (opening.status !== 'opened') return;
      const { name, file, readers } = opening.opened;
      run(async () => {
        const table = await readers.findTable(file, purpose, sheet);
        return { status: 'opened', opened: { name, file, table, readers } };
      });
    },
    change: (table) => {
      if (opening.status === 'opened') setOpening({ status: 'opened', opened: { ...opening.opened, table } });
    },
    giveUp: () => {
      current.current?.abort();
      setOpening({ status: 'waiting' });
    },
  };
}

async function open(chosen: File, purpose: Purpose, signal: AbortSignal): Promise<Opening> {
  const readers = await loadReaders().catch(() => undefined);
  if (readers === undefined) return { status: 'no-readers' };
  const file = await readers.openFile(chosen, signal);
  const table = await readers.findTable(file, purpose);
  return { status: 'opened', opened: { name: chosen.name, file, table, readers } };
}
