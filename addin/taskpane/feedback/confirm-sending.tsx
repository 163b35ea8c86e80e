import { feedbackTexts as texts } from '../../locales/feedback.ts';
import { paneTexts } from '../../locales/pane.ts';
import { themeNames } from '../../locales/practice-columns.ts';
import { usePane } from '../pane-context.ts';
import type { Told } from './read-told.ts';

type ConfirmSendingProps = {
  readonly told: Told;
  readonly platform: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** What a platform receives cannot be taken back: it is said before, and what they will not see. */
export function ConfirmSending({ told, platform, onConfirm, onCancel }: ConfirmSendingProps) {
  const { say } = usePane();
  const { theme, practices, facts, sentDay } = told;
  return (
    <div class="confirm">
      <p>{say(texts.confirm({ platform, theme: themeNames[theme], practices, facts }))}</p>
      <p>{say(texts.confirmSees)}</p>
      {sentDay !== null && <p>{say(texts.confirmAgain)}</p>}
      <div class="actions two">
        <button type="button" class="primary" onClick={onConfirm}>
          {say(paneTexts.confirm)}
        </button>
        <button type="button" onClick={onCancel}>
          {say(paneTexts.cancel)}
        </button>
      </div>
    </div>
  );
}
