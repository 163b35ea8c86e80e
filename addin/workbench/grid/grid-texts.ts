/** What the grid says, in the language of the page. */
export type GridTexts = {
  cell: string;
  openList: string;
  filterOf: (column: string) => string;
  sortAscending: string;
  sortDescending: string;
  clearFilter: string;
  selectAll: string;
  blanks: string;
  search: string;
  apply: string;
  cancel: string;
  retry: string;
  cut: string;
  copy: string;
  paste: string;
  insertRow: string;
  deleteRow: string;
  insertColumn: string;
  deleteColumn: string;
  clear: string;
  refusedTitle: string;
  refusedEntry: string;
  refused: string;
};
