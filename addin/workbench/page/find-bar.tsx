import './find-bar.css';
import { useState } from 'preact/hooks';
import { findCells, type FindOptions, nextFound } from '../grid/find-cells.ts';
import { replaceIn } from '../grid/replace-text.ts';
import { onCell } from '../grid/selection.ts';
import type { Bench } from './bench.ts';
import { findTexts } from './find-texts.ts';

const atFirst: FindOptions = { text: '', lookIn: 'formulas', matchCase: false, wholeCell: false };

/** Excel's Find and Replace, as a bar over the sheet. */
export function FindBar({ bench }: { bench: Bench }) {
  const [options, setOptions] = useState(atFirst);
  const [by, setBy] = useState('');
  const [said, setSaid] = useState('');
  if (bench.finding === undefined) return null;
  const texts = findTexts(bench.language);
  const { grid } = bench;
  const change = (part: Partial<FindOptions>) => setOptions({ ...options, ...part });
  const go = (back: boolean) => {
    const found = findCells(grid.sheet, options, bench.language);
    const next = nextFound(found, grid.selection.active, back);
    if (next) grid.select(onCell(next), next);
    setSaid(
      next ? texts.count(found.indexOf(next) + 1, found.length) : options.text === '' ? '' : texts.none,
    );
  };
  const replace = (everywhere: boolean) => {
    const outcome = replaceIn(grid, options, by, everywhere);
    bench.report(outcome.outcome);
    if (!everywhere) go(false);
    else setSaid(texts.replaced(outcome.count));
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') bench.find(undefined);
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) go(event.shiftKey);
  };
  return (
    <div class="wb-find" role="search" aria-label={texts.bar} onKeyDown={press}>
      <TextField label={texts.find} value={options.text} focused change={(text) => change({ text })} />
      <Button label={texts.previous} run={() => go(true)} />
      <Button label={texts.next} run={() => go(false)} />
      <Options texts={texts} options={options} change={change} />
      <output>{said}</output>
      <button
        type="button"
        class="wb-find-close"
        aria-label={texts.close}
        onClick={() => bench.find(undefined)}
      >
        ✕
      </button>
      {bench.finding === 'replace' && <ReplaceLine texts={texts} by={by} setBy={setBy} replace={replace} />}
    </div>
  );
}

type ReplaceProps = {
  texts: ReturnType<typeof findTexts>;
  by: string;
  setBy: (text: string) => void;
  replace: (everywhere: boolean) => void;
};

function ReplaceLine({ texts, by, setBy, replace }: ReplaceProps) {
  return (
    <div class="wb-find-line">
      <TextField label={texts.replaceBy} value={by} change={setBy} />
      <Button label={texts.replace} run={() => replace(false)} />
      <Button label={texts.replaceAll} run={() => replace(true)} />
    </div>
  );
}

type OptionsProps = {
  texts: ReturnType<typeof findTexts>;
  options: FindOptions;
  change: (part: Partial<FindOptions>) => void;
};

function Options({ texts, options, change }: OptionsProps) {
  return (
    <>
      <LookIn texts={texts} value={options.lookIn} change={(lookIn) => change({ lookIn })} />
      <Tick label={texts.matchCase} value={options.matchCase} change={(matchCase) => change({ matchCase })} />
      <Tick label={texts.wholeCell} value={options.wholeCell} change={(wholeCell) => change({ wholeCell })} />
    </>
  );
}

type FieldProps = { label: string; value: string; focused?: boolean; change: (text: string) => void };

function TextField({ label, value, focused = false, change }: FieldProps) {
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={label}
      value={value}
      ref={(element) => {
        if (focused && element && element.dataset['seen'] === undefined) {
          element.dataset['seen'] = '';
          element.focus();
        }
      }}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}

function Button({ label, run }: { label: string; run: () => void }) {
  return (
    <button type="button" onClick={run}>
      {label}
    </button>
  );
}

type LookInProps = {
  texts: ReturnType<typeof findTexts>;
  value: FindOptions['lookIn'];
  change: (lookIn: FindOptions['lookIn']) => void;
};

function LookIn({ texts, value, change }: LookInProps) {
  return (
    <select
      aria-label={texts.lookIn}
      value={value}
      onChange={(event) => change(event.currentTarget.value === 'values' ? 'values' : 'formulas')}
    >
      <option value="formulas">{texts.formulas}</option>
      <option value="values">{texts.values}</option>
    </select>
  );
}

function Tick({ label, value, change }: { label: string; value: boolean; change: (value: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={value} onChange={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
