import { isBareLink } from '../../text/line-noise.ts';
import { clauseIn, type Paragraph } from '../../text/paragraphs.ts';
import type { SourceText } from '../../text/source-text.ts';
import { fold, squash } from '../../text/tidy-text.ts';
import type { Channel, ChannelKind, PlanTask } from '../../types.ts';
import { findAddresses, normaliseUrl } from './channel-addresses.ts';
import { audienceOf } from './channel-audience.ts';
import { findNamedChannels } from './named-channels.ts';

export interface FoundChannel {
  kind: ChannelKind;
  name: string | null;
  value: string | null;
  from: number;
  to: number;
}

/** Addresses, hotlines, mailboxes, Zalo channels and apps of the text; each once, at its first mention. */
export function readChannels(source: SourceText, body: Paragraph[], tasks: PlanTask[] = []): Channel[] {
  const channels: Channel[] = [];
  let intro: Paragraph | null = null;
  for (const paragraph of body) {
    if (paragraph.marker?.kind !== 'plus') intro = paragraph;
    const found = [...findAddresses(paragraph.text), ...findNamedChannels(paragraph)];
    for (const { kind, name, value, from, to } of found.sort((a, b) => a.from - b.from)) {
      const audience = audienceOf(paragraph, from, intro);
      channels.push({
        kind,
        name,
        value,
        audience,
        clause: clauseIn(paragraph, from, to),
        confidence: name ? 0.9 : 0.7,
      });
    }
  }
  const inTasks = tasks.flatMap(addressesOf);
  return onlyFirst([
    ...channels,
    ...inTasks,
    ...bareLinks(source).filter((link) => !isHalfOf(link, channels)),
  ]);
}

/** Addresses in the cells of a task: "trên Trang thông tin điện tử huyện (https://…)". */
function addressesOf({ title, notes, clause }: PlanTask): Channel[] {
  return [title, ...notes].flatMap((text) =>
    findAddresses(text).map(({ kind, name, value }) => ({
      kind,
      name,
      value,
      audience: null,
      clause,
      confidence: IN_A_TASK,
    })),
  );
}

/** Cells of torn tables break addresses now and then. */
const IN_A_TASK = 0.75;

/** Addresses that stand alone on a line: mostly the links of the text again, now and then one of its own. */
function bareLinks(source: SourceText): Channel[] {
  return source.lines
    .filter((line) => isBareLink(line.text))
    .map((line) => ({
      kind: 'url',
      name: null,
      value: normaliseUrl(line.text.trim()),
      audience: null,
      clause: { fromLine: line.no, toLine: line.no, text: squash(line.text) },
      confidence: 0.6,
    }));
}

/** "https://a.vn/tin-" at the end of a line whose address goes on below. */
function isHalfOf({ clause }: Channel, whole: Channel[]): boolean {
  return (
    /[.-]$/.test(clause.text) &&
    whole.some(({ value }) => value?.startsWith(normaliseUrl(clause.text)) ?? false)
  );
}

function onlyFirst(channels: Channel[]): Channel[] {
  const seen = new Set<string>();
  return channels.filter((channel) => {
    const key = `${channel.kind}:${fold(channel.value ?? channel.name ?? '')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
