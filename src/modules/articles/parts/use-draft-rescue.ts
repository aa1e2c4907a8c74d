import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { localTime } from '../../../platform/clock/clock.ts';
import { type DraftState, draftOnDevice } from '../../../ui/draft-strip.tsx';
import { isBlank, valuesOfForm } from './article-values.ts';
import { writeDeviceDraft } from './device-drafts.ts';
import { type AutosaveAnswer, postDraft } from './post-draft.ts';

const deviceAfterMs = 700;
const serverAfterMs = 6_000;
const againAfterMs = 15_000;

interface RescueOptions {
  form: RefObject<HTMLFormElement | null>;
  id: string;
  postId: string;
  version: number;
}

/** How a save went: null without an answer (no connection), otherwise what the server said. */
export type SaveOutcome = AutosaveAnswer | null;

/**
 * Keeps what is typed: on this device within a second of the last key, on the server within ten seconds while there
 * is a connection. `touch` after each key; `saveNow` before sending the form.
 */
export function useDraftRescue({ form, id, postId, version: firstVersion }: RescueOptions) {
  const [draft, setDraft] = useState<DraftState | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const version = useRef(firstVersion);
  const deviceTimer = useRef<number>(undefined);
  const serverTimer = useRef<number>(undefined);
  const sending = useRef<Promise<SaveOutcome> | null>(null);
  const dirty = useRef(false);
  const stopped = useRef(false);

  const keepOnDevice = useCallback(
    (onServer: boolean): void => {
      if (!form.current) return;
      const values = valuesOfForm(form.current);
      if (isBlank(values)) return;
      const at = new Date();
      const savedAt = at.toISOString();
      const kept = writeDeviceDraft(postId, { id, values, version: version.current, savedAt, onServer });
      if (!onServer) setDraft(draftOnDevice(kept, localTime(at)));
    },
    [form, id, postId],
  );

  const send = useCallback(async (): Promise<SaveOutcome> => {
    if (!form.current || isBlank(valuesOfForm(form.current))) return { version: version.current };
    const body = new FormData(form.current);
    body.set('version', String(version.current));
    dirty.current = false;
    setDraft({ state: 'saving' });
    const answer = await postDraft(id, body);
    if (answer && 'version' in answer) {
      version.current = answer.version;
      keepOnDevice(!dirty.current);
      if (!dirty.current) setDraft({ state: 'on-server', at: localTime(new Date()) });
      // A reload of "new article" should come back to this draft.
      if (location.pathname === '/bai-dang/moi') history.replaceState(history.state, '', `/bai-dang/${id}`);
      return answer;
    }
    dirty.current = true;
    keepOnDevice(false);
    if (answer) {
      stopped.current = true;
      setRefused(answer.message);
    }
    return answer;
  }, [form, id, keepOnDevice]);

  const saveNow = useCallback(async (): Promise<SaveOutcome> => {
    window.clearTimeout(deviceTimer.current);
    window.clearTimeout(serverTimer.current);
    serverTimer.current = undefined;
    keepOnDevice(false);
    await sending.current;
    sending.current = send();
    const outcome = await sending.current;
    sending.current = null;
    return outcome;
  }, [keepOnDevice, send]);

  // Runs from the first key, not the last, so that steady typing is saved too; after a failure it tries again.
  const planSave = useCallback(
    (afterMs: number): void => {
      if (stopped.current) return;
      serverTimer.current ??= window.setTimeout(async () => {
        serverTimer.current = undefined;
        if (!dirty.current || !navigator.onLine || stopped.current) return;
        if ((await saveNow()) === null) planSave(againAfterMs);
      }, afterMs);
    },
    [saveNow],
  );

  const touch = useCallback((): void => {
    dirty.current = true;
    window.clearTimeout(deviceTimer.current);
    deviceTimer.current = window.setTimeout(() => keepOnDevice(false), deviceAfterMs);
    planSave(serverAfterMs);
  }, [keepOnDevice, planSave]);

  useEffect(() => {
    const comeBack = () => planSave(0);
    const leave = () => dirty.current && keepOnDevice(false);
    window.addEventListener('online', comeBack);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('online', comeBack);
      window.removeEventListener('pagehide', leave);
      window.clearTimeout(deviceTimer.current);
      window.clearTimeout(serverTimer.current);
    };
  }, [planSave, keepOnDevice]);

  return { draft, refused, touch, saveNow };
}
