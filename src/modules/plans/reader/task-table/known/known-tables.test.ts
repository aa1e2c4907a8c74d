import { describe, expect, it } from 'vitest';
import { briefly, tasksInTables } from '../../testing/read-table.ts';

const rowsOf = (...tables: string[]) => tasksInTables(...tables).map(briefly);

describe('chỉ tiêu, số lượng, sản phẩm', () => {
  it.each([
    ['Số lượng', '500', 'Đơn vị tính', 'tờ rơi', { kind: 'amount', min: 500, what: 'tờ rơi' }],
    ['Số lượng', '02 lớp tập huấn', 'Địa điểm', '', { kind: 'amount', min: 2, what: 'lớp tập huấn' }],
    ['Chỉ tiêu', '100%', 'Địa điểm', '', { kind: 'coverage', target: 1, of: 'Việc một' }],
    [
      'Chỉ tiêu',
      'Tối thiểu 95% học sinh được tập huấn',
      'Địa điểm',
      '',
      { kind: 'coverage', target: 0.95, of: 'học sinh' },
    ],
    [
      'Sản phẩm',
      'Ít nhất 02 bài/tháng',
      'Địa điểm',
      '',
      { kind: 'quota', min: 2, per: 'month', what: 'bài' },
    ],
  ])('%s: %s', (name, cell, second, value, measure) => {
    const [task] = tasksInTables(
      `STT | Nhiệm vụ | ${name} | ${second} | Đơn vị chủ trì\n1 | Việc một | ${cell} | ${value} | Phòng A`,
    );
    expect(task?.measures).toEqual([measure]);
  });

  it('một chỉ tiêu nêu ở cả tên việc và sản phẩm chỉ tính một lần', () => {
    const [task] = tasksInTables(
      'STT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì\n1 | Tổ chức 02 lớp tập huấn | 02 lớp tập huấn kỹ năng | Phòng A',
    );
    expect(task?.measures).toHaveLength(1);
  });
});

describe('bảng không phải bảng nhiệm vụ', () => {
  it.each([
    [
      'dự toán',
      'STT | Nội dung chi | Số lượng | Đơn giá | Thành tiền\n1 | In tờ rơi | 500 | 2.000 | 1.000.000\n2 | Nước uống | 10 | 5.000 | 50.000',
    ],
    ['thống kê', 'TT | Nội dung | Năm 2022 | Năm 2023\n1 | Số ca mắc | 20 | 12\n2 | Số ca khỏi | 18 | 12'],
    [
      'danh sách trường',
      'TT | Tên trường | Địa chỉ | Số học sinh\n1 | Trường A | Xã B | 300\n2 | Trường C | Xã D | 200',
    ],
    [
      'văn bản',
      'STT | Nội dung trích yếu | Cơ quan ban hành | Thời gian ban hành\n1 | Luật A | Quốc hội | 2016\n2 | Luật B | Quốc hội | 2018',
    ],
    [
      'ban chỉ đạo',
      'TT | Họ và tên | Chức vụ | Nhiệm vụ phân công\n1 | Người A | Hiệu trưởng | Trưởng ban\n2 | Người B | Phó Hiệu trưởng | Phó ban',
    ],
    [
      'biểu mẫu để trống',
      'TT | Nội dung hoạt động | Đơn vị thực hiện | Số lượng\n1 | Số buổi truyền thông | | \n2 | Số tờ rơi | … | …',
    ],
    [
      'lịch hội nghị',
      'TT | Thời gian | Nội dung | Người thực hiện\n1 | 7h30 - 8h00 | Đón khách | Văn phòng\n2 | 8h00 - 9h00 | Khai mạc | Lãnh đạo',
    ],
  ])('%s', (_, table) => expect(rowsOf(table)).toEqual([]));
});

describe('độ tin cậy', () => {
  it('ô kẻ bảng có tên cột rõ ≥ 0,9; phải đoán thì thấp hơn', () => {
    const sure = tasksInTables(
      'STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian\n1 | Việc một | Phòng A | Quý I',
    )[0];
    const split = tasksInTables(
      'STT | Nhiệm vụ | Đơn vị thực hiện\n1 | Việc một | Phòng A phối hợp Phòng B',
    )[0];
    expect(sure?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(split?.confidence).toBeLessThan(0.9);
  });
});
