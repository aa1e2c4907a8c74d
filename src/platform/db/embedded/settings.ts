export type Settings = Readonly<Record<string, string>>;

/** A machine with 2 cores and 2 GB that also runs Node; a real server sets its own and is reached by DATABASE_URL. */
export const durableSettings: Settings = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_connections: '60',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
};

/** Only for tests: what is lost in a crash is thrown away anyway. */
export const throwAwaySettings: Settings = {
  ...durableSettings,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '100',
  autovacuum: 'off',
};

/** Rows' values must not reach the log: no statements, terse errors; the application logs its own. */
export const commonSettings: Settings = {
  listen_addresses: '',
  port: '5432',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};
