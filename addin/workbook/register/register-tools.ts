/** What the script of the sheets of an organisation is made of. */
export { defineRegisterSheet } from './define-register-sheet.ts';
