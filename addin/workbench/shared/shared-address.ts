/** The address of this page with a shared workbook in it; the rest of the query stays. */
export function sharedAddress(id: string): string {
  const address = new URL(location.href);
  address.searchParams.delete('book');
  address.searchParams.set('shared', id);
  return address.href;
}
