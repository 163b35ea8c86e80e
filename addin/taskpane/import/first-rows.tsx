import type { ImportedContact } from '#contract/contact';
import { importTexts } from '../../locales/import.ts';
import { importOutcomeTexts } from '../../locales/import-outcome.ts';
import { usePane } from '../pane-context.ts';

const SHOWN = 4;

type FirstRowsProps = { readonly contacts: readonly ImportedContact[]; readonly timeZone: string };

/** The first contacts as they will enter the wave, their starts on the wave's clock. */
export function FirstRows({ contacts, timeZone }: FirstRowsProps) {
  const { say, language } = usePane();
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium', timeZone });
  if (contacts.length === 0) return null;
  return (
    <table>
      <caption>
        {say(importTexts.firstRows)} ({timeZone})
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(importOutcomeTexts.fields.id)}</th>
          <th scope="col">{say(importOutcomeTexts.fields.platform)}</th>
          <th scope="col">{say(importOutcomeTexts.fields.start)}</th>
        </tr>
      </thead>
      <tbody>
        {contacts.slice(0, SHOWN).map(({ line, id, platform, start }) => (
          <tr key={line}>
            <td>{id}</td>
            <td>{platform}</td>
            <td>{clock.format(new Date(start))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
