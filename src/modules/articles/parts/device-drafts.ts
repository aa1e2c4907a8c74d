import {
  type DeviceKey,
  dropFromDevice,
  keepOnDevice,
  listOnDevice,
  readFromDevice,
} from '../../../ui/device-store.ts';
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
const keyOf = (postId: string, id: string): DeviceKey => `lantoa.bai-nhap.${postId}.${id}`;

export function readDeviceDraft(postId: string, id: string): DeviceDraft | null {
  return readFromDevice(keyOf(postId, id));
}

/** @returns false when the device keeps nothing */
export function writeDeviceDraft(postId: string, draft: DeviceDraft): boolean {
  return keepOnDevice(keyOf(postId, draft.id), draft);
}

export function dropDeviceDraft(postId: string, id: string): void {
  dropFromDevice(keyOf(postId, id));
}

/** Drafts that the server does not have as they are here, last written first. */
export function listUnsentDrafts(postId: string): DeviceDraft[] {
  return listOnDevice(keyOf(postId, ''))
    .flatMap((key) => readFromDevice<DeviceDraft>(key) ?? [])
    .filter((draft) => !draft.onServer)
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
