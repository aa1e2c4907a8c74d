export interface ChildRequest {
  modulePath: string;
  input: unknown;
}

export type ChildAnswer = { ok: true; value: unknown } | { ok: false; message: string; code: string | null };

/** Any number of progress messages, then one answer. */
export type ChildMessage = { progress: unknown } | ChildAnswer;

/** What a module run in a child exports by default; `report` tells the caller how far it is. */
export type ChildModule = (input: unknown, report: (progress: unknown) => void) => unknown;
