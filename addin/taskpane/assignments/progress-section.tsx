import { useState } from 'preact/hooks';
import type { Progress } from '#contract/assignment';
import { assignmentTexts } from '../../locales/assignments.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import type { Person } from './people.ts';
import { PlatformTable } from './platform-table.tsx';
import { ProgressTable } from './progress-table.tsx';
import { ReassignPanel } from './reassign-panel.tsx';
import type { KnownProgress } from './use-progress.ts';

type ProgressSectionProps = {
  readonly wave: string;
  readonly progress: Progress;
  readonly known: KnownProgress;
  readonly isOpen: boolean;
};

/** How far everybody and every platform is; whoever has open rows can hand them over. */
export function ProgressSection({ wave, progress, known, isOpen }: ProgressSectionProps) {
  const { say } = usePane();
  const [from, setFrom] = useState<Person | undefined>(undefined);
  const [said, setSaid] = useState('');
  const reassign = (person: Person) => {
    setSaid('');
    setFrom(person);
  };
  const done = (reassigned: number, kept: number) => {
    setFrom(undefined);
    setSaid(say(assignmentTexts.reassigned(reassigned, kept)));
    known.reload();
  };
  return (
    <section aria-labelledby="progress">
      <header class="row">
        <h2 id="progress">{say(assignmentTexts.progress)}</h2>
        <button type="button" class="quiet" disabled={known.busy} onClick={known.reload}>
          {say(assignmentTexts.refresh)}
        </button>
      </header>
      <FirstEnd firstEnd={progress.firstEnd} />
      {said !== '' && <Notice tone="success">{said}</Notice>}
      {from && (
        <ReassignPanel
          key={from.objectId}
          {...{ wave, from }}
          people={progress.evaluators}
          onDone={done}
          onCancel={() => setFrom(undefined)}
        />
      )}
      <ProgressTable progress={progress} onReassign={isOpen ? reassign : undefined} />
      <p class="hint">{say(assignmentTexts.lateMeans)}</p>
      <h3>{say(assignmentTexts.platforms)}</h3>
      <PlatformTable platforms={progress.platforms} />
    </section>
  );
}

const DAY_MS = 86_400_000;

/** Until when the first of what is open can be listened to. */
function FirstEnd({ firstEnd }: Pick<Progress, 'firstEnd'>) {
  const { model, say, language } = usePane();
  const { session } = model.app;
  const { overview } = useObservable(model.loaded);
  const state = useObservable({ get: session.state, subscribe: session.subscribe });
  if (firstEnd === null || state.status !== 'signed-in') return null;
  const timeZone = overview?.organisation.timeZone ?? 'UTC';
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(new Date(firstEnd));
  const days = Math.max(0, Math.floor((Date.parse(firstEnd) - Date.parse(state.me.now)) / DAY_MS));
  return <p>{say(assignmentTexts.firstEnd(day, days))}</p>;
}
