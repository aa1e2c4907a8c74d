import { withoutMarks } from '../../platform/text/clean-text.ts';

/** For comparing names: "Phòng HC-QT" → "phong hc qt". Text in brackets is left out. */
export function foldName(name: string): string {
  return withoutMarks(name.replace(/\([^)]*\)/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
