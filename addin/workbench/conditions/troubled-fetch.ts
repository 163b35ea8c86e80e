import type { ConditionSwitches } from './condition-switches.ts';
import type { FailureKind } from './conditions.ts';
import { RequestFates } from './request-fates.ts';
import { TroubledSignIn } from './troubled-sign-in.ts';

/** Seconds a refusing gateway asks to wait. */
const retryAfterSeconds = 2;
const refusals = { unavailable: 503, 'too-many-requests': 429 } as const;

/** A `fetch` that lives with the conditions of the moment; the order of failures is one for all it wraps. */
export function troubled(switches: ConditionSwitches, address: () => string) {
  const fates = new RequestFates(switches);
  const signIn = new TroubledSignIn(switches);

  return (inner: typeof fetch): typeof fetch =>
    async (input, init) => {
      const request = new Request(input instanceof Request ? input : new URL(input, address()), init);
      const halfMs = switches.current.latencyMs / 2;
      const fate = switches.current.offline ? undefined : fates.next(request.url);
      await pause(halfMs, request.signal);
      mustReach(switches, fate === 'not-sent');
      if (fate === 'unavailable' || fate === 'too-many-requests') return refusal(fate);
      const response = await signIn.send(request, inner);
      await pause(halfMs, request.signal);
      mustReach(switches, fate === 'no-answer');
      return fate === 'cut-answer' ? cut(response) : response;
    };
}

/** What is under way when the network goes is lost too. */
function mustReach({ current }: ConditionSwitches, fails: boolean): void {
  if (current.offline || fails) throw new TypeError('Failed to fetch');
}

function refusal(kind: keyof typeof refusals & FailureKind): Response {
  const headers = { 'retry-after': String(retryAfterSeconds), 'content-type': 'text/plain' };
  return new Response('Simulated refusal', { status: refusals[kind], headers });
}

/** Status and headers have arrived, the content never does. */
function cut({ status, headers }: Response): Response {
  const body = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('network error')),
  });
  return new Response(body, { status, headers });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'));
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp);
  });
}
