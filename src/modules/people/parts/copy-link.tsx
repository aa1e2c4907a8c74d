import { Button, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';

/** A link to be copied; without script it is selected and copied by hand. */
export function CopyLink({ link }: { link: string }) {
  const scripted = useScriptRuns();
  const box = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('Chép đường dẫn');
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setWords('Đã chép');
    } catch {
      setWords('Bấm Ctrl+C để chép');
    }
  };
  return (
    <div className="slip-link">
      <TextInput
        ref={box}
        id="duong-dan"
        label="Đường dẫn mời, dùng một lần"
        readOnly
        value={link}
        className="lt-mono"
        onFocus={(event) => event.currentTarget.select()}
      />
      {scripted && (
        <Button
          type="button"
          variant="default"
          leftSection={<IconCopy size={17} stroke={2} aria-hidden />}
          onClick={() => void copy()}
        >
          <span aria-live="polite">{words}</span>
        </Button>
      )}
    </div>
  );
}
