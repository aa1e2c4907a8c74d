import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { localTime } from '../../../platform/clock/clock.ts';
import type { DraftState } from '../../../ui/draft-strip.tsx';
import { isBlank, valuesOfForm } from './article-values.ts';
import { writeDeviceDraft } from './device-drafts.ts';

const deviceAfterMs = 700;
const serverAfterMs = 6000;

/** What the autosave address answers. */
export type AutosaveAnswer = { version: number } | { code: string; message: string };

interface RescueOptions {
  form: RefObject<HTMLFormElement | null>;
  id: string;
  postId: string;
  version: number;
}

/**
 * Keeps what is typed: on this device within a second of the last key, on the server within ten seconds while there
 * is a connection. `touch` after each key; `saveNow` before sending the form.
 */
export function useDraftRescue({ form, id, postId, version: firstVersion }: RescueOptions) {
  const [draft, setDraft] = useState<DraftState | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [version, setVersion] = useState(firstVersion);
  const latest = useRef(firstVersion);
  const deviceTimer = useRef<number>(undefined);
  const serverTimer = useRef<number>(undefined);
  const sending = useRef<Promise<boolean> | null>(null);
  const dirty = useRef(false);

  const keepOnDevice = useCallback(
    (onServer: boolean): void => {
      if (!form.current) return;
      const values = valuesOfForm(form.current);
      const at = new Date();
      const kept = writeDeviceDraft(postId, {
        id,
        values,
        version: latest.current,
        savedAt: at.toISOString(),
        onServer,
      });
      if (!onServer) setDraft(kept ? { state: 'on-device', at: localTime(at) } : { state: 'failed' });
    },
    [form, id, postId],
  );

  const send = useCallback(async (): Promise<boolean> => {
    if (!form.current || isBlank(valuesOfForm(form.current))) return true;
    const body = new FormData(form.current);
    body.set('version', String(latest.current));
    dirty.current = false;
    setDraft({ state: 'saving' });
    const answer = await post(id, body);
    if (answer && 'version' in answer) {
      latest.current = answer.version;
      setVersion(answer.version);
      keepOnDevice(!dirty.current);
      if (!dirty.current) setDraft({ state: 'on-server', at: localTime(new Date()) });
      // A reload of "new article" should come back to this draft.
      if (location.pathname === '/bai-dang/moi') history.replaceState(history.state, '', `/bai-dang/${id}`);
      return true;
    }
    dirty.current = true;
    keepOnDevice(false);
    if (answer && 'code' in answer) setRefused(answer.message);
    return false;
  }, [form, id, keepOnDevice]);

  const saveNow = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(deviceTimer.current);
    window.clearTimeout(serverTimer.current);
    keepOnDevice(false);
    if (sending.current) await sending.current;
    sending.current = send();
    const done = await sending.current;
    sending.current = null;
    return done;
  }, [keepOnDevice, send]);

  const touch = useCallback((): void => {
    dirty.current = true;
    window.clearTimeout(deviceTimer.current);
    deviceTimer.current = window.setTimeout(() => keepOnDevice(false), deviceAfterMs);
    // Runs from the first key, not the last, so that steady typing is saved too.
    serverTimer.current ??= window.setTimeout(() => {
      serverTimer.current = undefined;
      if (navigator.onLine && !sending.current) void saveNow();
    }, serverAfterMs);
  }, [keepOnDevice, saveNow]);

  useEffect(() => {
    const comeBack = () => dirty.current && void saveNow();
    const leave = () => dirty.current && keepOnDevice(false);
    window.addEventListener('online', comeBack);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('online', comeBack);
      window.removeEventListener('pagehide', leave);
      window.clearTimeout(deviceTimer.current);
      window.clearTimeout(serverTimer.current);
    };
  }, [saveNow, keepOnDevice]);

  return { draft, refused, version, touch, saveNow };
}

/** @returns null when the connection is lost or the answer cannot be read */
async function post(id: string, body: FormData): Promise<AutosaveAnswer | null> {
  try {
    const response = await fetch(`/bai-dang/${id}/nhap`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(15_000),
    });
    const answer: unknown = await response.json();
    return answer as AutosaveAnswer;
  } catch {
    return null;
  }
}
