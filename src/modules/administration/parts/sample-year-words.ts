export const sampleYearPath = '/quan-tri/nam-mau';

export function percentOf({ share }: { share: number }): string {
  return `${Math.floor(share * 100)}\u00a0%`;
}
