import type { Row } from '#contract/row';
import type { ContactToCode } from './coded-contact.ts';
import { toldFields, typedFields } from './code-fields.ts';

/** The row of a coding sheet: the contact, then what was coded of these practices. */
export const codeRow = (contact: ContactToCode, practices: readonly string[]): Row => ({
  key: contact.contact.id,
  revision: contact.revision,
  fields: { ...toldFields(contact, practices), ...typedFields(contact, practices) },
});
