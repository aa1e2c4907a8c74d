import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFakeProject, findOlderNode, packagedNode } from './fake-project.ts';

let project: ReturnType<typeof createFakeProject>;
beforeEach(() => {
  project = createFakeProject();
});
afterEach(() => project.remove('.'));

const start = ['bin/bootstrap.mjs', 'start'];
const runTests = ['bin/bootstrap.mjs', 'test'];
const npmCall = 'npm ci --no-audit --no-fund --loglevel=error --include=dev --include=optional';
const olderNode = findOlderNode();

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(20);
}

describe('cài và dựng đúng lúc cần', () => {
  test('lần đầu: cài, dựng, chạy; lần sau chỉ chạy', async () => {
    const first = await project.run(start);
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Đang cài các gói') });
    expect(project.calls()).toEqual([npmCall, 'build production', 'cli start node24']);
    expect(await project.run(start)).toMatchObject({ code: 0, output: '' });
    expect(project.calls()).toEqual(['cli start node24']);
  });

  test('sửa mã nguồn thì dựng lại, sửa bài kiểm thử thì không; đổi package-lock thì cài lại', async () => {
    await project.run(start);
    project.calls();
    project.write('src/units.test.ts', '1');
    await project.run(start);
    expect(project.calls()).toEqual(['cli start node24']);
    project.write('src/screens/units.tsx', '1');
    await project.run(start);
    expect(project.calls()).toEqual(['build production', 'cli start node24']);
    project.writeLock('2.0.0');
    await project.run(start);
    expect(project.calls()).toEqual([npmCall, 'build production', 'cli start node24']);
  });

  test('đã tự chạy npm ci thì không cài lại', async () => {
    await project.run(start);
    project.calls();
    project.remove('node_modules/.lantoa-lock');
    await project.run(start);
    expect(project.calls()).toEqual(['cli start node24']);
  });

  test('npm hỏng: nói rõ, mã khác 0, lần sau cài lại', async () => {
    project.write('npm-fails');
    const failed = await project.run(start);
    expect(failed).toMatchObject({ code: 1, output: expect.stringContaining('Lỗi: Không cài được các gói') });
    project.remove('npm-fails');
    expect((await project.run(start)).code).toBe(0);
  });

  test('dựng hỏng: nói rõ, không chạy, lần sau dựng lại', async () => {
    project.write('build-fails');
    expect(await project.run(start)).toMatchObject({
      code: 1,
      output: expect.stringContaining('Không dựng được'),
    });
    project.remove('build-fails');
    project.calls();
    await project.run(start);
    expect(project.calls()).toEqual(['build production', 'cli start node24']);
  });

  test('lệnh lạ: mã 2', async () => {
    expect((await project.run(['bin/bootstrap.mjs', 'abc'])).code).toBe(2);
  });
});

describe('npm test', () => {
  test('chạy kiểm thử thường rồi kiểm thử trình duyệt, dòng cuối cộng cả hai', async () => {
    project.write('tests/browser/vitest.config.ts');
    const { code, output } = await project.run(runTests);
    expect(code).toBe(0);
    expect(output).toMatch(/^14 passed, 0 failed$/m);
    expect(project.calls().slice(2)).toEqual([
      'vitest run',
      'vitest run --config tests/browser/vitest.config.ts',
    ]);
  });

  test('có bài sai hoặc vitest hỏng thì mã khác 0', async () => {
    project.write('vitest-fails');
    const failed = await project.run(runTests);
    expect(failed).toMatchObject({ code: 1, output: expect.stringMatching(/^7 passed, 2 failed$/m) });
    project.write('vitest-crashes');
    const crashed = await project.run(runTests);
    expect(crashed).toMatchObject({ code: 1, output: expect.stringMatching(/^0 passed, 1 failed$/m) });
  });

  test('tham số chuyển cho vitest, không chạy phần trình duyệt', async () => {
    project.write('tests/browser/vitest.config.ts');
    await project.run([...runTests, 'src/documents']);
    expect(project.calls().slice(2)).toEqual(['vitest run src/documents']);
  });
});

describe('tín hiệu', () => {
  test('kill -9 giữa lúc cài: npm dừng theo, lần sau cài lại', async () => {
    project.write('npm-hangs');
    const child = project.spawn(start);
    const npm = await project.untilWritten('npm.pid');
    child.kill('SIGKILL');
    await untilGone(npm);
    project.remove('npm-hangs');
    project.calls();
    await project.run(start);
    expect(project.calls()[0]).toBe(npmCall);
  });

  test('Ctrl-C giữa lúc cài: dừng cả hai, mã 130', async () => {
    project.write('npm-hangs');
    const child = project.spawn(start);
    const npm = await project.untilWritten('npm.pid');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    await untilGone(npm);
  });
});

describe.skipIf(!olderNode)('máy chỉ có Node cũ hơn 24', () => {
  const older = olderNode ?? '';

  test('cài bằng Node cũ rồi chạy trên Node 24 đi kèm', async () => {
    expect((await project.run(start, older)).code).toBe(0);
    expect(project.calls()).toEqual([npmCall, 'build production', 'cli start node24']);
    expect((await project.run(['bin/lantoa.mjs', 'plan', 'read'], older)).code).toBe(0);
    expect(project.calls()).toEqual(['cli plan read node24']);
  });

  test('không có Node 24 đi kèm: một câu rõ ràng, không phải vết lỗi', async () => {
    project.write('npm-without-node');
    const { code, output } = await project.run(start, older);
    expect(code).toBe(1);
    expect(output).toContain('Lan Tỏa cần Node.js 24 trở lên');
    expect(output).not.toContain('    at ');
  });

  test('thiếu riêng Node 24 (cài với --omit=optional) thì cài lại', async () => {
    await project.run(start, older);
    project.remove('node_modules/.lantoa-lock');
    const record = JSON.parse(project.read('node_modules/.package-lock.json'));
    delete record.packages[`node_modules/${packagedNode}`];
    project.write('node_modules/.package-lock.json', JSON.stringify(record));
    project.calls();
    await project.run(start, older);
    expect(project.calls()[0]).toBe(npmCall);
  });

  test('TERM được chuyển vào trong, mã 0', async () => {
    const child = project.spawn([...start, '--stay'], older);
    const inner = await project.untilWritten('cli.pid');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(isAlive(inner)).toBe(false);
    expect(project.calls().at(-1)).toBe('stopped');
  });

  test('kill -9 tiến trình ngoài: tiến trình trong dừng có trật tự', async () => {
    const child = project.spawn([...start, '--stay'], older);
    const inner = await project.untilWritten('cli.pid');
    child.kill('SIGKILL');
    await untilGone(inner);
    expect(project.calls().at(-1)).toBe('stopped');
  });
});
