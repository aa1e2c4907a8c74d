// Runs in the browser only. By hand, since `PublicKeyCredential.parse…FromJSON` is younger than many phones.
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';

export type CreationOptions = Omit<PublicKeyCredentialCreationOptionsJSON, 'extensions'>;
export type RequestOptions = Omit<PublicKeyCredentialRequestOptionsJSON, 'extensions'>;

export function hasWebAuthn(): boolean {
  return typeof window !== 'undefined' && 'PublicKeyCredential' in window;
}

/** Asks the device to make a passkey. @returns what the form sends; throws what the browser throws */
export async function makePasskey(options: CreationOptions): Promise<string> {
  const made = (await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytesOf(options.challenge),
      user: { ...options.user, id: bytesOf(options.user.id) },
      excludeCredentials: (options.excludeCredentials ?? []).map(({ id }) => ({
        id: bytesOf(id),
        type: 'public-key' as const,
      })),
    } as PublicKeyCredentialCreationOptions,
  })) as PublicKeyCredential;
  const answer = made.response as AuthenticatorAttestationResponse;
  const response: RegistrationResponseJSON = {
    id: made.id,
    rawId: textOf(made.rawId),
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(answer.clientDataJSON),
      attestationObject: textOf(answer.attestationObject),
      transports: (answer.getTransports?.() ?? []) as never,
    },
  };
  return JSON.stringify(response);
}

/** Asks the device to show a passkey of this house. */
export async function getPasskey(options: RequestOptions): Promise<string> {
  const shown = (await navigator.credentials.get({
    publicKey: {
      challenge: bytesOf(options.challenge),
      rpId: options.rpId,
      timeout: options.timeout,
      userVerification: options.userVerification,
    } as PublicKeyCredentialRequestOptions,
  })) as PublicKeyCredential;
  const answer = shown.response as AuthenticatorAssertionResponse;
  const response: AuthenticationResponseJSON = {
    id: shown.id,
    rawId: textOf(shown.rawId),
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(answer.clientDataJSON),
      authenticatorData: textOf(answer.authenticatorData),
      signature: textOf(answer.signature),
      ...(answer.userHandle ? { userHandle: textOf(answer.userHandle) } : {}),
    },
  };
  return JSON.stringify(response);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const plain = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** What the browser's refusal means to a person. */
export function refusalWords(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return 'Thiết bị này đã có khóa truy cập của tài khoản.';
  if (name === 'NotAllowedError')
    return 'Thiết bị chưa xác nhận: đã bấm hủy, hết giờ, hoặc máy này không có khóa truy cập nào.';
  if (name === 'NotSupportedError' || name === 'SecurityError')
    return 'Trình duyệt hoặc địa chỉ này không dùng được khóa truy cập.';
  return 'Chưa dùng được khóa truy cập trên thiết bị này. Thử lại, hoặc dùng thiết bị khác.';
}
