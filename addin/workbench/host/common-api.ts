/**
 * Office's Common API reaches the host by numbers. It is older than Excel's own objects and nothing of the product uses
 * more than what is answered: settings and copies of the file (which take other ways), ribbon commands, the theme.
 */
const methods: Readonly<Record<number, string>> = {
  64: 'Document.getSelectedDataAsync',
  65: 'Document.setSelectedDataAsync',
  66: 'Bindings.addFromSelectionAsync',
  67: 'Bindings.addFromPromptAsync',
  68: 'Bindings.getByIdAsync',
  69: 'Bindings.releaseByIdAsync',
  70: 'Binding.getDataAsync',
  71: 'Binding.setDataAsync',
  72: 'TableBinding.addRowsAsync',
  73: 'TableBinding.deleteAllDataValuesAsync',
  74: 'Bindings.getAllAsync',
  75: 'Settings.refreshAsync',
  78: 'Bindings.addFromNamedItemAsync',
  79: 'TableBinding.addColumnsAsync',
  82: 'Document.goToByIdAsync',
  83: 'Document.getActiveViewAsync',
  86: 'Document.getFilePropertiesAsync',
  87: 'TableBinding.clearFormatsAsync',
  88: 'TableBinding.setTableOptionsAsync',
  89: 'TableBinding.setFormatsAsync',
  97: 'UI.closeContainer',
  98: 'Auth.getAccessToken',
  102: 'UI.openBrowserWindow',
  144: 'UI.messageParent',
  145: 'Dialog.messageChild',
  205: 'Auth.getAuthContext',
};

const events: Readonly<Record<number, string>> = {
  1: 'Settings.addHandlerAsync',
  2: 'Document.addHandlerAsync',
  3: 'Binding.addHandlerAsync',
  4: 'Binding.addHandlerAsync',
  10: 'UI.displayDialogAsync',
  12: 'UI.addHandlerAsync',
};

/** `event.completed()` of a ribbon command. */
export const commandCompleted = 94;
/** The way in of ribbon commands. */
export const ribbonCommands = 39;
/** It can be listened to, and never changes here. */
const themeChanged = 9;

/** Errors of the Common API: "not supported" in general, and of signing in without a person's account. */
const notSupported = 5000;
const noSignInHere = 13_012;
const getAccessToken = 98;
const success = 0;

/** What the client is answered to a call: 0 when it has been done, or the number of an error it knows. */
export function statusOfCall(id: number): number {
  if (id === commandCompleted) return success;
  return id === getAccessToken ? noSignInHere : notSupported;
}

/** The same for listening to an event. */
export const statusOfEvent = (id: number): number =>
  id === ribbonCommands || id === themeChanged ? success : notSupported;

/** The member behind a call, as the documentation names it. */
export const nameOfCall = (id: number): string => `Office.${methods[id] ?? `call ${id}`}`;

/** The member behind listening to an event. */
export const nameOfEvent = (id: number): string => `Office.${events[id] ?? `event ${id}`}`;

/** Every member known by name that is not answered. */
export const unansweredMembers: ReadonlySet<string> = new Set([
  ...Object.values(methods),
  ...Object.values(events),
]);
