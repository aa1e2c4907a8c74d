import { withoutMarks } from '../../platform/text/clean-text.ts';

/**
 * "Nguyễn Thị Bình An" → "an.nguyenthibinh": given name first, as people are called. A number follows where that is
 * taken. @param isTaken asked until it says no
 */
export function usernameFor(name: string, isTaken: (username: string) => boolean): string {
  const base = usernameBase(name);
  if (!isTaken(base)) return base;
  for (let no = 2; ; no++) if (!isTaken(`${base}${no}`)) return `${base}${no}`;
}

const longestBase = 50;

export function usernameBase(name: string): string {
  const words = withoutMarks(name)
    .replace(/[^a-z0-9\s]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const given = words.at(-1) ?? 'nguoi';
  const rest = words.slice(0, -1).join('');
  const base = (rest ? `${given}.${rest}` : given).slice(0, longestBase);
  return base.length < 3 ? `${base}.nguoidung` : base;
}
