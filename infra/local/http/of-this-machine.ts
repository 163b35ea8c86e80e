import type { IncomingHttpHeaders } from 'node:http';

const names = new Set(['localhost', '127.0.0.1']);

/**
 * Whether a request was meant for this machine, and comes from one of its own pages when it comes from a page.
 * Signing in needs no password here: a site elsewhere must neither reach it by a name of its own that leads to
 * the loopback, nor send it a form.
 */
export function isOfThisMachine({ host, origin }: Pick<IncomingHttpHeaders, 'host' | 'origin'>): boolean {
  if (host === undefined || !names.has(hostnameOf(`http://${host}`) ?? '')) return false;
  return origin === undefined || [`http://${host}`, `https://${host}`].includes(origin);
}

function hostnameOf(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}
