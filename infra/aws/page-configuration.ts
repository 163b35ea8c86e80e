import type { Deployment } from './deployment.ts';

const MICROSOFT = 'https://login.microsoftonline.com';

/** `config.json` beside the pane: where its API is, and whom people sign in with. */
export const pageConfiguration = ({ entra }: Pick<Deployment, 'entra'>) => {
  const [only, ...others] = entra.tenants;
  return {
    apiBase: '/api',
    identity: {
      kind: 'entra',
      clientId: entra.client,
      // Of several directories, Microsoft asks the person's own; the API then believes the listed ones alone.
      authority: `${MICROSOFT}/${others.length === 0 ? only : 'organizations'}`,
      scope: `api://${entra.api}/access_as_user`,
    },
  };
};
