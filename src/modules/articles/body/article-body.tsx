import { Fragment, type ReactNode } from 'react';
import type { Block, Body, Inline, ListItem, Mark } from './body.ts';

/** An article's text as elements: every letter goes through React's escaping, every link was checked when it was kept. */
export function ArticleBody({ body }: { body: Body }) {
  return <>{blocks(body.content, { headings: 0 })}</>;
}

/** Ids of the second-level headings in reading order: "muc-1", "muc-2", … */
export function headingsOf(body: Body): { id: string; text: string }[] {
  const found: { id: string; text: string }[] = [];
  for (const block of body.content) {
    if (block.type !== 'heading' || block.attrs.level !== 2) continue;
    const text = (block.content ?? []).map((one) => (one.type === 'text' ? one.text : ' ')).join('');
    found.push({ id: `muc-${found.length + 1}`, text });
  }
  return found;
}

function blocks(list: Block[], seen?: { headings: number }): ReactNode[] {
  return list.map((block, index) => blockElement(block, String(index), seen));
}

function blockElement(block: Block, key: string, seen?: { headings: number }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return block.content ? <p key={key}>{inlines(block.content)}</p> : null;
    case 'heading': {
      if (block.attrs.level === 3) return <h3 key={key}>{inlines(block.content)}</h3>;
      if (!seen) return <h2 key={key}>{inlines(block.content)}</h2>;
      seen.headings += 1;
      return (
        <h2 key={key} id={`muc-${seen.headings}`}>
          {inlines(block.content)}
        </h2>
      );
    }
    case 'bulletList':
      return <ul key={key}>{items(block.content)}</ul>;
    case 'orderedList':
      return (
        <ol key={key} start={block.attrs?.start}>
          {items(block.content)}
        </ol>
      );
    case 'blockquote':
      return <blockquote key={key}>{blocks(block.content)}</blockquote>;
  }
}

function items(list: ListItem[]): ReactNode[] {
  return list.map((item, index) => <li key={String(index)}>{itemContent(item)}</li>);
}

/** A list item of one paragraph needs no paragraph of its own. */
function itemContent(item: ListItem): ReactNode {
  const only = item.content.length === 1 ? item.content[0] : undefined;
  return only?.type === 'paragraph' ? inlines(only.content) : blocks(item.content);
}

function inlines(list: Inline[] | undefined): ReactNode[] {
  return (list ?? []).map((one, index) => {
    const key = String(index);
    if (one.type === 'hardBreak') return <br key={key} />;
    return <Fragment key={key}>{(one.marks ?? []).reduceRight<ReactNode>(marked, one.text)}</Fragment>;
  });
}

function marked(inner: ReactNode, mark: Mark): ReactNode {
  if (mark.type === 'bold') return <strong>{inner}</strong>;
  if (mark.type === 'italic') return <em>{inner}</em>;
  return (
    <a href={mark.attrs.href} rel="nofollow noopener">
      {inner}
    </a>
  );
}
