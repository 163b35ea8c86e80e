import { useEffect, useState } from 'preact/hooks';
import { gridTexts } from '../../locales/grids.ts';
import { loadGridTools, type GridTools } from '../../workbook/grid/load-grid-tools.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { CodeField } from './code-field.tsx';
import { FILE_ORIGIN, gridOf, gridOrigins, isCode, proposedCode } from './grid-origin.ts';
import type { PublishedGrid } from './latest-grids.ts';

type NewGridProps = {
  readonly published: readonly PublishedGrid[];
  /** Codes of the drafts of this workbook. */
  readonly taken: readonly string[];
};

/** Fetches what grids are made with, then asks what to start from and under which code. */
export function NewGrid(props: NewGridProps) {
  const [tools, setTools] = useState<GridTools | undefined>(undefined);
  const task = useTask();
  const fetchTools = () => task.run(async () => setTools(await loadGridTools()));
  useEffect(() => void fetchTools(), []);
  if (tools === undefined) return <FailureNotice failure={task.failure} retry={() => void fetchTools()} />;
  return <NewGridForm {...props} tools={tools} />;
}

type FormProps = NewGridProps & { readonly tools: GridTools };

function NewGridForm({ published, taken, tools }: FormProps) {
  const { model, say } = usePane();
  const { run, busy, failure } = useTask();
  const codes = [...taken, ...published.map(({ code }) => code)];
  const origins = gridOrigins(say, tools.templates, published);
  const [origin, setOrigin] = useState(origins[0]?.value ?? '');
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [file, setFile] = useState<File | undefined>(undefined);
  const [isUnread, setUnread] = useState(false);
  const code = typed ?? proposedCode(origins, origin, codes);
  const open = async () => {
    const found = await startOf(origin, file, { tools, read: (one) => model.app.grids.read(one) });
    setUnread(found === undefined);
    if (found === undefined) return;
    const draft = await model.gridDrafts.create(found.grid, { code, from: null });
    model.go({ name: 'grid', draft, notCarried: found.notCarried });
  };
  return (
    <form
      aria-labelledby="new-grid"
      onSubmit={(event) => {
        event.preventDefault();
        void run(open);
      }}
    >
      <h2 id="new-grid">{say(gridTexts.create)}</h2>
      <Field label={say(gridTexts.startFrom)}>
        <Choice value={origin} options={origins} onChoose={setOrigin} />
      </Field>
      {origin === FILE_ORIGIN && <FormFile onChoose={setFile} />}
      <CodeField code={code} taken={codes} onType={setTyped} />
      <button type="submit" class="primary" disabled={busy || !isReady({ origin, file, code, codes })}>
        {say(busy ? gridTexts.opening : gridTexts.open)}
      </button>
      {isUnread && <Notice tone="failure">{say(gridTexts.unreadable)}</Notice>}
      <FailureNotice failure={failure} />
    </form>
  );
}

type Wanted = {
  readonly origin: string;
  readonly file: File | undefined;
  readonly code: string;
  readonly codes: readonly string[];
};

const isReady = ({ origin, file, code, codes }: Wanted): boolean =>
  isCode(code) && !codes.includes(code) && (origin !== FILE_ORIGIN || file !== undefined);

type Sources = { readonly tools: GridTools; readonly read: Parameters<typeof gridOf>[2] };

/** The grid to start from, and what of a form could not be carried over; undefined when nothing can be read. */
async function startOf(
  origin: string,
  file: File | undefined,
  { tools, read }: Sources,
): Promise<ReturnType<GridTools['importForm']>> {
  if (origin === FILE_ORIGIN) return file && tools.importForm(await file.text());
  const grid = await gridOf(origin, tools.templates, read);
  return grid && { grid, notCarried: [] };
}

function FormFile({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  const { say } = usePane();
  return (
    <Field label={say(gridTexts.file)} hint={say(gridTexts.fileHint)}>
      <input type="file" accept=".json,.tf" onChange={(event) => onChoose(event.currentTarget.files?.[0])} />
    </Field>
  );
}
