import { organisationTexts } from '../../locales/organisation.ts';
import { usePane } from '../pane-context.ts';

type TestChoiceProps = { readonly chosen: boolean; readonly onChoose: (chosen: boolean) => void };

/** Whether the organisation is made to try the product, and may be deleted. */
export function TestChoice({ chosen, onChoose }: TestChoiceProps) {
  const { say } = usePane();
  return (
    <label class="check">
      <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      {say(organisationTexts.test)}
    </label>
  );
}
