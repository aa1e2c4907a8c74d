import { IconCheck } from '@tabler/icons-react';
import { Form } from 'react-router';
import { ButtonLink, SubmitButton } from '../../../../ui/button-link.tsx';
import type { FieldErrors } from '../../../../ui/error-summary.tsx';
import { UiLink } from '../../../../ui/ui-link.tsx';
import { factNouns } from '../../labels.ts';
import type { AddableKind } from '../../review/page/empty-values.ts';
import type { LineRange, ReviewPlace } from '../../review/page/review-address.ts';
import { lineWords, reviewAddress } from '../../review/page/review-address.ts';
import { factFields } from './fact-fields.ts';
import { FactFormFields, LineFields } from './fact-form-fields.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { PlaceFields } from './place-fields.tsx';

interface AddFormProps {
  kind: AddableKind;
  /** What else may be added from here. */
  others: readonly AddableKind[];
  lines: LineRange | null;
  place: ReviewPlace;
  texts: Record<string, string>;
  errors: FieldErrors | null;
}

/** A fact that the reader did not find. It begins with the words of the chosen lines; who adds it has confirmed it. */
export function AddForm({ kind, others, lines, place, texts, errors }: AddFormProps) {
  const bound: Record<string, string> = lines
    ? { fromLine: String(lines.from), toLine: String(lines.to) }
    : {};
  return (
    <section id="them" className="lt-fact" data-active aria-labelledby="them-tieu-de">
      <div className="lt-fact-head">
        <h3 id="them-tieu-de">
          Thêm {factNouns[kind]}
          {lines && <span className="lt-muted"> từ {lineWords(lines.from, lines.to).toLowerCase()}</span>}
        </h3>
      </div>
      {others.length > 1 && (
        <nav className="lt-add-kinds" aria-label="Thêm gì">
          {others.map((one) => (
            <UiLink
              key={one}
              href={reviewAddress({ ...place, doing: 'them', kind: one, lines })}
              aria-current={one === kind ? 'true' : undefined}
            >
              {factNouns[one]}
            </UiLink>
          ))}
        </nav>
      )}
      {/* The key: another kind or other lines begin the form anew. */}
      <Form
        key={`${kind}${lines?.from}-${lines?.to}`}
        method="post"
        preventScrollReset
        className="lt-fact-edit lt-stack"
      >
        <PlaceFields place={place} />
        <input type="hidden" name="addKind" value={kind} />
        <FactFormFields fields={factFields[kind]} texts={texts} errors={errors} />
        {kind === 'task' && <MeasureFields texts={texts} errors={errors} />}
        <LineFields texts={{ ...bound, ...texts }} errors={errors} />
        <div className="lt-fact-buttons">
          <SubmitButton name="intent" value="add" icon={IconCheck} busyWords="Đang lưu…">
            {`Thêm ${factNouns[kind]}`}
          </SubmitButton>
          <ButtonLink href={reviewAddress({ ...place, factId: null })} look="quiet">
            Thôi, không thêm
          </ButtonLink>
        </div>
      </Form>
    </section>
  );
}
