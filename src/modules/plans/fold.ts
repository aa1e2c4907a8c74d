/** Letters and digits without marks and case, for comparing names: "Phòng HC-QT" → "phong hc qt". Text in brackets is left out. */
export function foldName(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
