import '@mantine/tiptap/styles.layer.css';
import './rich-body-editor.css';
import { Input } from '@mantine/core';
import { Link, RichTextEditor } from '@mantine/tiptap';
import { useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { type Body, safeHref } from '../body/body.ts';
import { editorLabels } from './editor-labels.ts';

export interface RichBodyEditorProps {
  id: string;
  label: string;
  error?: string | undefined;
  body: Body;
  /** Put the cursor at the end: when the person asked for the editor, not when a draft opens in it. */
  focus: boolean;
  onChange(body: Body): void;
}

/** Tiptap with exactly what an article may hold; its JSON is checked again on the server. */
export function RichBodyEditor({ id, label, error, body, focus, onChange }: RichBodyEditorProps) {
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        horizontalRule: false,
        strike: false,
        underline: false,
        link: false,
      }),
      Link.configure({ isAllowedUri: (url) => safeHref(url) !== null, openOnClick: false }),
    ],
    content: body,
    // Its style sheet would need this page's nonce; ours is in rich-body-editor.css.
    injectCSS: false,
    immediatelyRender: false,
    autofocus: focus ? 'end' : false,
    editorProps: { attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as Body),
  });
  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      <RichTextEditor editor={editor} labels={editorLabels} className="lt-editor">
        <RichTextEditor.Toolbar sticky stickyOffset={34}>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.H2 />
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
            <RichTextEditor.Blockquote />
            <RichTextEditor.Link />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup className="lt-editor-more">
            <RichTextEditor.H3 />
            <RichTextEditor.Unlink />
            <RichTextEditor.Undo />
            <RichTextEditor.Redo />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content />
      </RichTextEditor>
    </Input.Wrapper>
  );
}
