import type { WaveView } from '#contract/wave';
import { importTexts } from '../../locales/import.ts';
import { sendTexts } from '../../locales/send-recordings.ts';
import type { ContactToFill } from '../../workbook/recordings/contact-to-fill.ts';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { FileInputs } from './file-inputs.tsx';
import { MatchReview } from './match-review.tsx';
import { TableColumns } from './table-columns.tsx';
import { useChosen, type Choosing } from './use-chosen.ts';
import { useSendPlan, type SendPlan } from './use-send-plan.ts';

export type ChooseProps = {
  readonly wave: WaveView;
  readonly contacts: ReadonlyMap<string, ContactToFill>;
  readonly now: string;
};

/** Choosing what to send, and looking at what was understood of it. */
export function ChooseRecordings({ wave, contacts, now }: ChooseProps) {
  const choosing = useChosen();
  const plan = useSendPlan(choosing, contacts, now);
  const { audio, texts, tables } = choosing.chosen;
  const isChosen = audio.length + texts.length + tables.length > 0;
  return (
    <>
      <FileInputs onChoose={choosing.choose} />
      <Reading choosing={choosing} />
      {choosing.chosen.tables.map((one) => (
        <TableColumns
          key={one.name}
          chosen={one}
          onChange={(table) => choosing.changeTable(one.name, table)}
        />
      ))}
      {isChosen && !choosing.busy && (
        <>
          <PatternField plan={plan} />
          <MatchReview wave={wave} contacts={contacts} choosing={choosing} plan={plan} />
        </>
      )}
    </>
  );
}

const SHOWN = 10;

function Reading({ choosing: { busy, noReaders, chosen } }: { readonly choosing: Choosing }) {
  const { say } = usePane();
  return (
    <>
      {busy && <p role="status">{say(sendTexts.reading)}</p>}
      {noReaders && <Notice tone="failure">{say(importTexts.readersMissing)}</Notice>}
      {chosen.unreadable.length > 0 && (
        <Notice tone="warning">
          {chosen.unreadable.slice(0, SHOWN).map((name) => (
            <p key={name}>{say(sendTexts.unreadable(name))}</p>
          ))}
          {chosen.unreadable.length > SHOWN && (
            <p>{say(sendTexts.moreOfThem(chosen.unreadable.length - SHOWN))}</p>
          )}
        </Notice>
      )}
      {chosen.ignored > 0 && <p class="meta">{say(sendTexts.ignored(chosen.ignored))}</p>}
    </>
  );
}

function PatternField({ plan }: { readonly plan: SendPlan }) {
  const { say } = usePane();
  const { pattern, isPatternWrong, setPattern } = plan;
  return (
    <Field
      label={say(sendTexts.pattern)}
      hint={say(isPatternWrong ? sendTexts.patternWrong : sendTexts.patternHint)}
    >
      <input value={pattern} spellcheck={false} onInput={(event) => setPattern(event.currentTarget.value)} />
    </Field>
  );
}
