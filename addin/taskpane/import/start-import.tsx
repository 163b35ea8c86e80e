import type { ImportedContact } from '#contract/contact';
import { importTexts } from '../../locales/import.ts';
import { usePane } from '../pane-context.ts';
import type { Asked } from './first-answers.ts';

type StartImportProps = {
  readonly wave: string;
  readonly contacts: readonly ImportedContact[];
  /** What the person has not said yet. */
  readonly open: readonly Asked[];
};

/** The button that imports; while it cannot, the reason why. */
export function StartImport({ wave, contacts, open }: StartImportProps) {
  const { model, say, language } = usePane();
  const names = open.map((field) => importTexts.fields[field][language]);
  const why =
    open.length > 0
      ? say(importTexts.importNeeds(names.join(', ')))
      : contacts.length === 0
        ? say(importTexts.importNothing)
        : undefined;
  return (
    <div class="actions">
      {why !== undefined && (
        <p id="import-needs" class="hint">
          {why}
        </p>
      )}
      <button
        type="button"
        class="primary"
        disabled={why !== undefined}
        aria-describedby={why === undefined ? undefined : 'import-needs'}
        onClick={() => void model.imports.start(wave, contacts)}
      >
        {say(importTexts.importNow(contacts.length))}
      </button>
    </div>
  );
}
