import type { StoryCheck } from './check-story.server.ts';
import type { PlayedStory } from './play-story.server.ts';
import { type Profile, profiles, profileWords } from './profiles.ts';
import type { TrueCell } from './truth.ts';

const shownDifferences = 20;

/** What should be true, profile by profile, then what was found. */
export function storyLines({ world }: PlayedStory, check: StoryCheck): string[] {
  const lines = ['Theo câu chuyện, phải đúng là:'];
  for (const profile of profiles) {
    const actors = world.cast.filter((actor) => actor.profile === profile);
    if (actors.length === 0) continue;
    const codes = new Set(actors.map((actor) => actor.code));
    const cells = check.cells.filter((cell) => codes.has(cell.code));
    const deeds = world.deeds.filter((deed) => codes.has(deed.code));
    lines.push(
      `  ${profileWords[profile]} (${profile}): ${actors.length} đơn vị; ${cellWords(cells)}; ${deeds.length} việc đã làm${alsoWords(profile, world, codes)}.`,
    );
  }
  const { differences, compared } = check;
  lines.push(
    differences.length === 0
      ? `Đối chiếu ${compared} số trên bảng tiến độ, số tổng hợp, danh sách còn nợ, tệp .csv và .xlsx: khớp cả.`
      : `Đối chiếu ${compared} số: ${differences.length} số KHÔNG khớp với câu chuyện.`,
  );
  for (const { where, cell, should, shown } of differences.slice(0, shownDifferences))
    lines.push(`  ${where} | ${cell}\n    phải là: ${should}\n    đang là: ${shown}`);
  if (differences.length > shownDifferences)
    lines.push(`  … và ${differences.length - shownDifferences} số nữa.`);
  return lines;
}

function cellWords(cells: readonly TrueCell[]): string {
  const count = (status: string) => cells.filter((cell) => cell.status === status).length;
  return `phải làm ${cells.length} phần: đủ ${count('enough')}, trễ ${count('late')}, nợ ${count('owed')}, chưa đến hạn ${count('not-due')}`;
}

function alsoWords(profile: Profile, world: PlayedStory['world'], codes: ReadonlySet<string>): string {
  const deeds = world.deeds.filter((deed) => codes.has(deed.code));
  switch (profile) {
    case 'copy-paste':
      return `, trong đó ${deeds.filter((deed) => deed.copyOf).length} bài chép của trường khác`;
    case 'merged': {
      const kept = deeds.filter((deed) => {
        const actor = world.cast.find((one) => one.code === deed.code)!;
        return deed.kind === 'article' && deed.happenedOn.slice(0, 7) === actor.until!.slice(0, 7);
      });
      return `; từ ngày sáp nhập đơn vị nhận phải làm một lần, ${kept.length} bài của tháng ấy được tính tiếp cho đơn vị nhận`;
    }
    case 'closed':
      return '; từ ngày kết thúc không còn phải làm gì, phần đến hạn trước đó giữ nguyên';
    case 'new':
      return '; chỉ phải làm từ tháng trọn vẹn đầu tiên';
    default:
      return '';
  }
}
