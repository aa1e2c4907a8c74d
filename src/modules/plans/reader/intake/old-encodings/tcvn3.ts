// TCVN 5712:1993, set VN3 ("ABC", fonts ".Vn…"): one sign of Latin-1 a letter, small letters and seven capitals.
const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';
const SIGNS = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';

const DECODED = new Map([...SIGNS].map((sign, index) => [sign, LETTERS[index] ?? sign]));

/** `inCapitals` for fonts whose name ends in H: they show small letters as capitals. */
export function fromTcvn3(text: string, inCapitals = false): string {
  const decoded = text.replace(/[\u00a1-\u00fe]/g, (sign) => DECODED.get(sign) ?? sign);
  return inCapitals ? decoded.toUpperCase() : decoded;
}
