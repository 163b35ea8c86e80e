const REASON = 'reason:';

/** The reason that the id of an indicator names, `reason:LIVRAISON`; undefined for any other id. */
export const reasonOf = (id: string): string | undefined =>
  id.startsWith(REASON) && id.length > REASON.length ? id.slice(REASON.length) : undefined;
