/** Where this device keeps a link that is being typed; per post, since people share a school's computer. */
export function keptLinkKey(postId: string): string {
  return `lantoa.dang-nhap-do.${postId}.duong-dan`;
}
