/** How a school goes through the year in a story. */
export const profiles = ['diligent', 'late', 'copy-paste', 'silent', 'merged', 'closed', 'new'] as const;
export type Profile = (typeof profiles)[number];

export const profileWords: Record<Profile, string> = {
  diligent: 'đều đặn',
  late: 'trễ hạn',
  'copy-paste': 'chép bài',
  silent: 'im lặng',
  merged: 'bị sáp nhập giữa năm',
  closed: 'kết thúc giữa năm',
  new: 'lập giữa năm',
};

export type Weights = Partial<Record<Profile, number>>;

export const usualWeights: Weights = {
  diligent: 40,
  late: 20,
  'copy-paste': 12,
  silent: 10,
  merged: 6,
  closed: 6,
  new: 6,
};

/** "diligent=40,late=20" → weights; null for anything else. */
export function readWeights(text: string): Weights | null {
  const weights: Weights = {};
  for (const part of text.split(',')) {
    const found = /^([a-z-]+)=(\d{1,5})$/.exec(part.trim());
    const profile = profiles.find((one) => one === found?.[1]);
    if (!found || !profile || weights[profile] !== undefined) return null;
    weights[profile] = Number(found[2]);
  }
  return Object.values(weights).some((weight) => weight > 0) ? weights : null;
}

/** How many of `total` schools go through the year in each way: by weight, largest remainders first. */
export function apportion(total: number, weights: Weights): Record<Profile, number> {
  const sum = profiles.reduce((all, profile) => all + (weights[profile] ?? 0), 0);
  const exact = profiles.map((profile) => ({ profile, share: (total * (weights[profile] ?? 0)) / sum }));
  const counts = Object.fromEntries(exact.map(({ profile, share }) => [profile, Math.floor(share)]));
  const left = total - exact.reduce((all, { share }) => all + Math.floor(share), 0);
  const byRest = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1));
  for (const { profile } of byRest.slice(0, left)) counts[profile]! += 1;
  return counts as Record<Profile, number>;
}
