/** Only a path on this site; anything else becomes `fallback`. `//host` and `/\host` are other sites. */
export function safePath(target: string | null | undefined, fallback = '/'): string {
  if (!target || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(target)) return fallback;
  return target;
}
