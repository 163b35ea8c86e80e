/** Who somebody is to their directory: never known by e-mail. */
export type Person = { readonly tenant: string; readonly objectId: string };
