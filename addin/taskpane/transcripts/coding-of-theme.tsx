import type { WaveView } from '#contract/wave';
import { themes, type Theme } from '#domain/theme';
import { paneTexts } from '../../locales/pane.ts';
import { themeNames } from '../../locales/practice-columns.ts';
import { transcriptTexts as texts } from '../../locales/transcripts.ts';
import { codingSheetId } from '../../workbook/coding/coding-sheet-id.ts';
import type { KnownPractice } from '../../workbook/practices/known-practices.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { usePane } from '../pane-context.ts';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { useRole } from '../use-role.ts';
import { useTask } from '../use-task.ts';
import { ProposeCodes } from './propose-codes.tsx';
import type { Catalogue } from './use-catalogue.ts';

type CodingProps = {
  readonly wave: WaveView;
  readonly theme: Theme;
  readonly catalogue: Catalogue;
  /** Of the theme. */
  readonly practices: readonly KnownPractice[];
  readonly onChoose: (theme: Theme) => void;
};

/** Which theme is coded: its sheet, or what to do before there can be one; and what its patterns propose. */
export function CodingOfTheme({ wave, theme, catalogue, practices, onChoose }: CodingProps) {
  const { say } = usePane();
  const { known, failure, reload } = catalogue;
  const nameOf = (one: Theme): string => {
    const count = known?.filter((practice) => practice.theme === one).length;
    const name = say(themeNames[one]);
    return count === undefined ? name : `${count} · ${name}`;
  };
  return (
    <section>
      <h2>{say(texts.coding)}</h2>
      <Field label={say(texts.theme)}>
        <Choice
          value={theme}
          options={themes.map((one) => ({ value: one, label: nameOf(one) }))}
          onChoose={(value) => {
            const chosen = themes.find((one) => one === value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        />
      </Field>
      <FailureNotice failure={failure} retry={reload} />
      {known === undefined && failure === undefined && <p role="status">{say(paneTexts.loading)}</p>}
      {known !== undefined && <SheetOfTheme {...{ wave, theme, practices }} />}
      {practices.length > 0 && <ProposeCodes key={theme} {...{ wave, theme, practices }} />}
    </section>
  );
}

type SheetProps = Pick<CodingProps, 'wave' | 'theme' | 'practices'>;

function SheetOfTheme({ wave, theme, practices }: SheetProps) {
  const { model, say } = usePane();
  const manages = useRole() === 'quality-manager';
  const task = useTask();
  const organisation = model.app.session.organisation();
  const open = (id: string) => () => void task.run(() => model.sheets.open(id));
  if (practices.length === 0)
    return (
      <>
        <p class="empty">{say(manages ? texts.noPractice : texts.addPractice)}</p>
        <div class="actions">
          <button
            type="button"
            disabled={task.busy}
            onClick={open(registerSheetId('practices', organisation))}
          >
            {say(texts.openPractices)}
          </button>
        </div>
        <FailureNotice failure={task.failure} />
      </>
    );
  return (
    <>
      <p class="meta">{say(texts.practices(practices.length))}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={task.busy}
          onClick={open(codingSheetId(organisation, wave.code, theme))}
        >
          {say(texts.openCoding)}
        </button>
        <button type="button" disabled={task.busy} onClick={open(registerSheetId('practices', organisation))}>
          {say(texts.openPractices)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
    </>
  );
}
