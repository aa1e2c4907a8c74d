import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { parseMail } from './parse-mail.ts';

const transport = createTransport({ streamTransport: true, buffer: true });

async function writeAndParse(mail: { to: string; subject: string; text: string }) {
  const { message } = await transport.sendMail({ from: 'Lan Tỏa <lantoa@localhost>', ...mail });
  return parseMail(message as Buffer);
}

test('thư do Lan Tỏa ghi ra thì đọc lại được nguyên vẹn tiêu đề, người nhận và nội dung', async () => {
  const letters = fc.constantFrom(...'abc ĐđăâêôơưạảấầẩẫậỆỨ=?_.,:;"<>0123456789🙂你\n');
  const words = fc.array(letters, { maxLength: 160 }).map((parts) => parts.join('').trim());
  await fc.assert(
    fc.asyncProperty(words, words, async (subjectWords, text) => {
      const subject = subjectWords.replace(/\s+/g, ' ').trim();
      const mail = await writeAndParse({ to: 'mau@mau.invalid', subject, text });
      expect(mail.subject).toBe(subject.normalize('NFC'));
      expect(mail.to).toBe('mau@mau.invalid');
      expect(mail.text.trim().replace(/[ \t]+$/gm, '')).toBe(
        text
          .normalize('NFC')
          .trim()
          .replace(/[ \t]+$/gm, ''),
      );
    }),
    { numRuns: 300 },
  );
});

test('byte bất kỳ cũng không làm hỏng trang thư', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const mail = parseMail(bytes);
      expect(typeof mail.text).toBe('string');
    }),
  );
});

test('mã HTML và ký tự đổi chiều chữ trong thư chỉ là chữ', async () => {
  const mail = await writeAndParse({
    to: 'a@b.invalid',
    subject: '<b>Đậm</b>',
    text: 'x\u202Egnp.exe\u0007 <script>alert(1)</script>',
  });
  expect(mail).toMatchObject({ subject: '<b>Đậm</b>', text: expect.stringContaining('xgnp.exe <script>') });
});
