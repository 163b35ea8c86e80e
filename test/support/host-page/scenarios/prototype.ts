/** The sixteen scenarios the seam was first proved with, and those that took them over. */
export const fromPrototype: Readonly<Record<string, readonly string[]>> = {
  'events: worksheet.onChanged, details, trigger, remote, remove': [
    'a sheet tells its edits, whose they are, and stops when asked',
  ],
  'events: collections, selection, activation, tables, enableEvents, getRange(args)': [
    'sheets, tables and their collections tell changes, selection and activation',
    'an add-in that asks for silence hears nothing until it asks again',
    "an event's range can be asked for later, where its cells are then",
  ],
  'tables: add, header, body, rows.add, columns, sort and filter': [
    'a table is made, grows by its rows and by what is written below it, sorts and filters',
  ],
  'ranges: resize, intersection, formulas, format, hidden, validation, conditional formats': [
    'ranges give values, formulas, formats, limits and rules back as they were set',
  ],
  'tracked ranges across syncs and runs, untrack': [
    'a tracked range lives across requests and runs, and follows inserted rows',
  ],
  'names, sheets, visibility, xml parts, settings, application': [
    'names, sheets, XML parts, settings and the application answer',
  ],
  'charts: add, title, series, axis': ['a chart keeps what it was asked to show'],
  'errors: per action, earlier actions stay, later ones do not run': [
    'an error stops its batch at the action that failed, with the code Excel gives',
  ],
  'cell editing: error without delayForCellEdit, queued with it': [
    'while the person types in a cell a batch is refused, or waits when it asked to',
  ],
  'custom functions: value, matrix, error, stream, cancel, optional, unknown': [
    'functions answer values, blocks and errors; a stream goes on until it is cancelled',
  ],
  'custom functions: associated late, 10,000 cells': [
    '10,000 cells are called in one message and all answer',
  ],
  'add-in: onReady, context, document settings, pane visibility, startup, ribbon': [
    'the client library finds an Excel in French, with its requirement sets and settings',
    'the pane hides, shows, starts with the workbook, and greys a ribbon button',
  ],
  'ribbon command with event.completed, and action without': [
    'a ribbon command runs and completes; an action runs without an event',
  ],
  'load in every form, set, event args getRange, copyFrom, getCell loops': [
    'load works in every form the client has',
    "an event's range can be asked for later, where its cells are then",
  ],
  'volume: 10,000 x 12 written and read through postMessage; size limit': [
    'a block of 120,000 cells goes both ways; a request over 5 MB is refused',
  ],
  'pane reload: handlers gone, host goes on; settings survive': [
    'closing and opening the pane keeps the workbook and its settings, and lets handlers go',
  ],
};
