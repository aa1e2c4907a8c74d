import { describe, expect, it } from 'vitest';
import { briefly, tasksInTables } from '../../testing/read-table.ts';

const rowsOf = (...tables: string[]) => tasksInTables(...tables).map(briefly);

describe('tiêu đề bảng nhiệm vụ', () => {
  it.each([
    ['STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện | Ghi chú'],
    ['TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn hoàn thành | Ghi chú'],
    ['TT | Nội dung thực hiện | Chủ trì | Phối hợp | Tiến độ | Ghi chú'],
    ['Số TT | Nhiệm vụ và giải pháp | Cơ quan thực hiện | Phối hợp | Thời gian | Sản phẩm'],
    ['STT | Hoạt động | Bộ phận thực hiện | Bộ phận phối hợp | Thời gian hoàn thành | Kết quả'],
    ['STT | Tên nhiệm vụ | Người phụ trách | Đơn vị phối hợp | Thời hạn | Kết quả dự kiến'],
    ['STT | Nội dung | Phân công | Phối hợp thực hiện | Thời gian | Kinh phí'],
    ['STT | Nội dung | Đơn vị, cá nhân thực hiện | Đơn vị tham gia | Thời điểm | Địa điểm'],
    ['**STT** | **Nhiệm vụ** | **Đơn vị chủ trì** | **Phối hợp** | **Thời gian** | **Ghi chú**'],
  ])('%s', (header) => {
    expect(rowsOf(`${header}\n1 | Viết bài | Văn phòng Sở | Các trường | Quý II | x`)).toEqual([
      '1 | Viết bài | Văn phòng Sở | Các trường | Quý II',
    ]);
  });

  it('cột đổi chỗ', () => {
    expect(
      rowsOf(`Thời gian | TT | Sản phẩm | Phối hợp | Nội dung công việc | Chủ trì
Tháng 3/2024 | 1 | Kế hoạch | Đoàn trường | Xây dựng kế hoạch | Ban Giám hiệu`),
    ).toEqual(['1 | Xây dựng kế hoạch | Ban Giám hiệu | Đoàn trường | Tháng 3/2024']);
  });

  it('hai tầng: chủ trì, phối hợp dưới “Đơn vị thực hiện”; bắt đầu, kết thúc dưới “Thời gian”', () => {
    expect(
      rowsOf(`STT | Nội dung | Đơn vị thực hiện | | Thời gian | | Ghi chú
 | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc |
1 | In tờ rơi | Phòng A | Phòng B | 01/3/2024 | 30/4/2024 |`),
    ).toEqual(['1 | In tờ rơi | Phòng A | Phòng B | 01/3/2024 - 30/4/2024']);
  });

  it('dòng tên bảng gộp phía trên tiêu đề', () => {
    expect(
      rowsOf(`BẢNG PHÂN CÔNG NHIỆM VỤ NĂM 2024 | | |
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | In tờ rơi | Phòng A | Quý I`),
    ).toEqual(['1 | In tờ rơi | Phòng A |  | Quý I']);
  });

  it('đánh dấu dưới từng quý, từng tháng', () => {
    expect(
      tasksInTables(`TT | Nội dung | Đơn vị thực hiện | Thời gian thực hiện | | |
 | | | Quý I | Quý II | Quý III | Quý IV
1 | In tờ rơi | Phòng A | x | | x |
2 | Tổng kết | Phòng B | | | | X`).map(({ schedule }) => [schedule.text, schedule.from, schedule.to]),
    ).toEqual([
      ['Quý I, Quý III', '2024-01-01', '2024-09-30'],
      ['Quý IV', '2024-10-01', '2024-12-31'],
    ]);
  });

  it('số trần trong cột “Tháng”, “Quý”', () => {
    expect(
      tasksInTables(`TT | Tháng | Nội dung công việc | Người phụ trách
1 | 3 | Sinh hoạt dưới cờ | Tổng phụ trách Đội
2 | 9-12 | Phát thanh măng non | Tổng phụ trách Đội`).map(({ schedule }) => [schedule.from, schedule.to]),
    ).toEqual([
      ['2024-03-01', '2024-03-31'],
      ['2024-09-01', '2024-12-31'],
    ]);
  });
});

