import './formula-bar.css';
import { useEffect, useRef } from 'preact/hooks';
import { editableText } from '../grid/editable-text.ts';
import type { Bench } from './bench.ts';
import { formulaBarTexts } from './formula-bar-texts.ts';
import { openFunctionList } from './function-list.ts';
import { NameBox } from './name-box.tsx';
import { Proposals } from './proposals.tsx';

/** The name box and the formula bar. */
export function FormulaBar({ bench }: { bench: Bench }) {
  const { grid, entry, texts } = bench;
  const { session } = grid;
  const own = formulaBarTexts(bench.language);
  return (
    <div class={`wb-formula-bar ${bench.isFormulaBarTall ? 'wb-formula-tall' : ''}`}>
      <NameBox bench={bench} />
      <div class="wb-formula-buttons">
        <button type="button" disabled={!session} title={texts.page.abandon} onClick={() => entry.cancel()}>
          ✕
        </button>
        <button
          type="button"
          disabled={!session}
          title={texts.page.accept}
          onClick={() => entry.commit(undefined)}
        >
          ✓
        </button>
        <button
          type="button"
          class="wb-fx"
          title={own.insertFunction}
          aria-label={own.insertFunction}
          onClick={(event) => openFunctionList(bench, event.currentTarget.getBoundingClientRect())}
        >
          <i>fx</i>
        </button>
      </div>
      <FormulaField bench={bench} />
      <button
        type="button"
        class="wb-formula-more"
        title={own.expand}
        aria-label={own.expand}
        aria-expanded={bench.isFormulaBarTall}
        onClick={() => bench.expandFormulaBar()}
      >
        ▾
      </button>
      <Proposals bench={bench} />
    </div>
  );
}

function FormulaField({ bench }: { bench: Bench }) {
  const { grid, keyboard, texts, language } = bench;
  const { session } = grid;
  const field = useRef<HTMLTextAreaElement>(null);
  const { row, column } = grid.selection.active;
  const shown = session ? session.text : editableText(grid.sheet.cell(row, column), language);
  useEffect(() => {
    const element = field.current;
    if (element && element.value !== shown) element.value = shown;
  }, [shown]);
  const type = (element: HTMLTextAreaElement) => {
    const typing = grid.session ?? grid.edit('edit');
    typing.mode = 'edit';
    typing.type(element.value, element.selectionStart);
    grid.showSession();
  };
  return (
    <textarea
      ref={field}
      class="wb-formula"
      aria-label={texts.page.formulaBar}
      rows={1}
      spellcheck={false}
      onFocus={() => grid.session ?? grid.edit('edit')}
      onInput={(event) => type(event.currentTarget)}
      onSelect={(event) => grid.session && (grid.session.caret = event.currentTarget.selectionStart)}
      onKeyDown={(event) => {
        if (!grid.session) grid.edit('edit');
        keyboard.press(event);
        if (!grid.session) grid.input.focus();
      }}
    />
  );
}
