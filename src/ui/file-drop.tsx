import { IconUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { fieldId } from './error-summary.tsx';
import { useScriptRuns } from './use-script-runs.ts';

interface FileDropProps {
  name: string;
  label: string;
  /** Which files, how large: "Tệp .docx, .txt hoặc .pdf có chữ; tối đa 20 MB". */
  hint: ReactNode;
  accept?: string;
  multiple?: boolean;
  required?: boolean;
  error?: string;
  /** Said at once when a chosen file is larger, instead of after minutes of sending. */
  maxBytes?: number;
}

function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes >= 0.1) return `${megabytes.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}

/**
 * A browser's own file field, large enough to drop files on (browsers do that by themselves).
 * With script it shows our words instead of the browser's and the names of the chosen files.
 */
export function FileDrop({ name, label, hint, accept, multiple, required, error, maxBytes }: FileDropProps) {
  const scripted = useScriptRuns();
  const [chosen, setChosen] = useState<readonly { name: string; size: number }[]>([]);
  const id = fieldId(name);
  const tooLarge = maxBytes === undefined ? undefined : chosen.find(({ size }) => size > maxBytes);
  const wrong = tooLarge
    ? `Tệp ${tooLarge.name} có ${sizeWords(tooLarge.size)}, quá mức ${sizeWords(maxBytes ?? 0)}. Hãy chọn tệp nhỏ hơn.`
    : error;
  return (
    <div className="lt-drop" data-error={wrong ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      <p className="lt-drop-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {wrong && (
        <p className="lt-drop-error" id={`${id}-error`} role="alert">
          {wrong}
        </p>
      )}
      <div className="lt-drop-zone" data-scripted={scripted || undefined}>
        <input
          className="lt-drop-input"
          type="file"
          id={id}
          name={name}
          accept={accept}
          multiple={multiple}
          required={required}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? `${id}-error ${id}-hint` : `${id}-hint`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])].map(({ name, size }) => ({ name, size }));
            const isTooLarge = files.some(({ size }) => size > (maxBytes ?? Number.POSITIVE_INFINITY));
            // The form does not leave with it; the sentence stands above the field.
            currentTarget.setCustomValidity(isTooLarge ? 'Tệp quá lớn.' : '');
            setChosen(files);
          }}
        />
        {scripted && (
          <div className="lt-drop-words">
            <IconUpload size={20} stroke={1.8} aria-hidden />
            {chosen.length === 0 ? (
              <span>
                <b>Chọn tệp</b> hoặc kéo thả vào đây
              </span>
            ) : (
              <ul>
                {chosen.map((file) => (
                  <li key={file.name}>
                    <b>{file.name}</b> <span className="lt-muted">{sizeWords(file.size)}</span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
