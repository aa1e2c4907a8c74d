import type { Binaries } from './binaries.server.ts';
import { collectOutput } from './collect-output.server.ts';
import { superuser } from './create-cluster.server.ts';
import { explainFailure } from './embedded-postgres-error.ts';
import { type GuardedProcess, spawnGuarded } from './guarded-process.server.ts';
import type { Log } from './log.ts';
import { clusterName, readPostmasterLock } from './postmaster-lock.server.ts';
import type { Identity } from './run-as.server.ts';
import { commonSettings, type Settings } from './settings.ts';
import { provideSocketDirectory } from './socket-directory.server.ts';

export interface RunningPostgres {
  /** Of the database `postgres`; the callers add their own. */
  url: string;
  pid: number;
  /** Settles when the server has ended, asked or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

export interface StartClusterOptions {
  directory: string;
  identity: Identity | null;
  binaries: Binaries;
  settings: Settings;
  log: Log;
  removeWhenDone?: string;
}

export async function startCluster(options: StartClusterOptions): Promise<RunningPostgres> {
  const { directory, identity, binaries, log } = options;
  const socket = provideSocketDirectory(directory, identity);
  const server = spawnGuarded(binaries.postgres, serverArguments(options, socket.path), {
    identity,
    env: binaries.env,
    stopSignal: 'INT',
    removeWhenDone: options.removeWhenDone,
  });
  let stopping = false;
  try {
    await untilReady(server, directory, (line) => {
      if (!stopping) reportLine(line, log);
    });
  } catch (error) {
    socket.remove();
    throw error;
  }
  const exited = server.exited.then(() => socket.remove());
  const stop = async () => {
    stopping = true;
    await server.stop();
    await exited;
  };
  return { url: urlOf(socket.path, 'postgres'), pid: readPostmasterLock(directory)?.pid ?? 0, exited, stop };
}

export function urlOf(socketDirectory: string, database: string): string {
  // Port and sslmode are written out, otherwise PGPORT and PGSSLMODE of the caller would count.
  const query = new URLSearchParams({ host: socketDirectory, sslmode: 'disable' });
  return `postgres://${superuser}@localhost:${commonSettings.port}/${database}?${query}`;
}

function serverArguments({ directory, settings }: StartClusterOptions, socketDirectory: string): string[] {
  const all = {
    ...commonSettings,
    ...settings,
    unix_socket_directories: `"${socketDirectory.replaceAll('"', '""')}"`,
    cluster_name: clusterName(directory),
    // Read back from postmaster.opts, to name the process to stop when a second start is refused.
    'lantoa.owner_pid': String(process.pid),
  };
  return ['-D', directory, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

function untilReady(
  server: GuardedProcess,
  directory: string,
  report: (line: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let ready = false;
    const output = collectOutput(server.child, (line) => {
      if (!ready && line.includes('database system is ready to accept connections')) {
        ready = true;
        resolve();
      }
      report(line);
    });
    server.exited.then(
      () => reject(explainFailure(output.text(), directory)),
      (error: Error) => reject(explainFailure(error.message, directory, error)),
    );
  });
}

function reportLine(line: string, log: Log): void {
  if (line.includes('not properly shut down'))
    log.warn(
      'Lần trước cơ sở dữ liệu bị tắt đột ngột; đang tự phục hồi từ nhật ký, không mất dữ liệu đã lưu.',
    );
  else if (/\b(FATAL|PANIC):/.test(line)) log.warn(`PostgreSQL: ${line}`);
}
