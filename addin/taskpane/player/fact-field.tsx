import { useEffect, useRef } from 'preact/hooks';
import { playerTexts } from '../../locales/player.ts';
import { usePane } from '../pane-context.ts';

type FactFieldProps = {
  readonly mark: string;
  /** With an empty text when the person gives up typing it here. */
  readonly finish: (fact: string) => void;
};

/** Excel leaves the keyboard to the pane: the fact can be typed here, and goes after its mark in the cell. */
export function FactField({ mark, finish }: FactFieldProps) {
  const { say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [mark]);
  return (
    <form
      class="fact-field"
      onSubmit={(event) => {
        event.preventDefault();
        finish(input.current?.value.trim() ?? '');
      }}
    >
      <label>
        <span>{say(playerTexts.factAt(mark))}</span>
        <input
          key={mark}
          ref={input}
          type="text"
          maxLength={500}
          autocomplete="off"
          onKeyDown={(event) => event.key === 'Escape' && finish('')}
        />
      </label>
      <button type="submit">{say(playerTexts.writeFact)}</button>
    </form>
  );
}
