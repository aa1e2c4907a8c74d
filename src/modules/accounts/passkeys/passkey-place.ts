/** Where passkeys belong: a browser makes them for one host, over https or on this very machine. */
export interface PasskeyPlace {
  origin: string;
  rpId: string;
}

/** Null where browsers refuse: plain http, or an address of numbers. */
export function passkeyPlace(address: string): PasskeyPlace | null {
  const { protocol, hostname, origin } = new URL(address);
  const isLocal = hostname === 'localhost';
  if (protocol !== 'https:' && !isLocal) return null;
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith('[')) return null;
  return { origin, rpId: hostname };
}

/**
 * Whether the house can insist on passkeys. Told by its own configuration alone: what a request says of the address is
 * the sender's choice, and must not switch the rule off.
 */
export function canInsist(baseUrl: string | undefined): boolean {
  return baseUrl !== undefined && passkeyPlace(baseUrl) !== null;
}
