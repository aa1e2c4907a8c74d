import { resolve } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().optional(),
  LANTOA_DATA: z.string().default('./data'),
  PORT: z.coerce.number().int().min(0).max(65535).optional(),
  HOST: z.string().default('127.0.0.1'),
  BASE_URL: z.url().optional(),
  SMTP_URL: z.string().optional(),
  LANTOA_DEMO: z.enum(['0', '1']).default('1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LANTOA_TRUST_PROXY: z.enum(['0', '1']).default('0'),
});

/** The whole configuration, read once from the environment (architecture.md section 4). */
export interface Config {
  databaseUrl: string | undefined;
  dataDir: string;
  port: number | undefined;
  host: string;
  baseUrl: string | undefined;
  smtpUrl: string | undefined;
  withSample: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  trustProxy: boolean;
}

/** @throws Error with one Vietnamese sentence per wrong variable. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`Biến môi trường chưa đúng: ${names}. Xem mục cấu hình trong README.`);
  }
  const values = parsed.data;
  return {
    databaseUrl: values.DATABASE_URL,
    dataDir: resolve(values.LANTOA_DATA),
    port: values.PORT,
    host: values.HOST,
    baseUrl: values.BASE_URL?.replace(/\/$/, ''),
    smtpUrl: values.SMTP_URL,
    withSample: values.LANTOA_DEMO === '1',
    logLevel: values.LOG_LEVEL,
    trustProxy: values.LANTOA_TRUST_PROXY === '1',
  };
}
