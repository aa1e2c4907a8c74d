import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { localTime } from '../../../platform/clock/clock.ts';
import { type DeviceKey, dropFromDevice, keepOnDevice, readFromDevice } from '../../../ui/device-store.ts';
import { type DraftState, draftOnDevice } from '../../../ui/draft-strip.tsx';

const afterMs = 700;

interface KeptText {
  text: string;
  /** The server's version it was typed on. */
  version: number;
  savedAt: string;
}

interface RescueOptions {
  area: RefObject<HTMLTextAreaElement | null>;
  /** One place per post, report and subject: a shared computer mixes nothing. */
  place: string;
  version: number;
  savedText: string;
}

const keyOf = (place: string): DeviceKey => `lantoa.bao-cao.${place}`;

/**
 * Keeps what is typed on this device within a second of the last key (rule P15), and brings it back when the page is
 * opened again on the same saved version. What was typed on an older version is dropped: its save was refused with
 * both texts on the page.
 */
export function useTextRescue({ area, place, version, savedText }: RescueOptions) {
  const [draft, setDraft] = useState<DraftState | null>(null);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const timer = useRef<number>(undefined);

  useEffect(() => {
    const kept = readFromDevice<KeptText>(keyOf(place));
    if (!kept || !area.current) return;
    if (kept.version !== version || kept.text === savedText) return dropFromDevice(keyOf(place));
    area.current.value = kept.text;
    setRestoredAt(localTime(new Date(kept.savedAt)));
  }, [area, place, version, savedText]);

  const keep = useCallback(() => {
    if (!area.current) return;
    const at = new Date();
    const kept: KeptText = { text: area.current.value, version, savedAt: at.toISOString() };
    setDraft(draftOnDevice(keepOnDevice(keyOf(place), kept), localTime(at)));
  }, [area, place, version]);

  const touch = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, afterMs);
  }, [keep]);

  const discard = useCallback(() => {
    window.clearTimeout(timer.current);
    dropFromDevice(keyOf(place));
    if (area.current) area.current.value = savedText;
    setRestoredAt(null);
    setDraft(null);
  }, [area, place, savedText]);

  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { draft, restoredAt, touch, discard };
}
