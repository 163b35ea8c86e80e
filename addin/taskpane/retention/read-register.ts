import type { Destructions } from '#contract/retention';
import type { Client } from '../../api/client.ts';

/** Every line of the register of destruction, page after page. */
export async function readRegister({ call }: Client): Promise<Destructions['lines']> {
  const lines: Destructions['lines'] = [];
  for (let after: string | undefined, isLast = false; !isLast; isLast = after === undefined) {
    const page = await call('destructions', { request: after === undefined ? {} : { after } });
    lines.push(...page.lines);
    after = page.after;
  }
  return lines;
}
