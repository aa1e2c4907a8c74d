/** RFC 4180, read by itself: the check does not lean on the house's own writer. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  const body = text.replace(/^\u{feff}/u, '');
  while (cell.lastIndex < body.length) {
    const found = cell.exec(body);
    if (!found) break;
    const [, raw, end] = found;
    rows.at(-1)!.push(raw!.startsWith('"') ? raw!.slice(1, -1).replaceAll('""', '"') : raw!);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
