import { describe, expect, it } from 'vitest';
import { briefly, tasksInTables } from '../../testing/read-table.ts';

const rowsOf = (...tables: string[]) => tasksInTables(...tables).map(briefly);

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