describe('hàng của bảng nhiệm vụ', () => {
  const header = 'STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian';

  it('hàng nhóm I, A, ô gộp không phải nhiệm vụ', () => {
    const tasks = tasksInTables(`${header}
A | NHIỆM VỤ CHUNG | | |
I | Công tác chỉ đạo | | |
1 | Ban hành kế hoạch | Phòng A | | Quý I
Công tác truyền thông | | | |
2 | Viết bài | Phòng B | | Quý II`);
    expect(tasks.map(({ no, group }) => [no, group])).toEqual([
      ['1', 'Công tác chỉ đạo'],
      ['2', 'Công tác truyền thông'],
    ]);
  });

  it('số bắt đầu lại ở mỗi nhóm được phân biệt bằng ký hiệu nhóm', () => {
    expect(
      rowsOf(`${header}
I | Chỉ đạo | | |
1 | Ban hành kế hoạch | Phòng A | | Quý I
II. Truyền thông | | | |
1 | Viết bài | Phòng B | | Quý II`),
    ).toEqual(['I.1 | Ban hành kế hoạch | Phòng A |  | Quý I', 'II.1 | Viết bài | Phòng B |  | Quý II']);
  });

  it('nhiệm vụ 1 không có ai làm, chỉ gom 1.1 và 1.2', () => {
    const tasks = tasksInTables(`${header}
1 | Truyền thông trực tuyến | | |
1.1 | Trang thông tin | Phòng A | | Quý I
1.2 | Mạng xã hội | Phòng B | | Quý II
2 | Tổng kết | Văn phòng | | Tháng 12`);
    expect(tasks.map(({ no, group }) => [no, group])).toEqual([
      ['1.1', 'Truyền thông trực tuyến'],
      ['1.2', 'Truyền thông trực tuyến'],
      ['2', null],
    ]);
  });

  it('“nt”, “như trên”, dấu nháy lấy ô phía trên; “-” và ô trống thì không', () => {
    expect(
      rowsOf(`${header}
1 | Việc một | Phòng A | Các trường | Quý I
2 | Việc hai | nt | -nt- | nt
3 | Việc ba | " | - | Như trên
4 | Việc bốn | | |`),
    ).toEqual([
      '1 | Việc một | Phòng A | Các trường | Quý I',
      '2 | Việc hai | Phòng A | Các trường | Quý I',
      '3 | Việc ba | Phòng A |  | Quý I',
      '4 | Việc bốn |  |  | ',
    ]);
  });

  it('tiêu đề lặp lại và hàng (1) (2) (3) bị bỏ', () => {
    expect(
      rowsOf(`${header}
(1) | (2) | (3) | (4) | (5)
1 | Việc một | Phòng A | | Quý I
${header}
2 | Việc hai | Phòng B | | Quý I`),
    ).toEqual(['1 | Việc một | Phòng A |  | Quý I', '2 | Việc hai | Phòng B |  | Quý I']);
  });

  it('hàng không số nối vào hàng trên, hoặc là một việc riêng khi có người làm', () => {
    expect(
      rowsOf(`${header}
1 | Tập huấn cho giáo | Phòng A | Trường X | Quý I
 | viên cốt cán | | Trường Y |
2 | Truyền thông | Phòng B | | Quý II
 | a) Trên báo | Phòng C | | Quý III
 | b) Trên loa | Phòng D | | Quý IV`),
    ).toEqual([
      '1 | Tập huấn cho giáo viên cốt cán | Phòng A | Trường X + Trường Y | Quý I',
      '2 | Truyền thông | Phòng B |  | Quý II',
      '2.a | Trên báo | Phòng C |  | Quý III',
      '2.b | Trên loa | Phòng D |  | Quý IV',
    ]);
  });

  it('gạch đầu dòng dưới một nhiệm vụ không có người làm: nhiệm vụ ấy là nhóm', () => {
    const tasks = tasksInTables(`${header}
1 | Truyền thông trực tiếp | | |
 | - Tổ chức hội nghị | Phòng A | | Quý I
 | - Nói chuyện chuyên đề | Phòng B | | Quý II
2 | Tổng kết | Phòng A | | Tháng 12`);
    expect(tasks.map(({ no, title, group }) => [no, title, group])).toEqual([
      ['1.1', 'Tổ chức hội nghị', 'Truyền thông trực tiếp'],
      ['1.2', 'Nói chuyện chuyên đề', 'Truyền thông trực tiếp'],
      ['2', 'Tổng kết', null],
    ]);
  });

  it('ô toàn gạch đầu dòng là nhiều việc; có dòng mở đầu thì là một việc', () => {
    expect(
      rowsOf(`Thời gian | Nội dung công việc | Bộ phận thực hiện
Tháng 9 | - Khai giảng\\n- Ký cam kết | - BGH\\n- GVCN
Tháng 10 | Hội thi:\\n- Vòng 1\\n- Vòng 2 | Đoàn trường`),
    ).toEqual([
      '1.1 | Khai giảng | BGH |  | Tháng 9',
      '1.2 | Ký cam kết | GVCN |  | Tháng 9',
      '2 | Hội thi: - Vòng 1 - Vòng 2 | Đoàn trường |  | Tháng 10',
    ]);
  });

  it('bảng không có số thứ tự', () => {
    expect(
      rowsOf(`Nội dung công việc | Bộ phận thực hiện | Thời gian
Chào cờ đầu tuần | Liên đội | Hằng tuần
Thi vẽ tranh | Tổ Mỹ thuật | Tháng 3`),
    ).toEqual([
      '1 | Chào cờ đầu tuần | Liên đội |  | Hằng tuần',
      '2 | Thi vẽ tranh | Tổ Mỹ thuật |  | Tháng 3',
    ]);
  });

  it('cột nhiệm vụ gom nhiều hoạt động', () => {
    const tasks = tasksInTables(`STT | Nhiệm vụ | Hoạt động | Đơn vị chủ trì | Thời gian
1 | Truyền thông | Viết bài | Phòng A | Quý I
2 | Truyền thông | Làm video | Phòng B | Quý II`);
    expect(tasks.map(({ title, group }) => [title, group])).toEqual([
      ['Viết bài', 'Truyền thông'],
      ['Làm video', 'Truyền thông'],
    ]);
  });

  it('hai bảng nhiệm vụ trong một kế hoạch', () => {
    expect(
      rowsOf(`${header}\n1 | Việc một | Phòng A | | Quý I`, `${header}\n1 | Việc khác | Phòng B | | Quý II`),
    ).toEqual(['1 | Việc một | Phòng A |  | Quý I', 'B2.1 | Việc khác | Phòng B |  | Quý II']);
  });
});

