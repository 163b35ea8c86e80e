import type { FunctionMetadata } from '../evaluator/function-metadata.ts';
import { FunctionScheduler } from '../host/function-scheduler.ts';
import { PaneFrame } from '../host/pane-frame.ts';
import type { Workbook } from '../model/workbook.ts';
import type { AddinHost } from './addin-host.ts';
import { OfflineSwitch } from './offline-switch.ts';

type Parts = {
  workbook: Workbook;
  functions: readonly FunctionMetadata[];
  locale: string;
  /** Names the workbook among those of this browser. */
  instance: string;
};

const paneAddress = '/taskpane.html';

/** The host of the add-in's real pane, as the page drives it. */
export function paneHost({ workbook, functions, locale, instance }: Parts): AddinHost {
  const listeners = new Set<() => void>();
  const frame = document.createElement('iframe');
  const offline = new OfflineSwitch(frame);
  const page = new URL(paneAddress, location.href);
  page.searchParams.set('lang', locale);
  const pane = new PaneFrame({
    workbook,
    frame,
    page: page.href,
    locale,
    instance,
    paneChanged: (change) => {
      if (change === 'ready' && state.isReady('functions')) calls.resume();
      for (const listener of listeners) listener();
    },
  });
  const { pane: state, functions: runner, bridge } = pane.host;
  const calls = new FunctionScheduler({ runner, functions, isReady: () => state.isReady('functions') });
  return {
    frame,
    load: () => pane.load(),
    runCommand: (name, buttonId) => pane.runCommand(name, buttonId),
    stateOf: (buttonId) => state.ribbon.get(buttonId) ?? {},
    isPaneVisible: () => state.visible,
    setPaneVisible: (visible) => state.show(visible),
    setEditing: (editing) => {
      if (editing) bridge.beginEditing();
      else bridge.endEditing();
    },
    setOffline: (isOffline) => offline.set(isOffline),
    calls,
    onChange: (listener) => listeners.add(listener),
  };
}
