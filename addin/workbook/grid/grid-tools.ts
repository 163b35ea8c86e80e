/** What `grids.js` leaves behind: everything about grids that the pane only needs when somebody makes one. */
export { templates } from '#domain/templates/templates';
export { importForm } from './import/import-form.ts';
export { readDraft } from './read/read-draft.ts';
export { compareInWords } from './say/compare-in-words.ts';
export { sayProblem } from './say/say-problem.ts';
export { makeLayout } from './write/make-layout.ts';
export { writeDraft } from './write/write-draft.ts';