describe('chủ trì và phối hợp chung một ô', () => {
  it.each([
    ['Phòng A chủ trì, phối hợp Phòng B', ['Phòng A'], ['Phòng B']],
    ['Chủ trì: Phòng A; Phối hợp: Phòng B, Phòng C', ['Phòng A'], ['Phòng B', 'Phòng C']],
    ['- Chủ trì: Phòng A\\n- Phối hợp: các trường', ['Phòng A'], ['các trường']],
    ['Phòng A phối hợp với Phòng B và Công an xã', ['Phòng A'], ['Phòng B', 'Công an xã']],
    ['Phòng A (chủ trì), Phòng B, Phòng C (phối hợp)', ['Phòng A'], ['Phòng B', 'Phòng C']],
    ['Phòng A chủ trì; Đoàn trường phối hợp', ['Phòng A'], ['Đoàn trường']],
    ['Phòng A, Phòng B', ['Phòng A', 'Phòng B'], []],
  ])('“%s”', (cell, lead, partners) => {
    const [task] = tasksInTables(
      `STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian\n1 | Việc một | ${cell} | Quý I`,
    );
    expect(task).toMatchObject({ lead, partners });
  });

  it('cột “Chủ trì, phối hợp”: đơn vị đứng đầu chủ trì, với độ tin thấp hơn', () => {
    const [task] = tasksInTables(
      'STT | Nhiệm vụ | Chủ trì, phối hợp | Thời gian\n1 | Việc một | Phòng A; Phòng B | Quý I',
    );
    expect(task).toMatchObject({ lead: ['Phòng A'], partners: ['Phòng B'], confidence: 0.85 });
  });
});

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
