/** A limit on what may be typed, in the form Office.js has it: `{ list: { source: 'oui,non' } }`, … */
export type ValidationRule = Readonly<Record<string, unknown>>;

export type ErrorAlert = {
  readonly title?: string | undefined;
  readonly message?: string | undefined;
  readonly showAlert?: boolean | undefined;
  /** `Stop` refuses; `Warning` and `Information` ask, and let the entry through when the person insists. */
  readonly style?: string | undefined;
};

export type Prompt = {
  readonly title?: string | undefined;
  readonly message?: string | undefined;
  readonly showPrompt?: boolean | undefined;
};

export type Validation = {
  readonly rule: ValidationRule;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
  /** The cell its formulas are written for; elsewhere, what `$` does not hold moves along. */
  readonly origin?: { readonly row: number; readonly column: number } | undefined;
};

export const noValidation: Validation = { rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };

const types: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

/** `List`, `WholeNumber`, … or `None`, as Office.js names them. */
export function validationType(rule: ValidationRule): string {
  const kind = Object.keys(rule).find((name) => rule[name] !== null && rule[name] !== undefined);
  return (kind && types[kind]) ?? 'None';
}
