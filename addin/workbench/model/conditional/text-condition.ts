import { formattedValue } from '../display-text.ts';
import { type Condition, heldBy, type RuledCell, type RuleScope } from './rule-scope.ts';

type Comparison = { readonly operator: string; readonly text: string };

/** Whether the text of a cell contains, begins or ends with another, capitals apart; `*` and `?` stand for others. */
export function textCondition({ operator, text }: Comparison, scope: RuleScope): Condition | undefined {
  const wanted = text.startsWith('=') ? scope.operand(text) : () => text;
  const test = tests.get(operator);
  return (
    test &&
    ((at) => {
      const part = wanted(at);
      const held = heldText(at, scope);
      // Excel's own formula for the rule is the negation of a search, which an error makes fail.
      if (held === undefined) return operator === 'NotContains';
      return typeof part === 'object' ? false : test(held, String(part ?? ''));
    })
  );
}

const tests = new Map<string, (held: string, part: string) => boolean>([
  ['Contains', (held, part) => pattern(part).test(held)],
  ['NotContains', (held, part) => !pattern(part).test(held)],
  ['BeginsWith', (held, part) => upper(held).startsWith(upper(part))],
  ['EndsWith', (held, part) => upper(held).endsWith(upper(part))],
]);

const upper = (text: string) => text.toUpperCase();

function heldText(at: RuledCell, { workbook: { language } }: RuleScope): string | undefined {
  const held = heldBy(at);
  if (held === null) return '';
  return typeof held === 'object' ? undefined : formattedValue(held, 'General', language);
}

/** What `SEARCH` reads in a text: a tilde makes a star or a question mark mean itself. */
function pattern(text: string): RegExp {
  const parts = text.match(/~[*?~]|[*?]|[^*?~]+|~/g) ?? [];
  const read = parts.map((part) => {
    if (part === '*') return '[^]*';
    if (part === '?') return '[^]';
    const plain = part.length === 2 && part.startsWith('~') ? part.slice(1) : part;
    return plain.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(read.join(''), 'iu');
}
