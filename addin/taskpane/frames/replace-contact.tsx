import { useState } from 'preact/hooks';
import { givenReasons } from '#domain/sampling/replacement-reason';
import { toApiFailure } from '../../api/api-failure.ts';
import { frameTexts } from '../../locales/frames.ts';
import { importTexts } from '../../locales/import.ts';
import { evaluationOf } from '../../workbook/evaluation/selected-row.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { AskedFirst } from './asked-first.tsx';
import type { FrameProps } from './frame-props.ts';

type Reason = (typeof givenReasons)[number];

/** Giving the place of a contact to the next of the reserve; the contact of the selected row is proposed. */
export function ReplaceContact({ wave, frame, onChange }: FrameProps) {
  const { model, say } = usePane();
  const selected = evaluationOf(useObservable(model.sheets.selected))?.contact ?? '';
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [reason, setReason] = useState<Reason | undefined>(undefined);
  const [said, setSaid] = useState('');
  const [unknown, setUnknown] = useState('');
  const contact = typed ?? selected;
  const replace = async () => {
    if (reason === undefined) return;
    const parameters = { wave, frame: frame.id };
    const request = { contact, reason };
    setUnknown('');
    const call = model.app.client.call('replaceContact', { parameters, request });
    const answer = await call.catch((cause: unknown) => {
      if (toApiFailure(cause).code !== 'not-found') throw cause;
      return undefined;
    });
    if (answer === undefined) {
      setUnknown(contact);
      return;
    }
    const { replacement, left } = answer;
    setSaid(say(replacement === null ? frameTexts.reserveEmpty : frameTexts.replacedBy(replacement, left)));
    setTyped(undefined);
    onChange();
  };
  return (
    <AskedFirst
      title={say(frameTexts.replace)}
      means={say(frameTexts.replaceMeans)}
      does={say(frameTexts.replaceNow)}
      isReady={contact !== '' && reason !== undefined}
      act={replace}
    >
      <Field label={say(frameTexts.replaceId)}>
        <input value={contact} maxLength={120} onInput={(event) => setTyped(event.currentTarget.value)} />
      </Field>
      <ReasonField reason={reason} onChoose={setReason} />
      {unknown !== '' && <Notice tone="failure">{say(frameTexts.notInSample(unknown))}</Notice>}
      {said !== '' && <Notice tone="success">{said}</Notice>}
    </AskedFirst>
  );
}

type ReasonFieldProps = {
  readonly reason: Reason | undefined;
  readonly onChoose: (reason: Reason | undefined) => void;
};

function ReasonField({ reason, onChoose }: ReasonFieldProps) {
  const { say } = usePane();
  return (
    <Field label={say(frameTexts.replaceReason)}>
      <Choice
        value={reason ?? ''}
        options={[
          ...(reason === undefined ? [{ value: '', label: say(importTexts.toChoose) }] : []),
          ...givenReasons.map((value) => ({ value, label: say(frameTexts.reasons[value]) })),
        ]}
        onChoose={(value) => onChoose(givenReasons.find((one) => one === value))}
      />
    </Field>
  );
}
