import { gridTexts } from '../../locales/grids.ts';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { isCode } from './grid-origin.ts';

type CodeFieldProps = {
  readonly code: string;
  readonly taken: readonly string[];
  readonly onType: (code: string) => void;
};

/** The code of a new grid; says at once what is wrong with it. */
export function CodeField({ code, taken, onType }: CodeFieldProps) {
  const { say } = usePane();
  const isTaken = taken.includes(code);
  const isWrong = code !== '' && !isCode(code);
  const wrong = isTaken ? gridTexts.codeTaken : gridTexts.codeWrong;
  return (
    <Field label={say(gridTexts.code)} hint={say(isTaken || isWrong ? wrong : gridTexts.codeHint)}>
      <input
        value={code}
        spellcheck={false}
        aria-invalid={isTaken || isWrong}
        onInput={(event) => onType(event.currentTarget.value.trim())}
      />
    </Field>
  );
}
