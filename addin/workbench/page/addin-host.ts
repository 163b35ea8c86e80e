import type { ConditionSwitches } from '../conditions/condition-switches.ts';
import type { FunctionCalls } from '../evaluator/function-calls.ts';

/** How a ribbon button stands now, after `Office.ribbon.requestUpdate`. */
export type ButtonState = { enabled?: boolean; visible?: boolean };

/** What the page needs of the host that answers the add-in in its frame. */
export type AddinHost = {
  /** The frame of the add-in's pane, to be put on the page once. */
  readonly frame: HTMLIFrameElement;
  /** Loads the add-in's page in its frame. */
  load: () => void;
  /** A ribbon button that runs a function of the add-in. */
  runCommand: (functionName: string, buttonId: string) => void;
  stateOf: (buttonId: string) => ButtonState;
  /** Shown or hidden, as the person or the add-in wants. */
  isPaneVisible: () => boolean;
  setPaneVisible: (visible: boolean) => void;
  /** While a cell is being typed into, Excel refuses the add-in. */
  setEditing: (editing: boolean) => void;
  /** What goes wrong around the add-in: network, sign-in, edit mode. */
  conditions: ConditionSwitches;
  /** Members of Office.js the add-in asked for and did not get. */
  missing: () => readonly string[];
  calls: FunctionCalls;
  /** Tells when buttons, the pane or the conditions changed. */
  onChange: (listener: () => void) => void;
};
