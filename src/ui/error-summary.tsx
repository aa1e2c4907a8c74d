import { useEffect, useRef, useState } from 'react';
import { nameErrors, plainLabel } from './field-labels.ts';

/** Field name → one sentence. What an action returns when a form has mistakes. */
export type FieldErrors = Record<string, string>;

/** The id of a field's control; the error list links to it. */
export function fieldId(name: string): string {
  return `o-${name}`;
}

/** Spread on a Mantine input: `<TextInput label="Tiêu đề" {...field('title', errors)} />`. */
export function field(
  name: string,
  errors?: FieldErrors | null,
): { id: string; name: string; error?: string } {
  const error = errors?.[name];
  return error ? { id: fieldId(name), name, error } : { id: fieldId(name), name };
}

interface ErrorSummaryProps {
  message: string;
  help?: string;
  errors?: FieldErrors;
}

/** The fields of the page that have mistakes, in its order, as their labels call them. */
function labelsOnPage(names: readonly string[]): Map<string, string> {
  const ids = new Map(names.map((name) => [fieldId(name), name]));
  const labels = new Map<string, string>();
  for (const control of document.querySelectorAll('[id]')) {
    const name = ids.get(control.id);
    if (name === undefined) continue;
    const ofInput = 'labels' in control ? (control as HTMLInputElement).labels?.[0] : null;
    const label =
      ofInput ?? control.querySelector('legend') ?? document.querySelector(`[for="${control.id}"]`);
    labels.set(name, plainLabel(label?.textContent ?? ''));
  }
  return labels;
}

const none: ReadonlyMap<string, string> = new Map();

/**
 * First on the page after a form came back: what happened, what is kept, and a link to each field by its name. Takes
 * the focus.
 */
export function ErrorSummary({ message, help, errors = {} }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState(none);
  const entries = nameErrors(errors, labels);
  const names = Object.keys(errors).join();
  const said = `${message}${Object.entries(errors).join()}`;
  useEffect(() => setLabels(labelsOnPage(names.split(','))), [names]);
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  return (
    <div className="lt-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{message}</h2>
      {help && <p>{help}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(({ name, sentence }) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
