import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ComposedDocument } from '../compose/composed.ts';

/** Equal documents must be equal bytes (a frozen report keeps its SHA-256): no clock, no random relation names. */
export function settle(docx: Uint8Array, created: ComposedDocument['created']): Uint8Array {
  const files = unzipSync(docx);
  rewrite(files, 'docProps/core.xml', (xml) => withDate(xml, created));
  const links = linkIds(strFromU8(files['word/_rels/document.xml.rels']!));
  const renamed = (xml: string) =>
    links.reduce((text, id, at) => text.replaceAll(`"${id}"`, `"rIdLink${at + 1}"`), xml);
  rewrite(files, 'word/_rels/document.xml.rels', renamed);
  rewrite(files, 'word/document.xml', renamed);
  // The zip stores local time: taken from local parts it is the same in every time zone.
  return zipSync(files, {
    level: 6,
    mtime: new Date(Math.max(1980, created.year), created.month - 1, created.day),
  });
}

function rewrite(files: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  files[path] = strToU8(change(strFromU8(files[path]!)));
}

function withDate(xml: string, { year, month, day }: ComposedDocument['created']): string {
  const date = new Date(Date.UTC(year, month - 1, day)).toISOString();
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`);
}

function linkIds(relations: string): string[] {
  return [...relations.matchAll(/<Relationship [^>]*\/hyperlink"[^>]*>/g)].map(
    ([tag]) => /Id="([^"]+)"/.exec(tag)![1]!,
  );
}
