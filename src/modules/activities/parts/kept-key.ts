import type { DeviceKey } from '../../../ui/device-store.ts';

/** Where this device keeps an activity that is being typed; per post, since people share a school's computer. */
export function keptActivityKey(postId: string): DeviceKey {
  return `lantoa.dang-nhap-do.${postId}.hoat-dong`;
}
