import { useState } from 'preact/hooks';
import type { Turn } from '#contract/recording';
import { readingTexts as texts } from '../../locales/transcripts.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useTask } from '../use-task.ts';
import { addFact, citable, type Citation } from './add-fact.ts';
import { CiteForm } from './cite-form.tsx';

/** Of what a turn may be cited: its contact, and the practices that a fact may be about. */
export type Citing = Pick<Citation, 'wave' | 'platform' | 'contact'> & {
  readonly practices: readonly KnownPractice[];
};

type CiteTurnProps = {
  readonly of: Citing;
  readonly turn: Turn;
  readonly number: number;
  /** The practice that the turn was proposed for. */
  readonly practice: string | undefined;
};

/** Makes a fact of a turn: what is to be quoted is shown first, without names as far as a program sees them. */
export function CiteTurn({ of: { practices, ...of }, turn, number, practice }: CiteTurnProps) {
  const { model, say } = usePane();
  const task = useTask();
  const [quote, setQuote] = useState<string | undefined>(undefined);
  const [outcome, setOutcome] = useState<'added' | 'notAdded' | undefined>(undefined);
  const begin = () => {
    setOutcome(undefined);
    void task.run(async () => setQuote(await citable(model, turn.text)));
  };
  const add = (fact: Pick<Citation, 'practice' | 'quote'>) =>
    void task.run(async () => {
      const isAdded = await addFact(model, { ...of, ...fact });
      setOutcome(isAdded ? 'added' : 'notAdded');
      if (isAdded) setQuote(undefined);
    });
  return (
    <>
      {quote === undefined ? (
        <button type="button" class="link" aria-label={say(texts.citeTurn(number))} onClick={begin}>
          {say(texts.cite)}
        </button>
      ) : (
        <CiteForm
          practices={practices}
          first={{ practice: practice ?? practices[0]?.code ?? '', quote }}
          busy={task.busy}
          onAdd={add}
          onCancel={() => setQuote(undefined)}
        />
      )}
      {outcome === 'added' && <Notice tone="success">{say(texts.added)}</Notice>}
      {outcome === 'notAdded' && <Notice tone="failure">{say(texts.notAdded)}</Notice>}
      <FailureNotice failure={task.failure} />
    </>
  );
}
