import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config/config.server.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Sends through `SMTP_URL`; without it each mail becomes a .eml file in `<data>/outbox`, shown on the administration page. */
export function createMailer(config: Config): Mailer {
  const from = 'Lan Tỏa <lantoa@localhost>';
  if (config.smtpUrl) {
    const transport = createTransport(config.smtpUrl);
    return { send: async (mail) => void (await transport.sendMail({ from, ...mail })) };
  }
  const transport = createTransport({ streamTransport: true, buffer: true });
  const outbox = join(config.dataDir, 'outbox');
  return {
    async send(mail) {
      await mkdir(outbox, { recursive: true });
      const message = await transport.sendMail({ from, ...mail });
      const stamp = new Date().toISOString().replace(/[:.]/g, '-');
      await writeFile(join(outbox, `${stamp}-${randomUUID().slice(0, 8)}.eml`), message.message as Buffer);
    },
  };
}
