import { useRef } from 'react';
import { Cell, DataTable, GroupRow } from '../../../ui/data-table.tsx';
import { MonthHeads, MonthStrip } from '../../../ui/month-strip.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import type { DeskAddress } from '../home/desk-address.ts';
import { deskHref } from '../home/desk-address.ts';
import type { DeskGroup, DeskUnit } from '../home/desk-groups.ts';
import { unpackCells } from '../progress/packed-cells.ts';
import { progressHref, wholeProgress } from '../progress/progress-address.ts';
import { keepTogether } from '../sentence.ts';
import './gap-list.css';
import { useOpenInPlace } from './use-open-in-place.ts';

interface GapListProps {
  groups: readonly DeskGroup[];
  address: DeskAddress;
  stripMonths: readonly string[];
}

const heads = { owing: 'Còn nợ', silent: 'Lần cuối có tin', exempt: 'Được miễn' } as const;
const groupWords = { owing: 'đơn vị còn nợ', silent: 'đơn vị im lặng', exempt: 'đơn vị được miễn' } as const;

/** Who owes what, grouped by district; a group opens by a link, so it works without script. */
export function GapList({ groups, address, stripMonths }: GapListProps) {
  const box = useRef<HTMLDivElement>(null);
  useOpenInPlace(box);
  const hasStrips = stripMonths.length > 0;
  const columns = [
    { head: 'Đơn vị', width: '236px' },
    { head: heads[address.list] },
    ...(hasStrips
      ? [
          {
            head: <MonthHeads months={stripMonths} label="Bài đăng mỗi tháng" />,
            width: `${stripMonths.length * 23 + 26}px`,
          },
        ]
      : []),
  ];
  return (
    <div ref={box}>
      <DataTable caption={`Danh sách đơn vị: ${heads[address.list]}`} columns={columns}>
        {groups.map((group) => (
          <Group key={group.id} group={group} address={address} months={stripMonths} span={columns.length} />
        ))}
      </DataTable>
    </div>
  );
}

function Group({
  group,
  address,
  months,
  span,
}: {
  group: DeskGroup;
  address: DeskAddress;
  months: readonly string[];
  span: number;
}) {
  const openHref = deskHref(address, { open: [...address.open, group.id] });
  return (
    <>
      <GroupRow span={span}>
        {group.name}{' '}
        <span className="lt-muted lt-sm">
          {group.count} {groupWords[address.list]}
        </span>
      </GroupRow>
      {group.units.map((unit, index) => (
        <UnitRow
          key={unit.id}
          id={index === 0 ? `nhom-${group.id}` : undefined}
          unit={unit}
          months={months}
          plan={address.plan}
        />
      ))}
      {group.hidden > 0 && (
        <tr className="lt-gap-more">
          <td colSpan={span}>
            <a href={`${openHref}#nhom-${group.id}`}>
              Xem {group.hidden} đơn vị nữa của {group.name}
            </a>
          </td>
        </tr>
      )}
    </>
  );
}

interface UnitRowProps {
  /** Anchor of the group: where a page without script comes back to. */
  id: string | undefined;
  unit: DeskUnit;
  months: readonly string[];
  plan: string | null;
}

function UnitRow({ id, unit, months, plan }: UnitRowProps) {
  return (
    <tr id={id}>
      <Cell main>
        <a className="lt-gap-name" href={progressHref({ ...wholeProgress, plan, unit: unit.id })}>
          {keepTogether(unit.name)}
        </a>
      </Cell>
      <Cell>
        <div className="lt-gap-owes">
          {unit.missing > 0 && <StatusBadge status="owed" count={unit.missing} />}
          <ul>
            {unit.lines.map((line) => (
              <li key={line.text}>
                <a href={line.href}>{line.text}</a>
              </li>
            ))}
          </ul>
        </div>
      </Cell>
      {months.length > 0 && (
        <Cell label="Bài đăng mỗi tháng">
          {unit.strip ? (
            <MonthStrip months={stripOf(unit.strip, months)} heads={false} label="Bài đăng mỗi tháng" />
          ) : null}
        </Cell>
      )}
    </tr>
  );
}

function stripOf(packed: string, months: readonly string[]) {
  return unpackCells(packed).flatMap((cell, index) =>
    cell ? [{ month: months[index]!, status: cell.status, count: cell.count }] : [],
  );
}
