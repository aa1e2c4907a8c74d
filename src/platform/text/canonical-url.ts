const trackingNames =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igsh|igshid|zarsrc|_ga|_gl|mibextid|ref_src|yclid|twclid|ttclid|spm|si)$/i;

/**
 * One address for one page, so that the same link sent twice is seen to be the same: no tracking parameters, no
 * fragment (unless it is the address itself, as in "#!/bai/5"), host in small letters without the default port.
 * @returns null for anything that is not the address of a public web page
 */
export function canonicalUrl(text: string): string | null {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed.length > 2000) return null;
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username || url.password || !isPublicName(url.hostname)) return null;
  for (const name of [...url.searchParams.keys()])
    if (trackingNames.test(name)) url.searchParams.delete(name);
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return url.href;
}

/** A name with a dot that is not a bare number address; we never fetch it here, people click on it. */
function isPublicName(host: string): boolean {
  return /^[^.]+(\.[^.]+)*\.[\p{L}][\p{L}\p{N}-]+$/u.test(host.replace(/\.$/, ''));
}

/** Why an address was not taken, in a sentence. */
export function whyNotUrl(text: string): string {
  const typed = text.trim();
  const isWeb = /^https?:\/\//i.test(typed);
  if (typed.length > 2000) return 'Đường dẫn dài quá 2.000 ký tự.';
  if (/^https?:\/\/[^/?#]*@/i.test(typed))
    return 'Đường dẫn chứa tên đăng nhập. Chép địa chỉ không có phần trước dấu @.';
  if (isWeb && URL.canParse(typed))
    return 'Địa chỉ này chỉ mở được trong máy hoặc mạng riêng. Chép địa chỉ có tên miền mà ai cũng mở được.';
  return 'Đường dẫn chưa đúng. Chép nguyên địa chỉ, bắt đầu bằng http:// hoặc https://.';
}
