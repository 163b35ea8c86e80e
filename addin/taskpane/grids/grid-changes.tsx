import { languages, type Language } from '#domain/text';
import { gridTexts } from '../../locales/grids.ts';
import type { ChangeWords, ComparisonWords } from '../../workbook/grid/say/compare-in-words.ts';
import { usePane } from '../pane-context.ts';

const SHOWN = 100;
const order = ['major', 'minor', 'patch'] as const;

type GridChangesProps = { readonly comparison: ComparisonWords; readonly from: string };

/** What changed since the version before, what matters most first, each with what it was and what it is. */
export function GridChanges({ comparison: { changes }, from }: GridChangesProps) {
  const { say } = usePane();
  if (changes.length === 0) return null;
  const sorted = order.flatMap((level) => changes.filter((change) => change.level === level));
  return (
    <section class="grid-changes" aria-labelledby="grid-changes">
      <h2 id="grid-changes">{say(gridTexts.compared(from))}</h2>
      <ul>
        {sorted.slice(0, SHOWN).map((change) => (
          <Change key={`${change.part}/${change.what.en}`} change={change} />
        ))}
      </ul>
      {sorted.length > SHOWN && <p class="meta">{say(gridTexts.more(sorted.length - SHOWN))}</p>}
    </section>
  );
}

function Change({ change }: { readonly change: ChangeWords }) {
  const { say, language } = usePane();
  const { level, about, what, before, after, why } = change;
  const seen = languageOfChange(change, language);
  return (
    <li class={level}>
      <p>
        <strong>{say(about)}</strong> · {say(what)}{' '}
        <span class="badge">{say(gridTexts.levelNames[level])}</span>
      </p>
      {before[seen] !== after[seen] && (
        <dl>
          <dt>{say(gridTexts.before)}</dt>
          <dd lang={seen}>{before[seen]}</dd>
          <dt>{say(gridTexts.after)}</dt>
          <dd lang={seen}>{after[seen]}</dd>
        </dl>
      )}
      {why !== undefined && <p class="meta">{say(why)}</p>}
    </li>
  );
}

/** A text may have changed in the other language only: then that one is shown. */
const languageOfChange = ({ before, after }: ChangeWords, mine: Language): Language =>
  before[mine] === after[mine] ? (languages.find((one) => before[one] !== after[one]) ?? mine) : mine;
