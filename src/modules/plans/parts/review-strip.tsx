import { IconArrowBackUp, IconChecks } from '@tabler/icons-react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../ui/button-link.tsx';
import type { FactView } from '../facts.ts';
import { findingWords } from '../review/finding-words.ts';
import { factWords } from './fact-words.ts';

interface ReviewStripProps {
  tab: string;
  /** How many facts are clear in the text and still open. */
  clear: number;
  lastDecision: { facts: number; first: FactView } | null;
}

function lastWords({ facts, first }: { facts: number; first: FactView }): string {
  if (facts > 1 && first.kind !== 'finding') return `Vừa xác nhận ${facts} dữ kiện rõ trong văn bản.`;
  if (first.kind === 'finding') return `Vừa quyết định: ${findingWords(first.value).title}.`;
  const { title } = factWords(first);
  const short = title.length > 70 ? `${title.slice(0, 67)}…` : title;
  return `${first.status === 'dropped' ? 'Vừa bỏ' : 'Vừa xác nhận'} “${short}”.`;
}

/** The many at once, and the way back. */
export function ReviewStrip({ tab, clear, lastDecision }: ReviewStripProps) {
  if (clear === 0 && !lastDecision) return null;
  return (
    <Form method="post" preventScrollReset className="lt-review-strip">
      <input type="hidden" name="tab" value={tab} />
      {lastDecision && (
        <span className="lt-row">
          <span>{lastWords(lastDecision)}</span>
          <SubmitButton name="intent" value="undo" look="quiet" size="small" icon={IconArrowBackUp}>
            Hoàn tác
          </SubmitButton>
        </span>
      )}
      <span className="lt-grow" />
      {clear > 0 && (
        <SubmitButton name="intent" value="confirm-clear" look="secondary" size="small" icon={IconChecks}>
          {`Xác nhận ${clear} dữ kiện rõ trong văn bản`}
        </SubmitButton>
      )}
    </Form>
  );
}
