import { Cell, DataTable, GroupRow } from './data-table.tsx';
import type { Examples } from './examples.ts';
import { MonthHeads, MonthStrip } from './month-strip.tsx';
import { StatusBadge, StatusCell } from './status-badge.tsx';

const months = [
  { month: '2023-08', status: 'owed', count: 1 },
  { month: '2023-09', status: 'late', count: 2 },
] as const;

export const examples: Examples = {
  'danh sách đơn vị còn nợ': (
    <DataTable
      caption="Đơn vị còn nợ"
      columns={[
        { head: 'Đơn vị', width: '220px' },
        { head: 'Còn nợ' },
        { head: <MonthHeads label="Bài đăng" months={['2023-08', '2023-09']} />, width: '90px' },
        { head: 'Số bài', numeric: true, width: '90px' },
      ]}
    >
      <GroupRow span={4} aside="Phòng GD&ĐT đã xem ngày 13/10/2023">
        Huyện mẫu 08
      </GroupRow>
      <tr>
        <Cell main>
          <a href="#d">Trường Tiểu học và Trung học cơ sở Nguyễn Thị Ở mẫu Tuyến Thừa 12</a>
        </Cell>
        <Cell label="Còn nợ">
          <StatusBadge status="owed" count={2} /> Bài đăng tháng 8: thiếu 1
        </Cell>
        <Cell label="Bài đăng mỗi tháng">
          <MonthStrip months={months} heads={false} />
        </Cell>
        <Cell label="Số bài" numeric>
          1.234
        </Cell>
      </tr>
    </DataTable>
  ),
  'ma trận': (
    <DataTable
      grid
      caption="Bài đăng theo tháng"
      columns={[{ head: 'Đơn vị', width: '220px' }, { head: 'Tháng 8' }, { head: 'Tháng 9' }]}
    >
      <tr>
        <Cell main>Trường THCS mẫu 12</Cell>
        <Cell>
          <StatusCell href="#o8" label="Trường THCS mẫu 12, tháng 8: Nợ 1" status="owed" count={1} />
        </Cell>
        <Cell>
          <StatusCell href="#o9" label="Trường THCS mẫu 12, tháng 9: Trễ 2" status="late" count={2} />
        </Cell>
      </tr>
    </DataTable>
  ),
};
