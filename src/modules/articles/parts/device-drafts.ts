import type { ArticleValues } from './article-values.ts';

/** A draft on this device: survives a lost connection, a closed tab and an empty battery (rule P15). */
export interface DeviceDraft {
  id: string;
  values: ArticleValues;
  /** The server's version it was written on; 0 when the server never had it. */
  version: number;
  savedAt: string;
  /** The server has exactly this. */
  onServer: boolean;
}

// Per post, so that two people who share a school's computer do not see each other's drafts.
const prefix = (postId: string) => `lantoa.bai-nhap.${postId}.`;

export function readDeviceDraft(postId: string, id: string): DeviceDraft | null {
  try {
    const text = localStorage.getItem(prefix(postId) + id);
    return text ? (JSON.parse(text) as DeviceDraft) : null;
  } catch {
    return null;
  }
}

/** @returns false when the device keeps nothing (private mode, storage full) */
export function writeDeviceDraft(postId: string, draft: DeviceDraft): boolean {
  try {
    localStorage.setItem(prefix(postId) + draft.id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDeviceDraft(postId: string, id: string): void {
  try {
    localStorage.removeItem(prefix(postId) + id);
  } catch {
    // Nothing was kept, so nothing needs to go.
  }
}

/** Drafts that the server does not have as they are here, last written first. */
export function listUnsentDrafts(postId: string): DeviceDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix(postId)))
      .flatMap((key) => readDeviceDraft(postId, key.slice(prefix(postId).length)) ?? [])
      .filter((draft) => !draft.onServer)
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  } catch {
    return [];
  }
}
