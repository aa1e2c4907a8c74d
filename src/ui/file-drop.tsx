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
export function FileDrop({ name, label, hint, accept, multiple, required, error }: FileDropProps) {
  const scripted = useScriptRuns();
  const [chosen, setChosen] = useState<readonly { name: string; size: number }[]>([]);
  const id = fieldId(name);
  return (
    <div className="lt-drop" data-error={error ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      <p className="lt-drop-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="lt-drop-error" id={`${id}-error`}>
          {error}
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
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
          onChange={(event) =>
            setChosen(
              [...(event.currentTarget.files ?? [])].map((file) => ({ name: file.name, size: file.size })),
            )
          }
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
