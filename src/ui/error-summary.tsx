import { useEffect, useRef } from 'react';

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

/** First on the page after a form came back: what happened, what is kept, and a link to each field. Takes the focus. */
export function ErrorSummary({ message, help, errors = {} }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  const said = `${message}${entries.join()}`;
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  return (
    <div className="lt-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{message}</h2>
      {help && <p>{help}</p>}
      {entries.length > 0 && (
        <ul>
          {entries.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
