import { useEffect, useState } from 'preact/hooks';
import { organisationTexts } from '../../locales/organisation.ts';
import { knownSheets } from '../../workbook/office/known-sheets.ts';
import { organisationOfSheet } from '../../workbook/sheets/sheet-kind.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

/** Says which sheets of the workbook are of an organisation other than the chosen one: they are left alone. */
export function OtherSheets({ organisation }: { readonly organisation: string }) {
  const { model, say } = usePane();
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    let isHere = true;
    const show = (ids: readonly string[]) => {
      if (isHere) setOthers([...new Set(ids.map(organisationOfSheet))].filter((id) => id !== organisation));
    };
    knownSheets().then(show, () => show([]));
    return () => {
      isHere = false;
    };
  }, [organisation]);
  const state = model.app.session.state();
  const memberships = state.status === 'signed-in' ? state.me.memberships : [];
  const names = others.map(
    (id) =>
      memberships.find((one) => one.organisation.id === id)?.organisation.name ??
      say(organisationTexts.anotherOrganisation),
  );
  if (names.length === 0) return null;
  return <Notice tone="information">{say(organisationTexts.otherSheets([...new Set(names)]))}</Notice>;
}
