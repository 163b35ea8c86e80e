const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a workbook to the person as a file, under a name without what no system takes in one. */
export function saveFile(file: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(file)], { type: XLSX }));
  link.download = name.replace(/[\\/:*?"<>|]/g, '_');
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
