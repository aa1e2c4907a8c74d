export interface ChildRequest {
  modulePath: string;
  input: unknown;
}

export type ChildAnswer = { ok: true; value: unknown } | { ok: false; message: string; code: string | null };
