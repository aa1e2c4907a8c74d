import { isSyllable } from '../intake/vietnamese/syllables.ts';
import { fold, isUpperLine, squash } from '../text/tidy-text.ts';

/**
 * Whether two spellings are one name, letters standing for the words they begin: "Phòng HC-QT" or "HCQT" and "Phòng
 * Hành chính – Quản trị", "Sở GD&ĐT" and "Sở Giáo dục và Đào tạo", "Phòng NN&PTNT các huyện, TP" and
 * "Phòng Nông nghiệp và PTNT các huyện, thành phố".
 */
export function isShortFormOf(short: string, full: string): boolean {
  const a = piecesOf(short);
  const b = piecesOf(full);
  if (!a.some(isLetters) || isShouted(short)) return false;
  if (isSame(a, b) || isSame(a, b.filter(isNoCountry))) return true;
  // Letters alone leave out the kind: "HCQT", "NVY" of "Phòng Nghiệp vụ Y".
  if (!/^\p{Lu}\S*$/u.test(squash(short))) return false;
  // "VPBATGT" of "Văn phòng Ban An toàn giao thông tỉnh": many letters need no level.
  const isLong = a.length >= LETTERS_WITHOUT_LEVEL && LEVEL.test(full);
  return isSame(a, b.slice(kindLength(full))) || (isLong && isSame(a, b.slice(0, -1)));
}

const LETTERS_WITHOUT_LEVEL = 5;
const LEVEL = /\s(?:tỉnh|huyện|xã|phường)$/u;

/** "UBMTTQ tỉnh" leaves the country out of "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh". */
function isNoCountry({ text }: Piece): boolean {
  return text !== 'Việt' && text !== 'Nam';
}

/** "Chi cục QLCL" of "Chi cục Quản lý chất lượng nông sản": the letters stop where the name goes on in small words. */
export function isClippedFormOf(short: string, full: string): boolean {
  const a = piecesOf(short);
  const b = piecesOf(full);
  const letters = a.filter(isLetters).length;
  if (isShouted(short) || letters < 3 || b.length < a.length + 2 || b.some(isLetters)) return false;
  if (!isLetters(a.at(-1) ?? { text: '', letters: false }) || isLetters(a[0] ?? { text: '', letters: false }))
    return false;
  const rest = b.slice(a.length);
  return isSame(a, b.slice(0, a.length)) && /^\p{Ll}/u.test(rest[0]?.text ?? '');
}

interface Piece {
  text: string;
  letters: boolean;
}

function isLetters(piece: Piece): boolean {
  return piece.letters;
}

function isShouted(unit: string): boolean {
  return isUpperLine(unit) && squash(unit).split(' ').length > 2;
}

const KIND = /^(Phòng|Sở|Ban|Bộ|Trung tâm|Trường|Văn phòng|Hội|Cục|Khoa|Chi cục|Vụ|Viện)(?=\s)/iu;

function kindLength(unit: string): number {
  return piecesOf(KIND.exec(squash(unit))?.[1] ?? '').length;
}

/** Words, and the groups of letters of each abbreviation: `GDTrH` is G, D, Tr, H. */
function piecesOf(unit: string): Piece[] {
  const isLoud = isShouted(unit);
  return squash(unit.replace(/\([^()]*\)/gu, ' '))
    .replace(/^P\.\s*(?=\p{Lu})/u, 'Phòng ')
    .split(/[\s,]+|(?<=\p{Ll})[-–](?=\p{L})/u)
    .filter((word) => word && !/^[-–&]$|^và$/iu.test(word))
    .flatMap((word): Piece[] => {
      if (!isAbbreviation(word) || (isLoud && isSyllable(word.toLowerCase()))) {
        return [{ text: word, letters: false }];
      }
      return (word.match(/\p{Lu}\p{Ll}*/gu) ?? []).map((text) => ({ text, letters: true }));
    });
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{L}&.\-–]*$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function isSame(a: Piece[], b: Piece[]): boolean {
  return a.length === b.length && a.every((piece, index) => fits(piece, b[index]));
}

function fits(a: Piece, b: Piece | undefined): boolean {
  if (!b) return false;
  const [one, other] = [fold(a.text), fold(b.text)];
  return one === other || (a.letters && other.startsWith(one)) || (b.letters && one.startsWith(other));
}

/** "Văn phòng" and "Văn phòng Sở", "Các phòng thuộc Sở" and "các phòng Sở", "UBND tỉnh" and "UBND tỉnh Bình An". */
export function isSameButForPlace(a: string, b: string): boolean {
  const [one, other] = [withoutPlace(a), withoutPlace(b)];
  return one !== '' && one === other;
}

function withoutPlace(unit: string): string {
  return fold(
    squash(unit)
      .replace(/(?<=\stỉnh)\s+\p{Lu}\p{Ll}*(?:\s+-?\s*\p{Lu}\p{Ll}*){0,3}$/u, '')
      .replace(/\s+(?:thuộc\s+|của\s+|trực thuộc\s+)?Sở$/u, ''),
  );
}

/** The body that issues a plan speaks of itself without its place: "UBND xã" for "ỦY BAN NHÂN DÂN XÃ TÂN LẬP". */
export function withoutOwnPlace(issuer: string): string | null {
  return (
    /^(.*\s(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu))\s+\p{L}.*$/iu.exec(
      squash(issuer),
    )?.[1] ?? null
  );
}
