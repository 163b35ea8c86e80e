import { assignmentTexts } from '../../locales/assignments.ts';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { ChoosePeople } from './choose-people.tsx';
import type { Person } from './people.ts';
import { readShare } from './share-text.ts';

/** Who is ticked, and the share of doubles as it is typed. */
export type Choice = { readonly chosen: readonly string[]; readonly share: string };

type ChooseSharesProps = {
  readonly people: readonly Person[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

export function ChooseShares({ people, choice, onChoose }: ChooseSharesProps) {
  const { say } = usePane();
  const { chosen, share } = choice;
  const problem = problemOf(choice);
  return (
    <>
      <ChoosePeople
        people={people}
        chosen={chosen}
        onChoose={(next) => onChoose({ ...choice, chosen: next })}
      />
      <Field label={say(assignmentTexts.share)} hint={say(assignmentTexts.shareHint)}>
        <input
          inputMode="decimal"
          value={share}
          onInput={({ currentTarget: { value } }) => onChoose({ ...choice, share: value })}
        />
      </Field>
      {problem !== undefined && <p class="hint">{say(problem)}</p>}
    </>
  );
}

/** Why nothing can be given this way; undefined when it can. */
export function problemOf({ chosen, share }: Choice) {
  if (chosen.length === 0) return assignmentTexts.needsOne;
  const doubleShare = readShare(share);
  if (doubleShare === undefined) return assignmentTexts.shareWrong;
  return doubleShare > 0 && chosen.length < 2 ? assignmentTexts.needsTwo : undefined;
}
