import { volumeTexts } from '../../locales/import-volumes.ts';
import { soundsHandled } from '../../workbook/import/sounds-handled.ts';
import type { FoundTable } from '../../workbook/import/found-table.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';
import { EACH_ROW, type VolumeReview } from './use-volume-review.ts';

type CountChoiceProps = { readonly table: FoundTable; readonly review: VolumeReview };

/** Which column tells of contacts received: asked wherever there is more than one, the likeliest proposed. */
export function CountChoice({ table, review: { count, setCount, counts } }: CountChoiceProps) {
  const { say } = usePane();
  const options = [
    ...table.counts.map(({ place, heading }) => ({ value: String(place), label: heading })),
    { value: EACH_ROW, label: say(volumeTexts.eachRow) },
  ];
  const [only] = counts;
  return (
    <section>
      <h2>{say(volumeTexts.counted)}</h2>
      {table.isWide ? (
        <p>
          {say(volumeTexts.wideColumns(counts.length))}
          <br />
          <span class="hint">{counts.map(({ heading }) => heading).join(', ')}</span>
        </p>
      ) : (
        <Field
          label={say(volumeTexts.countColumn)}
          {...(only !== undefined && { hint: say(volumeTexts.checkCount) })}
        >
          <Choice value={count} options={options} onChoose={setCount} />
        </Field>
      )}
      {only !== undefined && soundsHandled(only.heading) && (
        <p class="hint">{say(volumeTexts.handled(only.heading))}</p>
      )}
    </section>
  );
}
