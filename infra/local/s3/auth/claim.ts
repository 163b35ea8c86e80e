/** What a request says about its own signature. */
export type Claim = {
  readonly credential: string;
  readonly timestamp: string;
  readonly signedHeaders: readonly string[];
  readonly payload: string;
  readonly signature: string;
};
