import { useState } from 'preact/hooks';
import type { WaveView } from '#contract/wave';
import { MAX_PATTERN } from '#contract/practice';
import { parsePattern, type PatternProblem } from '#domain/transcript/parse-pattern';
import { patternEnds, speakers } from '#domain/transcript/pattern';
import { playerTexts } from '../../locales/player.ts';
import { patternProblemTexts, transcriptTexts as texts } from '../../locales/transcripts.ts';
import { usePane } from '../pane-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { asked, typedOf, type Typed } from './asked.ts';
import type { Search } from './use-search.ts';

type SearchFormProps = { readonly wave: WaveView; readonly search: Search };

const TURNS = 3;
const blank: Typed = { words: '', speaker: '', end: '', turns: TURNS, platform: '' };

/** What is looked for, by whom, when and where; nothing is looked for before Enter or the button. */
export function SearchForm({ wave, search }: SearchFormProps) {
  const { say } = usePane();
  const [typed, setTyped] = useState<Typed>(() => (search.asked ? typedOf(search.asked, TURNS) : blank));
  const [problem, setProblem] = useState<PatternProblem | undefined>(undefined);
  const change = (changed: Partial<Typed>) => setTyped((before) => ({ ...before, ...changed }));
  const begin = () => {
    const parsed = parsePattern(typed.words);
    setProblem('problem' in parsed ? parsed.problem : undefined);
    if (!('problem' in parsed)) search.start(asked(typed));
  };
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Field label={say(texts.words)} hint={say(texts.wordsHint)}>
        <input
          type="search"
          maxLength={MAX_PATTERN}
          value={typed.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </Field>
      <Narrowed wave={wave} typed={typed} change={change} />
      {problem !== undefined && <Notice tone="warning">{say(patternProblemTexts[problem])}</Notice>}
      <div class="actions">
        <button type="submit" class="primary" disabled={search.busy}>
          {say(texts.find)}
        </button>
      </div>
      <p class="hint">{say(texts.written)}</p>
    </form>
  );
}

type NarrowedProps = {
  readonly wave: WaveView;
  readonly typed: Typed;
  readonly change: (changed: Partial<Typed>) => void;
};

/** By whom, when in a contact, and on which platform. */
function Narrowed({ wave, typed, change }: NarrowedProps) {
  const { say } = usePane();
  const whoever = [{ value: '', label: say(texts.anybody) }];
  const speaking = speakers.map((one) => ({ value: one, label: say(playerTexts.speakers[one]) }));
  const wherever = [{ value: '', label: say(texts.anywhere) }];
  const ends = patternEnds.map((one) => ({ value: one, label: say(texts[one]) }));
  const everywhere = [{ value: '', label: say(texts.everyPlatform) }];
  const platforms = wave.platforms.map((code) => ({ value: code, label: code }));
  return (
    <div class="narrowed">
      <Field label={say(texts.speaker)}>
        <Choice
          value={typed.speaker}
          options={[...whoever, ...speaking]}
          onChoose={(value) => change({ speaker: speakers.find((one) => one === value) ?? '' })}
        />
      </Field>
      <Field label={say(texts.where)}>
        <Choice
          value={typed.end}
          options={[...wherever, ...ends]}
          onChoose={(value) => change({ end: patternEnds.find((one) => one === value) ?? '' })}
        />
      </Field>
      {typed.end !== '' && (
        <Field label={say(texts.turns)}>
          <input
            type="number"
            min={1}
            max={500}
            required
            value={typed.turns}
            onInput={(event) => change({ turns: event.currentTarget.valueAsNumber })}
          />
        </Field>
      )}
      <Field label={say(texts.platform)}>
        <Choice
          value={typed.platform}
          options={[...everywhere, ...platforms]}
          onChoose={(platform) => change({ platform })}
        />
      </Field>
    </div>
  );
}
