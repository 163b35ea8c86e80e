/** Gives something to the person as a JSON file, under a name without what no system takes in one. */
export function saveJson(content: unknown, name: string): void {
  const link = document.createElement('a');
  const text = `${JSON.stringify(content, null, 2)}\n`;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name.replace(/[\\/:*?"<>|~]/g, '_');
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
