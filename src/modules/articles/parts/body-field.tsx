import { Button, Textarea } from '@mantine/core';
import { IconTypography } from '@tabler/icons-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { field, fieldId } from '../../../ui/error-summary.tsx';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import { bodyOfText } from '../body/body-of-text.ts';
import type { Body } from '../body/body-schema.ts';
import { textOfBody } from '../body/text-of-body.ts';
import type { RichBodyEditorProps } from './rich-body-editor.tsx';

interface BodyFieldProps {
  text: string;
  /** The editor's JSON of a text with formatting; the editor then opens at once. */
  body: string | null;
  error?: string | undefined;
  onEdit(): void;
}

/**
 * The text of the article. A plain field that works without script; the editor comes when somebody asks for it (its
 * code is fetched when the field is first touched, so that a slow phone can type at once) and writes `body`.
 */
export function BodyField({ text, body, error, onEdit }: BodyFieldProps) {
  const scripted = useScriptRuns();
  const [Editor, setEditor] = useState<ComponentType<RichBodyEditorProps> | null>(null);
  const [start, setStart] = useState<Body | null>(() => (body ? (JSON.parse(body) as Body) : null));
  const [json, setJson] = useState(body ?? '');
  const [plain, setPlain] = useState(text);
  const [asked, setAsked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  const load = () =>
    import('./rich-body-editor.tsx').then((module) => setEditor(() => module.RichBodyEditor));
  useEffect(() => {
    if (start && !Editor)
      import('./rich-body-editor.tsx').then(
        (module) => setEditor(() => module.RichBodyEditor),
        () => {},
      );
  }, [start, Editor]);

  const open = () => {
    const written = bodyOfText(area.current?.value ?? plain);
    setJson(JSON.stringify(written));
    setStart(written);
    setAsked(true);
  };

  if (scripted && start && Editor)
    return (
      <>
        <input type="hidden" name="body" value={json} readOnly />
        <input type="hidden" name="text" value={plain} readOnly />
        <Editor
          id={fieldId('text')}
          label="Nội dung"
          error={error}
          body={start}
          focus={asked}
          onChange={(next) => {
            setJson(JSON.stringify(next));
            setPlain(textOfBody(next));
            onEdit();
          }}
        />
      </>
    );
  return (
    <div>
      <Textarea
        label="Nội dung"
        description="Cách một dòng trống là sang đoạn mới. Dòng bắt đầu bằng dấu gạch ngang là một ý trong danh sách; bằng hai dấu # là tiêu đề nhỏ."
        rows={12}
        defaultValue={plain}
        ref={area}
        onFocus={() => void load().catch(() => {})}
        {...field('text', error ? { text: error } : null)}
      />
      {json !== '' && <input type="hidden" name="body" value={json} readOnly />}
      {scripted && (
        <Button
          variant="subtle"
          size="xs"
          mt={6}
          leftSection={<IconTypography size={17} aria-hidden />}
          onClick={open}
        >
          Mở khung soạn có chữ đậm, liên kết
        </Button>
      )}
    </div>
  );
}
