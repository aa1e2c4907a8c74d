import { Button } from '@mantine/core';
import { IconCircleCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useScriptRuns } from './use-script-runs.ts';

interface ReceiptProps {
  /** "Đã gửi báo cáo" */
  title: string;
  sentence: ReactNode;
  code: string;
  codeLabel?: string;
  /** `DefinitionRow`s: received at (to the second), deadline, what is attached, hash, whom to ask. */
  children: ReactNode;
  actions?: ReactNode;
}

/** Proof that something arrived. Fits one printed A4 page; its address can be kept. */
export function Receipt({
  title,
  sentence,
  code,
  codeLabel = 'Mã biên nhận',
  children,
  actions,
}: ReceiptProps) {
  return (
    <section className="lt-receipt">
      <div className="lt-receipt-head">
        <IconCircleCheck size={38} stroke={1.8} aria-hidden />
        <div>
          <h1>{title}</h1>
          <p>{sentence}</p>
        </div>
      </div>
      <div className="lt-receipt-code">
        <p>
          <span>{codeLabel}</span>
          <b>{code}</b>
        </p>
        <CopyButton text={code} />
      </div>
      <dl className="lt-receipt-facts">{children}</dl>
      {actions && <div className="lt-receipt-actions">{actions}</div>}
    </section>
  );
}

function CopyButton({ text }: { text: string }) {
  const scripted = useScriptRuns();
  const [copied, setCopied] = useState(false);
  // Without script the code can still be selected, so no dead button is shown.
  if (!scripted) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <Button variant="default" leftSection={<IconCopy size={17} aria-hidden />} onClick={() => void copy()}>
      <span role="status">{copied ? 'Đã chép mã' : 'Chép mã'}</span>
    </Button>
  );
}
