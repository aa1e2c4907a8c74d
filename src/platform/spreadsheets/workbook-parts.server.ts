import { XMLParser } from 'fast-xml-parser';
import { spreadsheetErrors } from './errors.ts';
import type { CheckedZip } from './zip-check.server.ts';

/** What the row stream does not tell: which sheets there are, and what is hidden in each. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  /** Numbers of rows, from 1, and of columns, from 0. */
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  processEntities: false,
  isArray: (name) => name === 'sheet' || name === 'Relationship',
});

interface Xml {
  workbook?: { sheets?: { sheet?: { name: string; id?: string; state?: string }[] } };
  Relationships?: { Relationship?: { Id: string; Target: string; Type: string }[] };
}

function parse(zip: CheckedZip, name: string): Xml {
  if (!zip.has(name)) throw spreadsheetErrors.notXlsx();
  try {
    return parser.parse(zip.text(name)) as Xml;
  } catch (error) {
    if (error instanceof Error && error.name === 'AppError') throw error;
    throw spreadsheetErrors.damaged({ cause: error });
  }
}

export function readParts(zip: CheckedZip): SheetPart[] {
  const root = parse(zip, '_rels/.rels').Relationships?.Relationship ?? [];
  const workbook = root.find((one) => one.Type.endsWith('/officeDocument'))?.Target.replace(/^\//, '');
  if (!workbook) throw spreadsheetErrors.notXlsx();
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const rels =
    parse(zip, `${folder}_rels/${workbook.slice(folder.length)}.rels`).Relationships?.Relationship ?? [];
  const targets = new Map(rels.map((one) => [one.Id, one.Target]));
  const sheets = parse(zip, workbook).workbook?.sheets?.sheet ?? [];
  return sheets.map((sheet): SheetPart => {
    const target = targets.get(sheet.id ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    const xml = zip.has(path) ? zip.text(path) : '';
    return {
      name: decode(sheet.name),
      isHidden: sheet.state === 'hidden' || sheet.state === 'veryHidden',
      hiddenRows: hiddenRows(xml),
      hiddenColumns: hiddenColumns(xml),
    };
  });
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The mark stands in the tag itself; a whole parse of the sheet would cost more than reading it. */
function hiddenRows(xml: string): Set<number> {
  const rows = new Set<number>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"[^>]*>/g)) {
    const no = /\br="(\d+)"/.exec(tag)?.[1];
    if (no) rows.add(Number(no));
  }
  return rows;
}

const lastColumn = 16_384;

function hiddenColumns(xml: string): Set<number> {
  const columns = new Set<number>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?col\b[^>]*\bhidden="(?:1|true)"[^>]*>/g)) {
    const from = Number(/\bmin="(\d+)"/.exec(tag)?.[1] ?? 0);
    const to = Math.min(Number(/\bmax="(\d+)"/.exec(tag)?.[1] ?? 0), lastColumn);
    for (let no = from; no > 0 && no <= to; no++) columns.add(no - 1);
  }
  return columns;
}
