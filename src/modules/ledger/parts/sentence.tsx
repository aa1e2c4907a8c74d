import { Fragment } from 'react';
import type { SentencePart } from '../sentence.ts';

/** A sentence with its names bold and only what is owed in red. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }) {
  return parts.map((part, index) => {
    const key = String(index);
    if (typeof part === 'string') return <Fragment key={key}>{part}</Fragment>;
    return 'name' in part ? (
      <b key={key}>{part.name}</b>
    ) : (
      <span className="lt-owed" key={key}>
        {part.owed}
      </span>
    );
  });
}
