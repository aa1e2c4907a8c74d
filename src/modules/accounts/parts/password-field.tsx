import './password-field.css';
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';

interface PasswordFieldProps {
  id: string;
  name: string;
  error?: string;
  label: string;
  description?: ReactNode;
  /** A password that is being chosen: the browser offers to keep it, not to fill it in. */
  isNew?: boolean;
}

/** A password that can be shown while typing: on a phone it is the surest help against a wrong key. */
export function PasswordField({ isNew, ...props }: PasswordFieldProps) {
  const scripted = useScriptRuns();
  const [shown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextInput
        {...props}
        type={shown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
      />
      {scripted && (
        <button
          type="button"
          className="password-field-show"
          aria-pressed={shown}
          aria-controls={props.id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Ẩn' : 'Hiện'} <span className="lt-spoken">{props.label.toLocaleLowerCase('vi')}</span>
        </button>
      )}
    </div>
  );
}
