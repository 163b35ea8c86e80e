import { volumeTexts } from '../../locales/import-volumes.ts';
import type { VolumesRead } from '../../workbook/import/read-volumes.ts';
import { usePane } from '../pane-context.ts';

type VolumeDatesProps = { readonly between: VolumesRead['between']; readonly timeZone: string };

/** From when to when the dates of the file go: a month may be there in part only. */
export function VolumeDates({ between, timeZone }: VolumeDatesProps) {
  const { say, language } = usePane();
  if (between === undefined) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  const [first, last] = [between.first, between.last].map((seconds) => day.format(seconds * 1000));
  return <p class="meta">{say(volumeTexts.between(first ?? '', last ?? ''))}</p>;
}
