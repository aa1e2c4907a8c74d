import { NativeSelect, TextInput } from '@mantine/core';
import { field } from '../../../ui/error-summary.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import type { EventLogAddress } from '../event-log/event-log-address.ts';
import { eventGroupLabels, eventLabels } from '../labels.ts';

interface Choice {
  value: string;
  label: string;
}

/** The kinds of events under the words of their groups. */
const groups = Object.entries(eventLabels).reduce<Record<string, Choice[]>>((all, [value, label]) => {
  const group = eventGroupLabels[value.split('.')[0]!]!;
  all[group] = [...(all[group] ?? []), { value, label }];
  return all;
}, {});

export function EventFilter({ address }: { address: EventLogAddress }) {
  const unknown = address.name && !eventLabels[address.name] ? address.name : null;
  return (
    <FilterBar submitWords="Lọc nhật ký">
      <TextInput {...field('don-vi')} label="Đơn vị (tên hoặc mã)" defaultValue={address.unit} />
      <TextInput {...field('nguoi')} label="Người (tên hoặc tên đăng nhập)" defaultValue={address.person} />
      <NativeSelect {...field('loai')} label="Loại việc" defaultValue={address.name}>
        <option value="">Mọi loại</option>
        {unknown && <option value={unknown}>{unknown}</option>}
        {Object.entries(groups).map(([group, choices]) => (
          <optgroup key={group} label={group}>
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <TextInput {...field('ngay')} label="Ngày" type="date" defaultValue={address.day} />
    </FilterBar>
  );
}
