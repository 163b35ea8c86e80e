import './sheet-tabs.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { renameSheet } from '../model/edits.ts';
import { insertSheetAfter } from '../model/sheet-gestures.ts';
import type { Worksheet } from '../model/worksheet.ts';
import type { Bench } from './bench.ts';
import { dragTab } from './tab-drag.ts';
import { openTabMenu } from './tab-menu.ts';

/** The tabs of the sheets: a click shows one, a double click renames it, the last button adds one. */
export function SheetTabs({ bench }: { bench: Bench }) {
  const { workbook, grid, texts } = bench;
  const visible = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return (
    <div class="wb-tabs">
      <div role="tablist" aria-label={texts.page.sheets}>
        {visible.map((sheet) => (
          <Tab key={sheet.id} bench={bench} sheet={sheet} />
        ))}
      </div>
      <button
        type="button"
        class="wb-add-sheet"
        title={texts.page.addSheet}
        aria-label={texts.page.addSheet}
        onClick={() => {
          bench.report(insertSheetAfter(workbook, workbook.active));
          grid.input.focus();
        }}
      >
        +
      </button>
    </div>
  );
}

function Tab({ bench, sheet }: { bench: Bench; sheet: Worksheet }) {
  const { workbook, grid, texts } = bench;
  const [naming, setNaming] = useState(false);
  const tab = useRef<HTMLButtonElement>(null);
  const isActive = workbook.active === sheet;
  useEffect(() => {
    if (isActive) tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isActive]);
  if (naming)
    return (
      <TabName bench={bench} sheet={sheet} label={texts.page.renameSheet} done={() => setNaming(false)} />
    );
  const show = () => {
    if (grid.session && !grid.session.isFormula && !bench.entry.commit(undefined)) return;
    workbook.activate(sheet);
    grid.input.focus();
  };
  return (
    <button
      ref={tab}
      type="button"
      role="tab"
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      style={sheet.tabColor === '' ? undefined : { '--tab-colour': sheet.tabColor }}
      data-colour={sheet.tabColor === '' ? undefined : sheet.tabColor}
      onClick={show}
      onPointerDown={(event) => dragTab(bench, sheet, event)}
      onContextMenu={(event) => {
        event.preventDefault();
        const { left, top } = event.currentTarget.getBoundingClientRect();
        show();
        openTabMenu(bench, sheet, { left, top, bottom: top }, () => setNaming(true));
      }}
      onDblClick={() => setNaming(true)}
    >
      {sheet.name}
    </button>
  );
}

type NameProps = { bench: Bench; sheet: Worksheet; label: string; done: () => void };

function TabName({ bench, sheet, label, done }: NameProps) {
  const finish = (name: string) => {
    if (name.trim() !== '' && name !== sheet.name)
      bench.report(renameSheet(bench.workbook, sheet, name.trim()));
    done();
    bench.grid.input.focus();
  };
  return (
    <input
      class="wb-tab-name"
      aria-label={label}
      defaultValue={sheet.name}
      maxLength={31}
      ref={(element) => element?.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        if (event.key === 'Enter') event.currentTarget.blur();
        else done();
      }}
    />
  );
}
