import type { TextItem } from '../../pdf/page-content.ts';

// Abbreviations of which symbols of documents are made: kinds (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW
// for the Party) and bodies. A symbol is letters only, so that nothing else can tell T from I or 1.
const KNOWN = new Set(
  (
    'QĐ NQ KH TT CT CTr NĐ TB BC HD CV TTr ĐA CĐ KL QyĐ QC GM TTLT BB HĐ PA DA TC ' +
    'CP TTg QH TW TU UBND HĐND MTTQ BTV BTC ĐU HU BCĐ HĐPH VPCP VPTW ' +
    'BGDĐT BTTTT BYT BTP BNV BTC BCT BXD BKHCN BKHĐT BVHTTDL BLĐTBXH BNNPTNT BTNMT BGTVT BCA BQP BNG ' +
    'SGDĐT STTTT SYT STP SNV STC SCT SXD SKHCN SKHĐT SVHTTDL SVHTT SLĐTBXH SNNPTNT SNN STNMT SGTVT ' +
    'GDĐT PGDĐT TTYT BHXH CAT BHYT TLĐ TĐTN HPN'
  ).split(' '),
);

/** Its digits are as sure as they were read. */
const DOUBTFUL = 0.6;
/** Below what a figure is given from. */
const MISREAD = 0.5;

/** Letters that print alike, under one sign each. */
function shapeOf(text: string): string {
  return text
    .toUpperCase()
    .replace(/[I1L|!]/g, 'T')
    .replace(/0/g, 'O')
    .replace(/[8]/g, 'B')
    .replace(/5/g, 'S')
    .replace(/[Q9]/g, 'G')
    .replace(/D/g, 'Đ')
    .replace(/Đ+/g, 'Đ');
}

const BY_SHAPE = new Map<string, string[]>();
for (const known of KNOWN) {
  const shape = shapeOf(known);
  BY_SHAPE.set(shape, [...(BY_SHAPE.get(shape) ?? []), known]);
}

/** "29/2024/T1-BGDĐT", "22/KH-SIITI": a part that is no abbreviation is read as the only one of its shape. */
export function withSymbolLetters(item: TextItem): TextItem {
  if (!/^\W*\d{1,5}(?:\/\d{4})?[/-]/u.test(item.text)) return item;
  const text = item.text.replace(/(?<=[/-])[\p{L}\d|!]{2,9}(?=[-/),.;:”"]|$)/gu, (part) => readPart(part));
  // "KH-UBNb": small letters stand only in the few abbreviations that are known; such a symbol is not given.
  if (partsOf(text).some((part) => /\p{Ll}/u.test(part) && /\p{Lu}/u.test(part) && !KNOWN.has(part)))
    return { ...item, confidence: Math.min(item.confidence ?? 1, MISREAD) };
  if (text === item.text) return item;
  return { ...item, text, confidence: Math.min(item.confidence ?? 1, DOUBTFUL) };
}

function partsOf(text: string): string[] {
  return text.match(/(?<=[/-])\p{L}{2,9}(?=[-/),.;:”"]|$)/gu) ?? [];
}

function readPart(part: string): string {
  if (KNOWN.has(part) || /^\d+$/.test(part) || !/\p{Lu}/u.test(part)) return part;
  const [known, ...others] = BY_SHAPE.get(shapeOf(part)) ?? [];
  return known && others.length === 0 ? known : part;
}
