import { useEffect, useRef } from 'preact/hooks';
import type { Bench } from './bench.ts';
import type { BookStore } from './book-store.ts';
import { FindBar } from './find-bar.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { RibbonBar } from './ribbon-bar.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { StatusBar } from './status-bar.tsx';
import { TaskPane } from './task-pane.tsx';
import { TitleBar } from './title-bar.tsx';
import { useBench } from './use-bench.ts';

type Props = { bench: Bench; books: BookStore };

/** The whole page: title, ribbon, formula bar, sheet and pane. */
export function WorkbenchPage({ bench, books }: Props) {
  useBench(bench);
  return (
    <>
      <TitleBar bench={bench} books={books} />
      <RibbonBar bench={bench} />
      <div class="wb-body">
        <main class="wb-book">
          <FormulaBar bench={bench} />
          <FindBar key={bench.finding === undefined ? 'closed' : 'open'} bench={bench} />
          <GridHost bench={bench} />
          <SheetTabs bench={bench} />
        </main>
        <TaskPane bench={bench} />
      </div>
      <StatusBar bench={bench} />
    </>
  );
}

function GridHost({ bench }: { bench: Bench }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(bench.gridElement);
    bench.grid.input.focus();
  }, [bench]);
  return <div class="wb-grid-host" ref={place} />;
}
