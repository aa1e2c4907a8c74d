import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type FieldErrors, fieldId } from '../../../ui/error-summary.tsx';
import { useScriptRuns } from '../../../ui/use-script-runs.ts';
import { UnitLines } from './owner-rule-fields.tsx';
import './unit-picker.css';

interface PickedUnit {
  id: string;
  name: string;
  code: string;
}

interface Props {
  groups: readonly { id: string; name: string; units: readonly PickedUnit[] }[];
  unitIds: readonly string[];
  groupIds: readonly string[];
  lines: string;
  errors: FieldErrors;
}

/** Units by district, whole districts, or a pasted list; the search narrows what is shown, never what is ticked. */
export function UnitPicker({ groups, unitIds, groupIds, lines, errors }: Props) {
  const [sought, setSought] = useState('');
  const hasScript = useScriptRuns();
  const words = plain(sought.trim());
  return (
    <fieldset className="lt-owner-set" id={fieldId('don-vi')}>
      <legend>Đơn vị nào?</legend>
      {errors['don-vi'] && <p className="lt-owner-error">{errors['don-vi']}</p>}
      {hasScript && (
        <TextInput
          type="search"
          label="Tìm đơn vị"
          placeholder="Tên hoặc mã"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <div className="lt-unit-groups">
        {groups.map((group) => {
          const isFound = (unit: PickedUnit) =>
            words === '' || plain(`${unit.name} ${unit.code} ${group.name}`).includes(words);
          const picked = group.units.filter((unit) => unitIds.includes(unit.id)).length;
          return (
            <details
              key={group.id}
              open={(words !== '' && group.units.some(isFound)) || picked > 0}
              hidden={!group.units.some(isFound)}
            >
              <summary>
                {group.name} <span className="lt-muted lt-sm">{group.units.length} đơn vị</span>
              </summary>
              <UnitCheck name="noi" value={group.id} checked={groupIds.includes(group.id)}>
                <b>Cả {group.units.length} đơn vị</b>
              </UnitCheck>
              {group.units.map((unit) => (
                <UnitCheck
                  key={unit.id}
                  name="don-vi-id"
                  value={unit.id}
                  checked={unitIds.includes(unit.id)}
                  hidden={!isFound(unit)}
                >
                  {unit.name}
                </UnitCheck>
              ))}
            </details>
          );
        })}
      </div>
      <details open={lines !== ''} className="lt-unit-paste">
        <summary>Dán một danh sách mã hoặc tên</summary>
        <UnitLines name="don-vi" label="Danh sách đơn vị" value={lines} />
      </details>
    </fieldset>
  );
}

function UnitCheck({
  name,
  value,
  checked,
  hidden,
  children,
}: {
  name: string;
  value: string;
  checked: boolean;
  hidden?: boolean;
  children: React.ReactNode;
}) {
  return (
    <label className="lt-unit-check" hidden={hidden}>
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      <span>{children}</span>
    </label>
  );
}

/** Without marks and in small letters: "thcs mau 12" finds "Trường THCS mẫu 12". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}
