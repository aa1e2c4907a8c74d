import { z } from 'zod';
import { cleanText } from '../../../platform/text/clean-text.ts';
import { type Block, type Body, type Inline, type ListItem, type Mark, safeHref } from './body.ts';

const largestBytes = 100 * 1024;
const deepestLevel = 12;

// The editor writes more attributes than we keep (target, rel, class, alignment); they are read and left out.
const attrs = z.record(z.string(), z.unknown()).nullish();
const markSchema = z.strictObject({ type: z.enum(['bold', 'italic', 'link']), attrs });
const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(markSchema).max(3).optional(),
});
const breakSchema = z.strictObject({ type: z.literal('hardBreak'), marks: z.unknown().optional() });
const inline = z.array(z.discriminatedUnion('type', [textSchema, breakSchema]));
const itemSchema = z.strictObject({
  type: z.literal('listItem'),
  attrs,
  get content() {
    return z.array(blockSchema);
  },
});
const blockSchema: z.ZodType<RawBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), attrs, content: inline.optional() }),
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.looseObject({ level: z.union([z.literal(2), z.literal(3)]) }),
      content: inline.optional(),
    }),
    z.strictObject({ type: z.literal('bulletList'), attrs, content: z.array(itemSchema) }),
    z.strictObject({ type: z.literal('orderedList'), attrs, content: z.array(itemSchema) }),
    z.strictObject({ type: z.literal('blockquote'), attrs, content: z.array(blockSchema) }),
  ]),
);
const bodySchema = z.strictObject({ type: z.literal('doc'), attrs, content: z.array(blockSchema) });

type Attrs = Record<string, unknown> | null | undefined;
type RawInline = z.output<typeof inline>;
type RawItem = { type: 'listItem'; attrs?: Attrs; content: RawBlock[] };
type RawBlock =
  | { type: 'paragraph'; attrs?: Attrs; content?: RawInline | undefined }
  | { type: 'heading'; attrs: { level: 2 | 3 }; content?: RawInline | undefined }
  | { type: 'bulletList' | 'orderedList'; attrs?: Attrs; content: RawItem[] }
  | { type: 'blockquote'; attrs?: Attrs; content: RawBlock[] };

export type BodyProblem = 'too-large' | 'too-deep' | 'not-allowed';

/** Reads untrusted JSON: bounded first, then checked node by node, then rewritten with only what we keep. */
export function readBody(input: unknown): { body: Body } | { problem: BodyProblem } {
  const problem = boundsProblem(input);
  if (problem) return { problem };
  const parsed = bodySchema.safeParse(input);
  if (!parsed.success) return { problem: 'not-allowed' };
  return { body: { type: 'doc', content: parsed.data.content.map(keepBlock) } };
}

/** Walks without recursion, so that a hostile depth cannot exhaust the stack before it is refused. */
function boundsProblem(input: unknown): BodyProblem | null {
  const waiting: [unknown, number][] = [[input, 0]];
  let size = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, level] = next;
    if (typeof value === 'string') size += new TextEncoder().encode(value).length + 2;
    else size += 2;
    if (size > largestBytes) return 'too-large';
    if (typeof value !== 'object' || value === null) continue;
    // Each level of the document is one object and one array.
    if (level > deepestLevel * 2) return 'too-deep';
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) size += key.length + 3;
      waiting.push([inner, level + 1]);
    }
  }
  return null;
}

function keepBlock(block: RawBlock): Block {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', ...keepInlines(block.content) };
    case 'heading':
      return { type: 'heading', attrs: { level: block.attrs.level }, ...keepInlines(block.content) };
    case 'blockquote':
      return { type: 'blockquote', content: block.content.map(keepBlock) };
    case 'bulletList':
      return { type: 'bulletList', content: block.content.map(keepItem) };
    case 'orderedList': {
      const start = Number(block.attrs?.start ?? 1);
      const named = Number.isInteger(start) && start > 1 && start < 10_000 ? { attrs: { start } } : {};
      return { type: 'orderedList', ...named, content: block.content.map(keepItem) };
    }
  }
}

function keepItem(item: RawItem): ListItem {
  return { type: 'listItem', content: item.content.map(keepBlock) };
}

function keepInlines(inlines: RawInline | undefined): { content?: Inline[] } {
  const content = (inlines ?? []).flatMap((one): Inline[] => {
    if (one.type === 'hardBreak') return [{ type: 'hardBreak' }];
    const text = cleanText(one.text).replaceAll('\n', ' ');
    if (text === '') return [];
    const marks = keepMarks(one.marks ?? []);
    return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
  });
  return content.length > 0 ? { content } : {};
}

function keepMarks(marks: z.output<typeof markSchema>[]): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.type !== 'link') return [{ type: mark.type }];
    const href = safeHref(mark.attrs?.href);
    return href ? [{ type: 'link', attrs: { href } }] : [];
  });
}
