import { Button, Textarea } from '@mantine/core';
import { IconTypography } from '@tabler/icons-react';
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { field, fieldId } from '../../../ui/error-summary.tsx';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import type { Body } from '../body/body.ts';
import { bodyOfText } from '../body/body-of-text.ts';
import { textOfBody } from '../body/text-of-body.ts';
import { isSlowConnection } from './is-slow-connection.ts';
import type { RichBodyEditorProps } from './rich-body-editor.tsx';

interface BodyFieldProps {
  text: string;
  /** The editor's JSON of a text with formatting; the editor then opens by itself. */
  body: string | null;
  error?: string | undefined;
  onEdit(): void;
}

const loadEditor = () => import('./rich-body-editor.tsx');

/**
 * The text of the article. A plain field that works without script and at once on a slow phone; the editor comes when
 * somebody asks for it (on a good connection its code is fetched when the field is first touched) and writes `body`.
 */
export function BodyField({ text, body, error, onEdit }: BodyFieldProps) {
  const scripted = useScriptRuns();
  const [Editor, setEditor] = useState<ComponentType<RichBodyEditorProps> | null>(null);
  const [start, setStart] = useState<Body | null>(null);
  const [json, setJson] = useState(body ?? '');
  const [plain, setPlain] = useState(text);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(false);

  const open = useCallback(() => {
    loadEditor().then(
      (module) => {
        // What was typed while the code was under way counts.
        const kept =
          body && !typed.current ? (JSON.parse(body) as Body) : bodyOfText(area.current?.value ?? '');
        setStart(kept);
        setJson(JSON.stringify(kept));
        setEditor(() => module.RichBodyEditor);
      },
      () => setFailed(true),
    );
  }, [body]);

  useEffect(() => {
    if (body) open();
  }, [body, open]);

  if (Editor && start)
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
        description={body ? formattedHint : plainHint}
        rows={12}
        defaultValue={plain}
        ref={area}
        onFocus={() => {
          if (!isSlowConnection()) loadEditor().catch(() => {});
        }}
        onInput={() => {
          typed.current = true;
          setJson('');
        }}
        {...field('text', error ? { text: error } : null)}
      />
      {json !== '' && <input type="hidden" name="body" value={json} readOnly />}
      {failed && (
        <p className="lt-muted lt-sm" role="status">
          Chưa tải được khung soạn. Viết ở ô này vẫn được.
        </p>
      )}
      {scripted && !body && (
        <Button
          variant="subtle"
          size="xs"
          mt={6}
          leftSection={<IconTypography size={17} aria-hidden />}
          onClick={() => {
            setAsked(true);
            open();
          }}
        >
          Mở khung soạn có chữ đậm, liên kết
        </Button>
      )}
    </div>
  );
}

const plainHint =
  'Cách một dòng trống là sang đoạn mới. Dòng bắt đầu bằng dấu gạch ngang là một ý trong danh sách; bằng hai dấu # là tiêu đề nhỏ.';
const formattedHint =
  'Bài này có chữ đậm hoặc liên kết. Không sửa ở ô này thì mọi định dạng giữ nguyên; sửa ở đây thì chỉ còn chữ.';
