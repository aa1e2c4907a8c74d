import { strToU8, zipSync } from 'fflate';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const DOCUMENT = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

/** A minimal .docx: paragraphs of plain text, or ready XML for the body. */
export function tinyDocx(body: string, others: Record<string, Uint8Array> = {}): Uint8Array {
  const xml = body.startsWith('<') ? body : `<w:p><w:r><w:t>${body}</w:t></w:r></w:p>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(DOCUMENT(xml)),
    ...others,
  });
}

export const withMacro = () => tinyDocx('KẾ HOẠCH', { 'word/vbaProject.bin': new Uint8Array(10) });

/** Inflates to 30 MB out of a few kilobytes. */
export const zipBomb = () => tinyDocx('KẾ HOẠCH', { 'word/media/big.bin': new Uint8Array(30_000_000) });

/** A bomb that lies about its size, so that only counting while inflating finds it. */
export function lyingZipBomb(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.byteLength - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
  }
  return bytes;
}

export const tooManyEntries = () =>
  tinyDocx(
    'KẾ HOẠCH',
    Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`x/${index}`, new Uint8Array()])),
  );

export const spreadsheet = () =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<a/>') });

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const encryptedDocx = () =>
  new Uint8Array([...COMPOUND, ...new Uint8Array(600), ...Buffer.from('EncryptedPackage', 'utf16le')]);

export const oldDoc = () => new Uint8Array([...COMPOUND, ...Buffer.from('WordDocument', 'utf16le')]);

export const png = () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const PAGES = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
`;

/** One picture and no text. */
export const scannedPdf = () =>
  latin1(`${PAGES}3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>> endobj
4 0 obj <</Length 31>> stream
q 500 0 0 700 40 40 cm /I Do Q
endstream endobj
5 0 obj <</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>> stream
A
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`);

export const encryptedPdf = () => {
  const key = '0123456789abcdef'.repeat(4);
  return latin1(`${PAGES}3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
6 0 obj <</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>> endobj
trailer <</Root 1 0 R/Encrypt 6 0 R/ID[<00><00>]>>
%%EOF`);
};

export const brokenPdf = () => latin1('%PDF-1.7\n1 0 obj <</Type/Cata');
