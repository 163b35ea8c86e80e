export type RefusalCode = 'InvalidArgument' | 'ItemNotFound' | 'ItemAlreadyExists' | 'InvalidOperation';

const messages: Readonly<Record<RefusalCode, string>> = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidOperation: 'This operation is not permitted for the current object.',
};

/** What Excel refuses, with Excel's own code and its English wording when none is given. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string = messages[code]) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** The value, or the refusal Excel gives for something that is not there. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal('ItemNotFound');
  return value;
}
