import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { ApiFailure } from '../../../../addin/api/api-failure.ts';
import { askedFailure, silentFailure } from '../../../../addin/api/entra/sign-in-failure.ts';
import { failureText } from '../../../../addin/locales/errors.ts';

/** What the library throws for each answer of Excel's. */
const thrown = {
  window: new InteractionRequiredAuthError(
    'interaction_required',
    'c',
    'AADSTS50076: ana@example.com must …',
  ),
  closed: new ClientAuthError('user_canceled', 'c'),
  network: new ClientAuthError('no_network_connectivity', 'c'),
  disabled: new ClientAuthError('nested_app_auth_bridge_disabled', 'c'),
  consent: new ServerError('invalid_grant', 'c', 'AADSTS65001: ana@example.com has not consented to …'),
  defect: new AuthError('unknown_error', 'c', 'An unknown error occurred'),
};

test('who was not asked may sign in by a click, unless that could do nothing', () => {
  const codes = Object.entries(thrown).map(([name, cause]) => [name, silentFailure(cause)]);

  expect(Object.fromEntries(codes)).toMatchObject({
    window: { code: 'not-signed-in' },
    closed: { code: 'not-signed-in' },
    network: { code: 'offline' },
    disabled: { code: 'sign-in-unsupported' },
    consent: { code: 'not-signed-in' },
    defect: { code: 'not-signed-in' },
  });
});

test('who clicked is told what Microsoft refuses by its code, and never by its sentence', () => {
  const told = (cause: unknown) => {
    const failure = askedFailure(cause);
    if (!(failure instanceof ApiFailure)) throw failure;
    return failureText(failure.code, failure.details);
  };

  expect(told(thrown.consent)).toEqual({
    fr: 'Microsoft refuse la connexion (AADSTS65001) : transmettez-le à votre service informatique.',
    en: 'Microsoft refuses to sign you in (AADSTS65001): tell your IT department.',
  });
  expect(told(thrown.window).en).toContain('(AADSTS50076)');
  expect(told(thrown.defect).en).toContain('(unknown_error)');
  expect(JSON.stringify(Object.values(thrown).map(told))).not.toContain('example.com');
});

test('closing the window, or no network, is no refusal', () => {
  expect(askedFailure(thrown.closed)).toMatchObject({ code: 'not-signed-in' });
  expect(askedFailure(thrown.network)).toMatchObject({ code: 'offline' });
});

test('what is ours already stays what it is', () => {
  const late = new ApiFailure('timeout');

  expect([silentFailure(late), askedFailure(late)]).toEqual([late, late]);
});
