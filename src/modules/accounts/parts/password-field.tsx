import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';

/** A password that can be shown while typing: on a phone it is the surest help against a wrong key. */
export function PasswordField(props: { id: string; name: string; error?: string }) {
  const scripted = useScriptRuns();
  const [shown, setShown] = useState(false);
  return (
    <div className="password-field">
      <TextInput
        {...props}
        label="Mật khẩu"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
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
          {shown ? 'Ẩn mật khẩu' : 'Hiện mật khẩu'}
        </button>
      )}
    </div>
  );
}
