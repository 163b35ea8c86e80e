/** What Excel answers a pane that signs in by nested app authentication, and what it was asked. */
export type ExcelAccounts = { readonly asked: string[] };

type Request = {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string };
};
export type Account = {
  readonly tenant: string;
  readonly objectId: string;
  /** What becomes of the window, or that there is none: an Excel from before. */
  readonly window: 'agreed' | 'closed' | 'refused' | 'none';
};

/**
 * Runs in a page before its scripts: the bridge of an Excel whose account has to agree once, in a window, and is then
 * remembered. Tokens are the local issuer's, as real as any.
 */
export function holdAccounts({ tenant, objectId, window: outcome }: Account): void {
  const agreed = 'excel-has-agreed';
  const accounts: ExcelAccounts = { asked: [] };
  const listeners: ((message: string) => void)[] = [];
  const account = {
    homeAccountId: `${objectId}.${tenant}`,
    environment: 'login.microsoftonline.com',
    tenantId: tenant,
    localAccountId: objectId,
    username: 'somebody@example.com',
  };
  const failures: Readonly<Record<string, object>> = {
    closed: { status: 'USER_CANCEL' },
    refused: { status: 'PERSISTENT_ERROR', code: 'invalid_grant', description: 'AADSTS65001: somebody …' },
  };
  const base64 = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const idToken = () =>
    `${base64({ alg: 'none', typ: 'JWT' })}.${base64({ tid: tenant, oid: objectId, aud: 'addin' })}.`;

  const tokenFor = async (scope: string) => {
    const body = JSON.stringify({ objectId });
    const answer = await fetch('/local/token', { method: 'POST', body });
    const { token } = (await answer.json()) as { token: string };
    return { access_token: token, id_token: idToken(), expires_in: 3600, scope };
  };
  const answer = async ({ method, tokenParams }: Request): Promise<object> => {
    if (method === 'GetInitContext')
      return {
        success: true,
        initContext: { sdkName: 'test', sdkVersion: '1', capabilities: {}, accountContext: account },
      };
    if (method === 'GetTokenPopup' && outcome !== 'agreed')
      return { success: false, error: failures[outcome] };
    if (method === 'GetTokenPopup') localStorage.setItem(agreed, 'yes');
    if (localStorage.getItem(agreed) === null)
      return { success: false, error: { status: 'USER_INTERACTION_REQUIRED', code: 'interaction_required' } };
    return { success: true, token: await tokenFor(tokenParams?.scope ?? ''), account };
  };
  Object.assign(window, { accounts });
  if (outcome === 'none') return;
  Object.assign(window, {
    nestedAppAuthBridge: {
      addEventListener: (_: string, listener: (message: string) => void) => listeners.push(listener),
      removeEventListener: () => undefined,
      postMessage: (text: string) => {
        const request = JSON.parse(text) as Request;
        accounts.asked.push(request.method);
        void answer(request).then((said) => {
          const { requestId } = request;
          const message = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...said });
          for (const listener of listeners) listener(message);
        });
      },
    },
  });
}
