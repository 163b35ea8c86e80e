import { useEffect, useRef } from 'preact/hooks';
import { boxAddress } from '../model/address.ts';
import { editableText } from '../grid/editable-text.ts';
import type { Bench } from './bench.ts';
import { goTo } from './go-to.ts';
import { Proposals } from './proposals.tsx';

/** The name box and the formula bar. */
export function FormulaBar({ bench }: { bench: Bench }) {
  const { grid, entry, texts } = bench;
  const { session } = grid;
  return (
    <div class="wb-formula-bar">
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
        <span aria-hidden="true">
          <i>fx</i>
        </span>
      </div>
      <FormulaField bench={bench} />
      <Proposals bench={bench} />
    </div>
  );
}

function NameBox({ bench }: { bench: Bench }) {
  const { grid, texts } = bench;
  const { row, column } = grid.selection.active;
  const address = boxAddress({ row, column, rows: 1, columns: 1 });
  const press = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') goTo(bench, event.currentTarget.value);
    event.currentTarget.value = address;
    grid.input.focus();
  };
  return (
    <input
      class="wb-name-box"
      aria-label={texts.page.nameBox}
      key={address}
      defaultValue={address}
      spellcheck={false}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={press}
    />
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
