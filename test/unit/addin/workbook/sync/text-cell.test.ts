import { textCell, textField } from '../../../../../addin/workbook/sync/text-cell.ts';

test.each(['=HYPERLINK("https://evil.example","x")', '+1+1', '-2+3', '@SUM(A1)', "'quoted"])(
  'a text that Excel would compute reaches the cell as a text, and comes back as it was: %s',
  (text) => {
    const cell = String(textCell(text));

    expect(cell).toBe(`'${text}`);
    // Excel keeps the apostrophe to itself.
    expect(textField(cell.slice(1))).toBe(text);
    expect(textField(cell)).toBe(text);
  },
);

test('any other text is written as it is', () => {
  for (const text of ['1 - 2', 'a=b', 'é', '0001']) expect(textCell(text)).toBe(text);
});
