import { useMemo, useState } from 'preact/hooks';
import type { WaveView } from '#contract/wave';
import type { Text } from '#domain/text';
import { sendTexts } from '../../locales/send-recordings.ts';
import { formOf, type ContactToFill } from '../../workbook/recordings/contact-to-fill.ts';
import {
  RecordingsSending,
  type RecordingsToSend,
} from '../../workbook/recordings/send/recordings-sending.ts';
import type { WrittenText } from '../../workbook/recordings/write-texts.ts';
import { useObservable } from '../use-observable.ts';
import { usePane } from '../pane-context.ts';
import { NamesList } from './names-list.tsx';
import { TextPreview } from './text-preview.tsx';
import { toSend } from './to-send.ts';
import { UnplacedList } from './unplaced-list.tsx';
import type { Choosing } from './use-chosen.ts';
import type { SendPlan } from './use-send-plan.ts';
import { useWritten } from './use-written.ts';

type MatchReviewProps = {
  readonly wave: WaveView;
  readonly contacts: ReadonlyMap<string, ContactToFill>;
  readonly choosing: Choosing;
  readonly plan: SendPlan;
};

/** What goes to which contact, what does not and why; then the button that sends. */
export function MatchReview({ wave, contacts, choosing, plan }: MatchReviewProps) {
  const { model, say } = usePane();
  const [replaces, setReplaces] = useState(false);
  const [hasLooked, setLooked] = useState(false);
  const written = useWritten(plan.texts, useCountries());
  const sent = toSend({ plan, audio: choosing.chosen.audio, written, replaces });
  const texts = sent.writings.flatMap(({ contact }) => written?.get(contact) ?? []);
  return (
    <section>
      <h2>{say(sendTexts.found)}</h2>
      <p class="pending" role="status">
        {say(written === undefined ? sendTexts.reading : sendTexts.matched(countOf(sent)))}
      </p>
      <Aside plan={plan} replaces={replaces} setReplaces={setReplaces} />
      <TooLong texts={[...(written?.values() ?? [])]} />
      <UnplacedList unplaced={plan.unplaced} contacts={contacts} said={plan.said} onSay={plan.say} />
      {texts.length > 0 && <TextPreview texts={texts} hasLooked={hasLooked} setLooked={setLooked} />}
      <SendButton
        count={countOf(sent)}
        why={whyNot(sent, hasLooked)}
        busy={written === undefined}
        onSend={() =>
          void model.recordings.start(wave.code, new RecordingsSending(model.app.client, wave.code, sent))
        }
      />
    </section>
  );
}

function useCountries(): readonly string[] {
  const { overview } = useObservable(usePane().model.loaded);
  return useMemo(() => [...new Set((overview?.platforms ?? []).map(({ country }) => country))], [overview]);
}

const countOf = ({ audio, writings }: RecordingsToSend): number => audio.length + writings.length;

function whyNot(sent: RecordingsToSend, hasLooked: boolean): Text | undefined {
  if (countOf(sent) === 0) return sendTexts.nothingToSend;
  return sent.writings.length > 0 && !hasLooked ? sendTexts.lookFirst : undefined;
}

type SendButtonProps = {
  readonly count: number;
  /** Why nothing can be sent now. */
  readonly why: Text | undefined;
  readonly busy: boolean;
  readonly onSend: () => void;
};

function SendButton({ count, why, busy, onSend }: SendButtonProps) {
  const { say } = usePane();
  return (
    <div class="actions">
      {why !== undefined && !busy && (
        <p id="send-needs" class="hint">
          {say(why)}
        </p>
      )}
      <button
        type="button"
        class="primary"
        disabled={why !== undefined || busy}
        aria-describedby={why === undefined ? undefined : 'send-needs'}
        onClick={onSend}
      >
        {say(sendTexts.send(count))}
      </button>
    </div>
  );
}

function TooLong({ texts }: { readonly texts: readonly WrittenText[] }) {
  const names = texts.filter(({ writing }) => writing === undefined).map(({ read }) => read.name);
  if (names.length === 0) return null;
  return <NamesList title={sendTexts.tooLong(names.length)} names={names} />;
}

type ThereProps = Pick<AsideProps, 'replaces' | 'setReplaces'> & Pick<SendPlan, 'there'>;

/** What is there already: recordings, and apart from them the transcripts of what was said. */
function There({ there, replaces, setReplaces }: ThereProps) {
  const { say } = usePane();
  const transcripts = there.filter(isTranscript);
  const recordings = there.filter((placed) => !isTranscript(placed));
  const namesOf = (placed: SendPlan['there']) => placed.map(({ name }) => name);
  if (there.length === 0) return null;
  return (
    <>
      {recordings.length > 0 && (
        <NamesList title={sendTexts.there(recordings.length)} names={namesOf(recordings)} />
      )}
      {transcripts.length > 0 && (
        <NamesList title={sendTexts.thereTranscripts(transcripts.length)} names={namesOf(transcripts)} />
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={replaces}
          onChange={(event) => setReplaces(event.currentTarget.checked)}
        />
        {say(sendTexts.replace)}
      </label>
    </>
  );
}

const isTranscript = ({ form, contact }: SendPlan['there'][number]): boolean =>
  form === 'writing' && formOf(contact) === 'audio';

type AsideProps = {
  readonly plan: SendPlan;
  readonly replaces: boolean;
  readonly setReplaces: (replaces: boolean) => void;
};

function Aside({ plan, replaces, setReplaces }: AsideProps) {
  const { pastEnd, otherForm, without } = plan;
  return (
    <>
      <There there={plan.there} replaces={replaces} setReplaces={setReplaces} />
      {pastEnd.length > 0 && (
        <NamesList title={sendTexts.pastEnd(pastEnd.length)} names={pastEnd.map(({ name }) => name)} />
      )}
      {otherForm.length > 0 && (
        <NamesList
          title={sendTexts.otherForm(otherForm.length)}
          why={sendTexts.otherFormWhy}
          names={otherForm.map(({ name }) => name)}
        />
      )}
      {without.length > 0 && (
        <NamesList title={sendTexts.without(without.length)} names={without.map(({ contact }) => contact)} />
      )}
    </>
  );
}
