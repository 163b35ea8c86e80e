import { useEffect, useState } from 'preact/hooks';
import type { Hit } from '#contract/transcript';
import { paneTexts } from '../../locales/pane.ts';
import { playerTexts } from '../../locales/player.ts';
import { readingTexts, transcriptTexts as texts } from '../../locales/transcripts.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { CiteTurn } from '../citing/cite-turn.tsx';
import { usePane } from '../pane-context.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { BusinessClock } from '../player/business-clock.ts';
import type { Hearing } from '../player/hearing.ts';
import { readingOf } from '../player/reading-of.ts';
import { Thread } from '../player/thread.tsx';
import { useObservable } from '../use-observable.ts';

type ReadHitProps = {
  readonly wave: string;
  readonly hit: Hit;
  /** Of the theme that is coded: a fact is about one of them. */
  readonly practices: readonly KnownPractice[];
  readonly onBack: () => void;
};

/** The whole of a contact in which something was found, at the turn that says it. */
export function ReadHit({ wave, hit, practices, onBack }: ReadHitProps) {
  const { model, say } = usePane();
  const { contact, platform } = hit;
  const [reading] = useState(() => {
    const { client } = model.app;
    const clock = new BusinessClock(async () => (await client.call('me')).now);
    return readingOf(client, { wave, contact, end: '' }, clock);
  });
  useEffect(() => {
    reading.begin();
    void reading.open();
    return () => reading.leave();
  }, []);
  return (
    <>
      <button type="button" class="quiet" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {say(texts.results)}
      </button>
      <article class="card" aria-labelledby="read-contact">
        <h2 id="read-contact">
          {say(paneTexts.contact(contact))} <small>{platform}</small>
        </h2>
        <Read hit={hit} reading={reading} of={{ wave, contact, platform, practices }} />
      </article>
    </>
  );
}

type ReadProps = Pick<ReadHitProps, 'hit'> & {
  readonly reading: Hearing;
  readonly of: Parameters<typeof CiteTurn>[0]['of'];
};

function Read({ hit, reading, of }: ReadProps) {
  const { say } = usePane();
  const state = useObservable(reading.state);
  if (state.name === 'over') return <Notice tone="warning">{say(playerTexts.gone)}</Notice>;
  if (state.name === 'failed')
    return <FailureNotice failure={state.failure} retry={() => void reading.open()} />;
  if (state.name !== 'open' || state.listening.form !== 'writing')
    return <p role="status">{say(readingTexts.reading)}</p>;
  const { subject, turns } = state.listening.writing;
  return (
    <Thread
      title={subject === '' ? say(readingTexts.transcript) : subject}
      turns={turns}
      marked={[{ turn: hit.turn, why: texts.foundHere(hit.found) }]}
      actions={(turn, number) => <CiteTurn of={of} turn={turn} number={number} practice={undefined} />}
    />
  );
}
