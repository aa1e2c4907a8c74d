import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import {
  type CreationOptions,
  getPasskey,
  hasWebAuthn,
  makePasskey,
  type RequestOptions,
  refusalWords,
} from '../passkeys/webauthn-browser.ts';

interface PasskeyButtonProps {
  /** One of the two: what to make, or what to show. */
  make?: CreationOptions;
  show?: RequestOptions;
  look?: 'primary' | 'secondary';
  /** Other fields of the form. */
  fields?: Readonly<Record<string, string>>;
  children: string;
}

/** Asks the device, then sends what it answered. Devices answer scripts only, so without one the page says so. */
export function PasskeyButton({ make, show, look = 'primary', fields = {}, children }: PasskeyButtonProps) {
  const scripted = useScriptRuns();
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const sending = useNavigation().state !== 'idle';
  const ask = async () => {
    setAsking(true);
    setRefusal(null);
    try {
      answer.current!.value = make ? await makePasskey(make) : await getPasskey(show!);
      form.current!.requestSubmit();
    } catch (error) {
      setRefusal(refusalWords(error));
    } finally {
      setAsking(false);
    }
  };
  if (!scripted)
    return (
      <noscript>
        <p className="lt-muted lt-sm">Khóa truy cập cần trình duyệt bật JavaScript.</p>
      </noscript>
    );
  if (!hasWebAuthn())
    return <p className="lt-muted lt-sm">Trình duyệt này chưa dùng được khóa truy cập. Dùng bản mới hơn.</p>;
  return (
    <Form method="post" ref={form}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name={make ? 'khoa-moi' : 'khoa'} ref={answer} />
      <Button
        type="button"
        fullWidth
        size="lg"
        variant={look === 'primary' ? 'filled' : 'default'}
        leftSection={<IconKey size={20} stroke={1.8} aria-hidden />}
        aria-disabled={asking || sending || undefined}
        onClick={asking || sending ? undefined : () => void ask()}
      >
        {asking ? 'Đang chờ thiết bị…' : children}
      </Button>
      {refusal && (
        <p className="passkey-refusal" role="alert">
          {refusal}
        </p>
      )}
    </Form>
  );
}
