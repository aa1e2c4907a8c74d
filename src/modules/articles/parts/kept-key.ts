import type { DeviceKey } from '../../../ui/device-store.ts';

/** Where this device keeps a link that is being typed; per post, since people share a school's computer. */
export function keptLinkKey(postId: string): DeviceKey {
  return `lantoa.dang-nhap-do.${postId}.duong-dan`;
}
