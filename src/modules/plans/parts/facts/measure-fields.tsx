import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type FieldErrors, field } from '../../../../ui/error-summary.tsx';
import { useScriptRuns } from '../../../../ui/use-script-runs.ts';
import { measureKindLabels } from '../../labels.ts';

interface MeasureFieldsProps {
  texts: Record<string, string>;
  errors: FieldErrors | null;
}

const perOptions = [
  { value: 'week', label: 'mỗi tuần' },
  { value: 'month', label: 'mỗi tháng' },
  { value: 'quarter', label: 'mỗi quý' },
  { value: 'year', label: 'mỗi năm' },
];

function MeasureRow({ index, texts, errors }: MeasureFieldsProps & { index: number }) {
  const name = (part: string) => `m${index}${part}`;
  const of = (part: string, label: string) => ({
    'aria-label': `Chỉ tiêu ${index + 1}: ${label}`,
    defaultValue: texts[name(part)] ?? '',
    ...field(name(part), errors),
  });
  const isThere = Boolean(texts[name('Kind')]);
  const kinds = Object.entries(measureKindLabels).map(([value, label]) => ({ value, label }));
  return (
    <li className="lt-measure-row">
      <NativeSelect
        className="lt-measure-kind"
        {...of('Kind', 'loại')}
        data={[{ value: '', label: isThere ? 'Bỏ chỉ tiêu này' : 'Thêm chỉ tiêu…' }, ...kinds]}
      />
      <TextInput className="lt-measure-number" placeholder="Số" inputMode="decimal" {...of('Number', 'số')} />
      <NativeSelect className="lt-measure-per" {...of('Per', 'mỗi kỳ')} data={perOptions} />
      <TextInput
        className="lt-measure-what"
        placeholder="Tính cái gì: bài viết, buổi, trường…"
        {...of('What', 'tính cái gì')}
      />
    </li>
  );
}

function countIn(texts: Record<string, string>): number {
  return Object.keys(texts).filter((name) => /^m\d+Kind$/.test(name) && texts[name]).length;
}

/** What makes a task countable; several of any kind, each can be taken out. One empty row waits for one more. */
export function MeasureFields({ texts, errors }: MeasureFieldsProps) {
  const sent = Object.keys(texts).filter((name) => /^m\d+Kind$/.test(name)).length;
  const [rows, setRows] = useState(Math.max(countIn(texts) + 1, sent));
  const scriptRuns = useScriptRuns();
  return (
    <fieldset className="lt-measure-fields">
      <legend>Chỉ tiêu</legend>
      <p className="lt-muted lt-sm">
        Không có chỉ tiêu nào thì theo dõi nhiệm vụ có được thực hiện hay không.
      </p>
      <ul>
        {Array.from({ length: rows }, (_, index) => `m${index}`).map((key, index) => (
          <MeasureRow key={key} index={index} texts={texts} errors={errors} />
        ))}
      </ul>
      {scriptRuns && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
          onClick={() => setRows(rows + 1)}
        >
          Thêm một chỉ tiêu nữa
        </Button>
      )}
    </fieldset>
  );
}
