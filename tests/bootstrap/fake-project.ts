import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const repository = join(import.meta.dirname, '../..');
const fakeTools = join(import.meta.dirname, 'fake-tools');
export const packagedNode = `node-${process.platform}-${process.arch}`;

/** The machine's own Node when it is older than 24: what a first `npm start` often runs on. */
export function findOlderNode(): string | null {
  const places = ['/usr/bin/node', '/usr/local/bin/node'].filter((path) => existsSync(path));
  const isOlder = (path: string) => {
    const major = Number(
      execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' }),
    );
    return major >= 20 && major < 24;
  };
  return places.find(isOlder) ?? null;
}

export interface Ended {
  code: number | null;
  output: string;
}

/** A project with the real bin/ folder, where npm, the build, vitest and the command line are stand-ins. */
export function createFakeProject() {
  const root = mkdtempSync(join(tmpdir(), 'lantoa-bootstrap-'));
  const path = (name: string) => join(root, name);
  cpSync(join(repository, 'bin'), path('bin'), { recursive: true });
  mkdirSync(path('src'));
  cpSync(join(fakeTools, 'cli.ts'), path('src/cli.ts'));
  const project = {
    root,
    write: (name: string, content = '') => {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    },
    writeLock: (version: string) => project.write('package-lock.json', lockWith(version)),
    remove: (name: string) => rmSync(path(name), { recursive: true, force: true }),
    read: (name: string) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8') : ''),
    /** What the stand-ins wrote down since the last look. */
    calls: () => {
      const lines = project.read('calls.log').split('\n').filter(Boolean);
      project.remove('calls.log');
      return lines;
    },
    spawn: (args: string[], node = process.execPath) =>
      spawn(node, args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] }),
    run: (args: string[], node?: string) => untilEnd(project.spawn(args, node)),
    untilWritten: async (name: string) => {
      while (!existsSync(path(name))) await sleep(20);
      return Number(project.read(name));
    },
  };
  project.write('package.json', '{ "type": "module" }');
  project.writeLock('1.0.0');
  return project;
}

function lockWith(version: string): string {
  const packages = {
    '': {},
    'node_modules/one': { version },
    'node_modules/not-for-us': { version: '1.0.0', optional: true },
    [`node_modules/${packagedNode}`]: { version: '24.21.0', optional: true },
  };
  return JSON.stringify({ lockfileVersion: 3, packages });
}

function environment(): NodeJS.ProcessEnv {
  return {
    PATH: `${fakeTools}:/usr/bin:/bin`,
    FAKE_TOOLS: fakeTools,
    PACKAGED_NODE: packagedNode,
    REAL_NODE: process.execPath,
  };
}

async function untilEnd(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}
