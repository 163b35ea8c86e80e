import { usePane } from '../pane-context.ts';
import { importTexts } from '../../locales/import.ts';

type StartImportProps = {
  readonly label: string;
  /** Names of what the person has not said yet. */
  readonly open: readonly string[];
  /** Said when there is nothing to import; absent when there is. */
  readonly nothing: string | undefined;
  readonly busy: boolean;
  readonly onStart: () => void;
};

/** The button that imports; while it cannot, the reason why. */
export function StartImport({ label, open, nothing, busy, onStart }: StartImportProps) {
  const { say } = usePane();
  const why = open.length > 0 ? say(importTexts.importNeeds(open.join(', '))) : nothing;
  return (
    <div class="actions">
      {why !== undefined && !busy && (
        <p id="import-needs" class="hint">
          {why}
        </p>
      )}
      <button
        type="button"
        class="primary"
        disabled={why !== undefined || busy}
        aria-describedby={why === undefined || busy ? undefined : 'import-needs'}
        onClick={onStart}
      >
        {label}
      </button>
    </div>
  );
}
