/** The address of this page with a shared workbook in it; the rest of the query stays. */
export const sharedAddress = (id: string): string => addressWith('shared', id);

/** The address of this page with a workbook of this browser in it. */
export const ownAddress = (name: string): string => addressWith('book', name);

function addressWith(parameter: 'shared' | 'book', value: string): string {
  const address = new URL(location.href);
  address.searchParams.delete('book');
  address.searchParams.delete('shared');
  address.searchParams.set(parameter, value);
  return address.href;
}
