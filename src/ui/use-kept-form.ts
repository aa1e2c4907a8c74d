import { type FormEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useSubmit } from 'react-router';

const keepAfterMs = 500;
const answerWithinMs = 8_000;

interface KeptForm {
  savedAt: string;
  fields: Record<string, string>;
}

/** Forgets what a form kept on this device; called where its receipt is shown. */
export function dropKeptForm(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing needs to go.
  }
}

function readKeptForm(key: string): KeptForm | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as KeptForm | null;
  } catch {
    return null;
  }
}

function keepForm(key: string, form: HTMLFormElement): void {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
  try {
    localStorage.setItem(key, JSON.stringify({ savedAt: new Date().toISOString(), fields }));
  } catch {
    // A device that keeps nothing still has the form on the screen.
  }
}

function fillForm(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields)) {
    const control = form.elements.namedItem(name);
    if (control && 'value' in control && !(control instanceof HTMLInputElement && control.type === 'file'))
      control.value = value;
  }
}

/** Whether the server can be reached; a form sent without would replace the page, and the text with it. */
async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/suc-khoe', { method: 'HEAD', signal: AbortSignal.timeout(answerWithinMs) })).ok;
  } catch {
    return false;
  }
}

/**
 * Keeps the text of a form of plain (uncontrolled) fields on this device and brings it back when the page is opened
 * again: with the same hidden id, so that sending it again after a lost answer is harmless. Files cannot be kept.
 * @param key one per person and form
 */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, key: string) {
  const submit = useSubmit();
  const timer = useRef<number>(undefined);
  const [restoredFrom, setRestoredFrom] = useState<string | null>(null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    const kept = readKeptForm(key);
    if (!kept || !form.current) return;
    fillForm(form.current, kept.fields);
    setRestoredFrom(kept.savedAt);
    return () => window.clearTimeout(timer.current);
  }, [form, key]);

  const onInput = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => form.current && keepForm(key, form.current), keepAfterMs);
  }, [form, key]);

  const onSubmit = useCallback(
    async (event: FormEvent<HTMLFormElement>) => {
      const { submitter } = event.nativeEvent as SubmitEvent;
      event.preventDefault();
      window.clearTimeout(timer.current);
      if (form.current) keepForm(key, form.current);
      const reached = await serverAnswers();
      setLost(!reached);
      if (reached && form.current) await submit(submitter ? (submitter as HTMLButtonElement) : form.current);
    },
    [form, key, submit],
  );

  const startOver = useCallback(() => {
    dropKeptForm(key);
    window.location.reload();
  }, [key]);

  return { restoredFrom, lost, onInput, onSubmit, startOver };
}
