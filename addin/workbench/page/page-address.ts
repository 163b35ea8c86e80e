/** The address of this page with other parameters; the rest stays. */
export function withQuery(parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(parameters)) query.set(name, value);
  return `${location.pathname}?${query.toString()}`;
}
