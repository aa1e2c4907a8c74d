import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SpawnedHouse, spawnHouse } from '../../src/server/bench/spawn-house.server.ts';
import { type Client, createClient } from '../../src/server/simulate/http-client.server.ts';
import { checkStory } from '../../src/server/simulate/story/check-story.server.ts';
import { type PlayedStory, playStory } from '../../src/server/simulate/story/play-story.server.ts';
import { storyLines } from '../../src/server/simulate/story/story-words.ts';
import { buildScreens } from '../support/built-screens.ts';

const options = {
  units: 30,
  from: '2023-04',
  to: '2023-06',
  seed: 7,
  weights: { diligent: 8, late: 5, 'copy-paste': 4, silent: 4, merged: 3, closed: 3, new: 3 },
  progress: () => undefined,
};

describe('câu chuyện của 30 đơn vị trong ba tháng', () => {
  let dataDir: string;
  let house: SpawnedHouse;
  let client: Client;
  let played: PlayedStory;

  beforeAll(async () => {
    await buildScreens();
    dataDir = await mkdtemp(join(tmpdir(), 'lantoa-story-'));
    await chmod(dataDir, 0o755);
    house = await spawnHouse(dataDir);
    const password = (await readFile(join(dataDir, 'tai-khoan-mau.txt'), 'utf8')).trim();
    client = createClient(house.baseUrl, password);
    played = await playStory(client, options);
  }, 180_000);
  afterAll(async () => {
    client?.close();
    await house?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('có đủ các kiểu đơn vị, mọi việc được máy chủ nhận', () => {
    expect(new Set(played.world.cast.map((actor) => actor.profile)).size).toBe(7);
    expect(played.refusals).toEqual([]);
  });

  it('bảng tiến độ, số tổng hợp, danh sách nợ, tệp và kết quả đối chiếu bài đều khớp', {
    timeout: 240_000,
  }, async () => {
    const check = await checkStory(client, played, { measuredWithin: 200_000 });
    expect(check.differences).toEqual([]);
    expect(check.compared).toBeGreaterThan(10_000);
    expect(played.world.deeds.filter((deed) => deed.copyOf).length).toBeGreaterThan(10);
  });

  it('một bài bị gỡ ngoài câu chuyện: phép kiểm đỏ và nêu đúng ô', { timeout: 60_000 }, async () => {
    const deed = played.world.deeds.find((one) => one.path === '/articles' && one.happenedOn < '2023-05-01')!;
    const answer = await client.as(`${deed.by}.mau`, 'POST', `/articles/${deed.body.id}/withdraw`, {
      reason: 'Gỡ để thử phép kiểm',
    });
    expect(answer.status).toBe(200);
    const check = await checkStory(client, played, { measuredWithin: 0 });
    const cells = check.differences.map((one) => one.cell);
    expect(
      cells.some((cell) => cell.startsWith(`${deed.code}, nhiệm vụ 4`) && cell.endsWith('2023-04-01')),
    ).toBe(true);
    expect(check.differences.map((one) => one.where)).toEqual(
      expect.arrayContaining(['bảng tiến độ', 'số tổng hợp', 'tệp .csv', 'tệp .xlsx']),
    );
    expect(storyLines(played, check).join('\n')).toContain('KHÔNG khớp');
  });

  it('nơi đã có bài đăng thì không diễn, để không nhầm số cũ với câu chuyện', async () => {
    await expect(playStory(client, options)).rejects.toThrow('đã có bài đăng');
  });
});
