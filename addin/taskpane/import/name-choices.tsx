import { useRef } from 'preact/hooks';
import type { Overview } from '#contract/organisation';
import { importTexts } from '../../locales/import.ts';
import type { PlatformOf } from '../../workbook/import/platform-names.ts';
import type { NamesInFile } from '../../workbook/import/seen-names.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import type { KnownNames } from './known-names.ts';

const LEFT_OUT = '-';

type NameChoicesProps = {
  readonly found: NamesInFile;
  readonly platforms: Overview['platforms'];
  readonly platformOf: PlatformOf;
  readonly known: KnownNames;
};

/** Names of the file: those nobody has explained are asked about, the others may be explained otherwise. */
export function NameChoices({ found, platforms, platformOf, known }: NameChoicesProps) {
  const { say } = usePane();
  const { failure, loading } = useObservable(known.all);
  const asked = useRef(new Set<string>());
  if (found.length === 0 || loading) return null;
  const open = found.filter(({ name }) => platformOf(name) === undefined);
  // A name stays where it was asked about once it is answered: the keyboard is on it.
  for (const { name } of open) asked.current.add(name);
  const settled = found.filter(({ name }) => !asked.current.has(name));
  const list = (names: NamesInFile) =>
    names.map((one) => (
      <NameChoice key={one.name} {...one} {...{ platforms, known }} platform={platformOf(one.name)} />
    ));
  return (
    <section>
      <h2>{say(importTexts.names)}</h2>
      {open.length > 0 && <p class="pending">{say(importTexts.namesAsked(open.length))}</p>}
      {asked.current.size > 0 && (
        <>
          <p class="hint">{say(importTexts.namesKept)}</p>
          {list(found.filter(({ name }) => asked.current.has(name)))}
        </>
      )}
      {open.length > 1 && (
        <button
          type="button"
          onClick={() => void known.say(open.map(({ name }) => ({ name, platform: null })))}
        >
          {say(importTexts.leaveOutRest)}
        </button>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{say(importTexts.namesKnown(settled.length))}</summary>
          {list(settled)}
        </details>
      )}
      <FailureNotice failure={failure} retry={() => void known.send()} />
    </section>
  );
}

type NameChoiceProps = Pick<NameChoicesProps, 'platforms' | 'known'> & {
  readonly name: string;
  readonly rows: number;
  readonly platform: string | null | undefined;
};

function NameChoice({ name, rows, platform, platforms, known }: NameChoiceProps) {
  const { say } = usePane();
  const options = [
    ...(platform === undefined ? [{ value: '', label: say(importTexts.toChoose) }] : []),
    ...platforms.map(({ code, name: label }) => ({ value: code, label: `${label} (${code})` })),
    { value: LEFT_OUT, label: say(importTexts.leaveOut) },
  ];
  return (
    <Field label={`${name} (${say(importTexts.nameRows(rows))})`}>
      <Choice
        label={say(importTexts.nameIs(name))}
        value={platform === null ? LEFT_OUT : (platform ?? '')}
        options={options}
        onChoose={(said) => void known.say([{ name, platform: said === LEFT_OUT ? null : said }])}
      />
    </Field>
  );
}
