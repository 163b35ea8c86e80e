/** What belongs to each platform, in the order platforms first appear. */
export function byPlatform<Of extends { readonly platform: string }>(
  all: readonly Of[],
): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of all) {
    const own = groups.get(one.platform);
    if (own === undefined) groups.set(one.platform, [one]);
    else own.push(one);
  }
  return groups;
}
