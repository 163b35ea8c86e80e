import { ConditionSwitches } from '../conditions/condition-switches.ts';
import { applyToFrame } from '../conditions/frame-conditions.ts';
import type { FunctionMetadata } from '../evaluator/function-metadata.ts';
import type { OpenCreated } from '../host/application-object.ts';
import type { Bridge } from '../host/bridge.ts';
import { FunctionScheduler } from '../host/function-scheduler.ts';
import { PaneFrame } from '../host/pane-frame.ts';
import type { Workbook } from '../model/workbook.ts';
import type { AddinHost } from './addin-host.ts';

type Parts = {
  workbook: Workbook;
  functions: readonly FunctionMetadata[];
  locale: string;
  /** Names the workbook among those of this browser. */
  instance: string;
  /** Where it is: no other document has the same address. */
  document: string;
  writeFile: () => Promise<Uint8Array>;
  openCreated: OpenCreated;
};

const paneAddress = '/taskpane.html';

/** The host of the add-in's real pane, as the page drives it. */
export function paneHost(parts: Parts): AddinHost {
  const { workbook, functions, locale, instance, document: address, writeFile, openCreated } = parts;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const frame = document.createElement('iframe');
  const conditions = new ConditionSwitches(sessionStorage);
  applyToFrame(frame, conditions);
  const page = new URL(paneAddress, location.href);
  page.searchParams.set('lang', locale);
  const pane = new PaneFrame({
    workbook,
    frame,
    page: page.href,
    locale,
    instance,
    document: address,
    writeFile,
    openCreated,
    paneChanged: (change) => {
      if (change === 'ready' && state.isReady('functions')) calls.resume();
      tell();
    },
  });
  const { pane: state, functions: runner, bridge } = pane.host;
  const calls = new FunctionScheduler({ runner, functions, isReady: () => state.isReady('functions') });
  const setEditing = editingOf(bridge, conditions);
  conditions.onChange(tell);
  return {
    frame,
    load: () => pane.load(),
    runCommand: (name, buttonId) => pane.runCommand(name, buttonId),
    stateOf: (buttonId) => state.ribbon.get(buttonId) ?? {},
    isPaneVisible: () => state.visible,
    setPaneVisible: (visible) => state.show(visible),
    setEditing,
    conditions,
    missing: () => [...pane.host.missing.keys()],
    calls,
    onChange: (listener) => listeners.add(listener),
  };
}

/** A cell is in edit mode while the person types in one, or the switch holds it there. */
function editingOf(bridge: Bridge, conditions: ConditionSwitches): (isTyping: boolean) => void {
  let isTyping = false;
  const follow = () => {
    const isEditing = isTyping || conditions.current.cellEditing;
    if (isEditing === bridge.editing) return;
    if (isEditing) bridge.beginEditing();
    else bridge.endEditing();
  };
  follow();
  conditions.onChange(follow);
  return (typing) => {
    isTyping = typing;
    follow();
  };
}
