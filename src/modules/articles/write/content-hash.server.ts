import { createHash } from 'node:crypto';
import type { Body } from '../body/body.ts';

/** SHA-256 of what is published, over JSON with sorted keys so that anyone can compute it again. */
export function contentHash(content: { title: string; summary: string; body: Body }): string {
  const { title, summary, body } = content;
  return createHash('sha256').update(sortedJson({ title, summary, body })).digest('hex');
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
