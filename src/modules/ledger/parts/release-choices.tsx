import { Button, TextInput } from '@mantine/core';
import { addDays } from '../../../platform/clock/clock.ts';
import { beforeWords, monthWords } from '../../../platform/clock/words.ts';
import { field } from '../../../ui/error-summary.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { ReleaseDraft } from './release-measures.tsx';

interface ChoicesProps {
  draft: ReleaseDraft;
  /** A choice changed: count again. */
  onChange: () => void;
}

function Months({ draft, onChange }: ChoicesProps) {
  const year = draft.months[0]?.slice(0, 4);
  return (
    <fieldset>
      <legend>Tháng tính chỉ tiêu{year && `, năm ${year}`}</legend>
      <p className="lt-muted">
        Đề xuất từ tháng sau tháng ban hành đến tháng trước tháng đơn vị nộp báo cáo
        {draft.unitReportDueOn &&
          `, ${beforeWords(draft.unitReportDueOn, addDays(draft.unitReportDueOn, 1))}`}
        . Tháng không chọn thì không đơn vị nào nợ.
      </p>
      <div className="lt-release-months">
        {draft.months.map((month) => (
          <label key={month}>
            <input
              type="checkbox"
              name="thang"
              value={month}
              defaultChecked={draft.countedMonths.includes(month)}
              onChange={onChange}
            />
            <span>{monthWords(month)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Assumptions({ draft, onChange }: ChoicesProps) {
  if (draft.assumptions.length === 0) return null;
  return (
    <fieldset>
      <legend>Điều hiểu thêm, văn bản không nói rõ</legend>
      {draft.assumptions.map((one) => (
        <label key={one.key} className="lt-release-assumption">
          <input
            type="checkbox"
            name="gia-dinh"
            value={one.key}
            defaultChecked={one.isOn}
            onChange={onChange}
          />
          <span>{one.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Blanks({ draft }: { draft: ReleaseDraft }) {
  if (!draft.blanks.number && !draft.blanks.issuedOn) return null;
  return (
    <fieldset>
      <legend>Văn bản còn để trống</legend>
      <div className="lt-release-blanks">
        {draft.blanks.number && (
          <TextInput label="Số văn bản" maxLength={20} defaultValue={draft.number} {...field('so')} />
        )}
        {draft.blanks.issuedOn && (
          <TextInput type="date" label="Ngày ban hành" defaultValue={draft.issuedOn} {...field('ngay')} />
        )}
      </div>
      <p className="lt-muted">Có thể để trống; báo cáo sẽ ghi chỗ trống như văn bản.</p>
    </fieldset>
  );
}

/** What the coordinator may still change; without script "Tính lại" counts again. */
export function ReleaseChoicesPanel(props: ChoicesProps) {
  return (
    <Panel>
      <div className="lt-release-choices">
        <input type="hidden" name="tinh" value="1" />
        <Months {...props} />
        <Assumptions {...props} />
        <Blanks draft={props.draft} />
        <noscript>
          <Button type="submit" formMethod="get" variant="default">
            Tính lại
          </Button>
        </noscript>
      </div>
    </Panel>
  );
}
