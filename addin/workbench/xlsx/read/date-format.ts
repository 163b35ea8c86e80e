/** True for a number format that shows a date or a time. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\[(?!h|m|s)[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[dyhs]|m/i.test(bare);
}
