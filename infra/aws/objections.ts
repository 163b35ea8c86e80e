import type { Deployment } from './deployment.ts';

/** What is found on the machine that deploys. */
export type Found = {
  /** What git says is not committed; empty when everything is. */
  readonly changes: string;
  /** Whose credentials there are; undefined when there are none, or they have expired. */
  readonly account: string | undefined;
  /** The region that the environment insists on, if any. */
  readonly region: string | undefined;
  /** Of the commit. */
  readonly tags: readonly string[];
};

/** Why this is not deployed from here now, for people; empty when nothing is to be said. */
export function objectionsTo(
  { stage, account, region, origin }: Deployment,
  found: Found,
): readonly string[] {
  const objections: readonly (readonly [boolean, string])[] = [
    [found.changes !== '', 'There are changes that no commit has: commit or remove them first.'],
    [found.account === undefined, 'There are no credentials of AWS: aws sts get-caller-identity says why.'],
    [
      found.account !== undefined && found.account !== account,
      `The credentials are those of account ${found.account ?? ''}, the deployment is for ${account}.`,
    ],
    [
      found.region !== undefined && found.region !== region,
      `AWS_REGION is ${found.region ?? ''}, the deployment is for ${region}.`,
    ],
    [
      stage === 'production' && found.tags.length === 0,
      'Production is deployed from a tag, so that the one before can be deployed again: git tag NAME.',
    ],
    [
      new URL(origin).hostname.endsWith('example.com'),
      'The example is no deployment: copy it and fill it in.',
    ],
  ];
  return objections.flatMap(([holds, text]) => (holds ? [text] : []));
}
