import { squash } from '../../text/tidy-text.ts';
import { findPhones } from './channel-phones.ts';
import type { FoundChannel } from './channels.ts';

// Looking back keeps it from trying each letter of a long word as a beginning.
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,120}@[a-z\d.-]+\.[a-z]{2,}/giu;
const URL_PATTERN =
  /(?:https?:\/\/|www\.)(?:(?!https?:\/\/)[^\s()<>“”"'])+|(?<![@\w.-])(?:[a-z\d-]+\.)+(?:gov\.vn|edu\.vn|com\.vn|org\.vn|net\.vn|vn|com|org|net)(?:\/(?:(?!https?:\/\/)[^\s()<>“”"'])*)?(?![\w@])/giu;
/** What stands behind these words is a mailbox; without its @ (lost by a scan) its address is not known. */
const BEHIND_MAIL = /(?:hộp thư(?: điện tử)?|thư điện tử|e-?mail)\s*[:(]\s*$/iu;

export function findAddresses(text: string): FoundChannel[] {
  return [...findUrls(text), ...findEmails(text), ...findPhones(text)];
}

function findUrls(text: string): FoundChannel[] {
  let head: string | null = null;
  return [...text.matchAll(URL_PATTERN)].map((match): FoundChannel => {
    const from = match.index;
    const name = completeName(nameBefore(text.slice(0, from)), head);
    head = name ? (name.split(/\s+của\s+/u)[0] ?? null) : head;
    if (BEHIND_MAIL.test(text.slice(0, from)) && !/^(?:https?:|www\.)/i.test(match[0]))
      return { kind: 'email', name, value: null, from, to: from + match[0].length };
    return { kind: 'url', name, value: normaliseUrl(match[0]), from, to: from + match[0].length };
  });
}

/** "Trang thông tin điện tử của ngành (…), của Bộ GD&ĐT (…)": the second name leaves its head out. */
function completeName(name: string | null, head: string | null): string | null {
  return name && head && /^của\s/u.test(name) ? `${head} ${name}` : name;
}

const CHANNEL_HEAD =
  /(?:^|\s)((?:Cổng|Trang|Website|Chuyên trang|Hệ thống|Nền tảng|Kênh|Fanpage|Ứng dụng|Phần mềm|Báo)\s.*)$/u;

const LEAD_WORDS = /^(?:và|hoặc|tại|trên|qua|bằng|địa chỉ|website|phụ trách|quản trị)\s+/iu;
const NO_NAME =
  /@|\/\/|^(?:trang|link|đường link|đường dẫn|e-?mail|hộp thư|thư điện tử|hộp thư điện tử|địa chỉ)$/iu;
/** "Gửi bài về email", "file mềm gửi qua thư điện tử": what to do with the address, no name of it. */
const IS_SENT = /(?:^|\s)(?:gửi|nộp|qua|về)\s/iu;
const IS_A_MAILBOX = /\s(?:thư điện tử|hộp thư|e-?mail|mail|thư)$/iu;

function nameBefore(text: string): string | null {
  const opened = text.replace(/\s*[(:]?\s*$/u, '');
  const [last = ''] = opened.split(/[;:(),]\s*|\)\s*,?\s*|^[+-]\s*/u).slice(-1);
  const name = squash(last).replace(LEAD_WORDS, '');
  if (NO_NAME.test(name) || (IS_SENT.test(name) && IS_A_MAILBOX.test(name)) || !/\p{L}{2}/u.test(name))
    return null;
  const known =
    CHANNEL_HEAD.exec(name) ??
    /\s(?:trên|tại|qua)\s+((?:website|trang|cổng|kênh|fanpage)(?:\s.*)?)$/u.exec(name);
  return known?.[1] ?? name;
}

export function normaliseUrl(text: string): string {
  const address = text.replace(/[),.;:…/]+$/u, '');
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

function findEmails(text: string): FoundChannel[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].map((match) => ({
    kind: 'email',
    name: nameBefore(text.slice(0, match.index)),
    value: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}
