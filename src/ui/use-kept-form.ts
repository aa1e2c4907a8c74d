import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type DeviceKey, dropFromDevice, keepOnDevice, readFromDevice } from './device-store.ts';

const keepAfterMs = 500;

export interface KeptForm {
  savedAt: string;
  fields: Record<string, string>;
}

/** Forgets what a form kept on this device; called where its receipt is shown. */
export const dropKeptForm = dropFromDevice;

/** A device that keeps nothing still has the form on the screen. */
function keepForm(key: DeviceKey, form: HTMLFormElement): void {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
  keepOnDevice(key, { savedAt: new Date().toISOString(), fields });
}

function fillForm(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const [name, value] of Object.entries(fields)) {
    const control = form.elements.namedItem(name);
    if (control && 'value' in control && !(control instanceof HTMLInputElement && control.type === 'file'))
      control.value = value;
  }
}

/**
 * Keeps the text of a form of plain (uncontrolled) fields on this device and brings it back when the page is opened
 * again. Use `restored.fields.id` as the form's id, so that sending it again after a lost answer is harmless. Files
 * cannot be kept.
 * @param key one per person and form
 */
export function useKeptForm(form: RefObject<HTMLFormElement | null>, key: DeviceKey) {
  const timer = useRef<number>(undefined);
  const [restored, setRestored] = useState<KeptForm | null>(null);

  useEffect(() => {
    const kept = readFromDevice<KeptForm>(key);
    if (kept && form.current) {
      fillForm(form.current, kept.fields);
      setRestored(kept);
    }
    return () => window.clearTimeout(timer.current);
  }, [form, key]);

  const keepNow = useCallback(() => {
    window.clearTimeout(timer.current);
    if (form.current) keepForm(key, form.current);
  }, [form, key]);

  const onInput = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keepNow, keepAfterMs);
  }, [keepNow]);

  const startOver = useCallback(() => {
    dropKeptForm(key);
    window.location.reload();
  }, [key]);

  return { restored, onInput, onSubmit: keepNow, startOver };
}
