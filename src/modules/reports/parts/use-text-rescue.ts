import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { localTime } from '../../../platform/clock/clock.ts';
import type { DraftState } from '../../../ui/draft-strip.tsx';

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

const prefix = 'lantoa.bao-cao.';

function read(place: string): KeptText | null {
  try {
    const kept = localStorage.getItem(prefix + place);
    return kept ? (JSON.parse(kept) as KeptText) : null;
  } catch {
    return null;
  }
}

function write(place: string, kept: KeptText): boolean {
  try {
    localStorage.setItem(prefix + place, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function drop(place: string): void {
  try {
    localStorage.removeItem(prefix + place);
  } catch {
    // Nothing was kept.
  }
}

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
    const kept = read(place);
    if (!kept || !area.current) return;
    if (kept.version !== version || kept.text === savedText) return drop(place);
    area.current.value = kept.text;
    setRestoredAt(localTime(new Date(kept.savedAt)));
  }, [area, place, version, savedText]);

  const keep = useCallback(() => {
    if (!area.current) return;
    const at = new Date();
    const kept = write(place, { text: area.current.value, version, savedAt: at.toISOString() });
    setDraft(kept ? { state: 'on-device', at: localTime(at) } : { state: 'failed' });
  }, [area, place, version]);

  const touch = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(keep, afterMs);
  }, [keep]);

  const discard = useCallback(() => {
    window.clearTimeout(timer.current);
    drop(place);
    if (area.current) area.current.value = savedText;
    setRestoredAt(null);
    setDraft(null);
  }, [area, place, savedText]);

  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { draft, restoredAt, touch, discard };
}
