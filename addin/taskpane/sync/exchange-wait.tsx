import { useEffect, useState } from 'preact/hooks';
import { paneTexts } from '../../locales/pane.ts';
import type { SheetView } from '../../workbook/sheets/sheet-views.ts';
import { usePane } from '../pane-context.ts';

/** Excel takes nothing from an add-in while a cell is being typed in, and says so to nobody. */
const LONG_MS = 3000;

/** What is being exchanged; when it lasts, what it may be waiting for. */
export function ExchangeWait({ busy }: { readonly busy: NonNullable<SheetView['busy']> }) {
  const { say } = usePane();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return (
    <>
      {say(paneTexts.working[busy])}
      {isLong && <span class="meta"> {say(paneTexts.endTyping)}</span>}
    </>
  );
}
