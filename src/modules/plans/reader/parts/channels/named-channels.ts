import type { Paragraph } from '../../text/paragraphs.ts';
import { squash } from '../../text/tidy-text.ts';
import type { FoundChannel } from './channels.ts';

const QUOTED = `[“"]([^”"]{2,60})[”"]`;
const ZALO_QUOTED = new RegExp(String.raw`Zalo(?:\s+OA)?(?:\s+\p{Ll}+){0,3}\s*${QUOTED}`, 'giu');
const ZALO_PLAIN =
  /(?:[Kk]ênh|[Tt]rang|[Tt]ài khoản|OA)?\s*Zalo(?:\s+OA)?\s+(?:của\s+)?(\p{Lu}[^;:,.()“"]{3,80})/gu;
const ZALO_GROUP =
  /([Nn]hóm Zalo\s+(?:các|của|lớp|từng|mỗi|chung|khu|thôn|tổ|chi|phụ huynh|cha mẹ)[^;:,.()“"]{1,60})/gu;
const PLATFORM =
  /^(?:OA|Zalo|Facebook|Fanpage|YouTube|Youtube|TikTok|Tiktok|Website|Messenger|Telegram|Viber|Lotus)(?!\p{L})/u;
const APP_QUOTED = new RegExp(
  String.raw`(?:nền tảng|ứng dụng|phần mềm|app)(?:\s+\p{Ll}+){0,4}\s*${QUOTED}`,
  'giu',
);
/** "…; Zalo “A”; ứng dụng eTax Mobile": an app by its name behind other channels. */
const APP_NAMED =
  /(?<=[;,]\s+)(?:ứng dụng|app)\s+(\p{Ll}?\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,3})(?=\s*(?:[.;,(]|$))/gu;
const APP_ITEM = /^(?:(?:nền tảng|ứng dụng|phần mềm|app)\s+\S|sổ\s+\p{Ll}+.*điện tử)/iu;
const SOCIAL = new RegExp(
  String.raw`(?:(?:trang|kênh|tài khoản|fanpage)\s+)?(?:fanpage|facebook|youtube|tiktok)(?:\s+\p{Ll}+){0,3}\s*${QUOTED}`,
  'giu',
);
const SOCIAL_PLAIN = /(?:[Ff]anpage|[Ff]acebook|[Yy]ou[Tt]ube|[Tt]ik[Tt]ok)\s+(\p{Lu}[^;:,.()“"]{3,60})/gu;
/** "TikTok @doantruong": an account by its handle. */
const HANDLE =
  /(?<!\p{L})(?<name>fanpage|facebook|youtube|tiktok|instagram)\s*:?\s*\(?(?<handle>@[\w.]{3,40})/giu;
// "+ Các nền tảng số … : A; B; C" lists channels; other sentences only mention them.
const LIST_LABEL = /^(?:các\s+)?(?:nền tảng|ứng dụng|kênh|hệ thống|phần mềm)/iu;

/** Channels without an address: Zalo channels, apps and platforms, social pages. */
export function findNamedChannels(paragraph: Paragraph): FoundChannel[] {
  const { text } = paragraph;
  const found = [
    ...quoted(text, ZALO_QUOTED, 'zalo'),
    ...quoted(text, ZALO_PLAIN, 'zalo').filter(isProperName),
    ...quoted(text, ZALO_GROUP, 'zalo'),
    ...quoted(text, APP_QUOTED, 'app'),
    ...handles(text),
    ...quoted(text, SOCIAL, 'other'),
    ...quoted(text, SOCIAL_PLAIN, 'other').filter(isProperName),
  ].filter((channel) => channel.kind !== 'other' || !hasAddress(text, channel.to));
  if (found.length > 0) found.push(...quoted(text, APP_NAMED, 'app'));
  return [...found, ...listedApps(text).filter((app) => !found.some((other) => overlap(app, other)))];
}

function isProperName({ name }: FoundChannel): boolean {
  return !PLATFORM.test(name ?? '');
}

/** "Fanpage “Tuổi trẻ” (https://…)": the address is the channel. */
function hasAddress(text: string, at: number): boolean {
  return /^\s*[(:]?\s*(?:tại\s+)?(?:địa chỉ:?\s+)?(?:https?:|www\.|(?:facebook|youtube|fb)\.)/iu.test(
    text.slice(at),
  );
}

function handles(text: string): FoundChannel[] {
  return [...text.matchAll(HANDLE)].map((match) => ({
    kind: 'other',
    name: match.groups?.name ?? null,
    value: (match.groups?.handle ?? '').replace(/\.$/, ''),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function quoted(text: string, pattern: RegExp, kind: FoundChannel['kind']): FoundChannel[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    name: squash(match[1] ?? ''),
    value: null,
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function listedApps(text: string): FoundChannel[] {
  const colon = text.indexOf(':');
  if (colon < 0 || !LIST_LABEL.test(text)) return [];
  const apps: FoundChannel[] = [];
  let at = colon + 1;
  for (const item of text.slice(at).split(/[;,](?![^(]*\))/u)) {
    const lead = item.length - item.trimStart().length;
    const name = squash(item)
      .replace(/\s*\([^)]*\)?.*$/u, '')
      .replace(/[.…\s]+$/u, '');
    if (APP_ITEM.test(name) && !/[“"]|https?:/u.test(item)) {
      apps.push({ kind: 'app', name: appName(name), value: null, from: at + lead, to: at + item.length });
    }
    at += item.length + 1;
  }
  return apps;
}

/** "ứng dụng VneID" is known as VneID; "nền tảng quản lý tiêm chủng" has no shorter name. */
function appName(name: string): string {
  const proper = /^(?:nền tảng|ứng dụng|phần mềm|app)\s+(\p{Lu}.*)$/iu.exec(name)?.[1];
  const plain = proper && /^\p{Lu}/u.test(proper) ? proper : name;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function overlap(a: FoundChannel, b: FoundChannel): boolean {
  return a.from < b.to && b.from < a.to;
}
