// For making files only, written from the published tables (TCVN 5712:1993 VN3, VNI for Windows); the reader has
// its own, so that a mistake in either shows.

/** TCVN3 (ABC): one byte a letter, small letters; of capitals only those without a tone. */
const TCVN3_BYTES: Record<string, number> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
  à: 0xb5,
  ả: 0xb6,
  ã: 0xb7,
  á: 0xb8,
  ạ: 0xb9,
  ằ: 0xbb,
  ẳ: 0xbc,
  ẵ: 0xbd,
  ắ: 0xbe,
  ặ: 0xc6,
  ầ: 0xc7,
  ẩ: 0xc8,
  ẫ: 0xc9,
  ấ: 0xca,
  ậ: 0xcb,
  è: 0xcc,
  ẻ: 0xce,
  ẽ: 0xcf,
  é: 0xd0,
  ẹ: 0xd1,
  ề: 0xd2,
  ể: 0xd3,
  ễ: 0xd4,
  ế: 0xd5,
  ệ: 0xd6,
  ì: 0xd7,
  ỉ: 0xd8,
  ĩ: 0xdc,
  í: 0xdd,
  ị: 0xde,
  ò: 0xdf,
  ỏ: 0xe1,
  õ: 0xe2,
  ó: 0xe3,
  ọ: 0xe4,
  ồ: 0xe5,
  ổ: 0xe6,
  ỗ: 0xe7,
  ố: 0xe8,
  ộ: 0xe9,
  ờ: 0xea,
  ở: 0xeb,
  ỡ: 0xec,
  ớ: 0xed,
  ợ: 0xee,
  ù: 0xef,
  ủ: 0xf1,
  ũ: 0xf2,
  ú: 0xf3,
  ụ: 0xf4,
  ừ: 0xf5,
  ử: 0xf6,
  ữ: 0xf7,
  ứ: 0xf8,
  ự: 0xf9,
  ỳ: 0xfa,
  ỷ: 0xfb,
  ỹ: 0xfc,
  ý: 0xfd,
  ỵ: 0xfe,
};

const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** VNI: the bare letter, then one sign for its marks. */
const VNI_TONES: Record<string, number> = {
  [ACUTE]: 0xf9,
  [GRAVE]: 0xf8,
  [HOOK]: 0xfb,
  [TILDE]: 0xf5,
  [DOT]: 0xef,
};
const VNI_ROOF: Record<string, number> = {
  '': 0xe2,
  [ACUTE]: 0xe1,
  [GRAVE]: 0xe0,
  [HOOK]: 0xe5,
  [TILDE]: 0xe3,
  [DOT]: 0xe4,
};
const VNI_BREVE: Record<string, number> = {
  '': 0xea,
  [ACUTE]: 0xe9,
  [GRAVE]: 0xe8,
  [HOOK]: 0xfa,
  [TILDE]: 0xfc,
  [DOT]: 0xeb,
};
const VNI_HORN: Record<string, number> = { o: 0xf4, u: 0xf6 };
/** The i has its marks built in; so has y with a dot. */
const VNI_WHOLE: Record<string, number> = {
  [`i${ACUTE}`]: 0xed,
  [`i${GRAVE}`]: 0xec,
  [`i${HOOK}`]: 0xe6,
  [`i${TILDE}`]: 0xf3,
  [`i${DOT}`]: 0xf2,
  [`y${DOT}`]: 0xee,
  đ: 0xf1,
};

/** A letter in TCVN3; a capital with a tone has only the byte of the small letter (a capital font shows it). */
export function tcvn3Letter(letter: string): string {
  const byte = TCVN3_BYTES[letter] ?? TCVN3_BYTES[letter.toLowerCase()];
  return byte === undefined ? letter : String.fromCharCode(byte);
}

/** Whether TCVN3 can write the letter as a capital in an ordinary font. */
export function needsCapitalFont(letter: string): boolean {
  return (
    letter !== letter.toLowerCase() &&
    TCVN3_BYTES[letter] === undefined &&
    TCVN3_BYTES[letter.toLowerCase()] !== undefined
  );
}

export function toTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), tcvn3Letter).join('');
}

export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'), vniLetter).join('');
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const written = smallVniLetter(small);
  return letter === small ? written : written.toUpperCase();
}

function smallVniLetter(small: string): string {
  const [base = '', ...marks] = small.normalize('NFD');
  const whole = VNI_WHOLE[small] ?? VNI_WHOLE[base + marks.join('')];
  if (whole) return String.fromCharCode(whole);
  const tone = marks.find((mark) => mark in VNI_TONES) ?? '';
  const sign = (code?: number) => (code === undefined ? '' : String.fromCharCode(code));
  if (marks.includes(CIRCUMFLEX)) return base + sign(VNI_ROOF[tone]);
  if (marks.includes(BREVE)) return base + sign(VNI_BREVE[tone]);
  if (marks.includes(HORN)) return sign(VNI_HORN[base]) + sign(VNI_TONES[tone]);
  return base + sign(VNI_TONES[tone]);
}

/** What Windows-1252 has between 0x80 and 0x9f of the signs that plans use. */
const WINDOWS_1252: Record<string, number> = {
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

/** One byte a character, as old editors saved it. */
export function ansiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = WINDOWS_1252[character] ?? character.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`“${character}” không có trong bảng mã cũ`);
    return code;
  });
}
