import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.ts';
import type { PlanTask } from '../types.ts';

async function tasksIn(body: string): Promise<PlanTask[]> {
  const text = `KẾ HOẠCH\nTruyền thông về an toàn trường học năm 2024\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức của học sinh.\n\n${body}`;
  return (await readPlan(Buffer.from(text), 'x.txt')).reading.tasks;
}

const brief = ({ no, title, lead, partners, schedule }: PlanTask) =>
  [no, title, lead.join(' + '), partners.join(' + '), schedule.due ?? schedule.from ?? schedule.kind].join(
    ' | ',
  );

describe('phân công trong ngoặc sau nhiệm vụ', () => {
  it.each([
    ['(Chủ trì: Phòng A; phối hợp: Phòng B; thời hạn: Quý II/2024)', 'Phòng A', 'Phòng B', '2024-04-01'],
    ['(Đơn vị thực hiện: Phòng A; Thời gian: tháng 3/2024)', 'Phòng A', '', '2024-03-01'],
    [
      '(Phòng A chủ trì, phối hợp với Phòng B; hoàn thành trước ngày 20/5/2024)',
      'Phòng A',
      'Phòng B',
      '2024-05-20',
    ],
    ['(Phòng A chủ trì; thời gian: thường xuyên)', 'Phòng A', '', 'continuous'],
    [
      '(Cơ quan chủ trì: Phòng A; cơ quan phối hợp: Phòng B, Phòng C. Thời gian thực hiện: hằng tháng)',
      'Phòng A',
      'Phòng B + Phòng C',
      'continuous',
    ],
    ['(Giao Phòng A chủ trì, phối hợp Phòng B)', 'Phòng A', 'Phòng B', 'none'],
    ['(Phân công: Phòng A)', 'Phòng A', '', 'none'],
  ])('%s', async (bracket, lead, partners, time) => {
    const tasks = await tasksIn(`II. NHIỆM VỤ\n1. Tổ chức hội thi tìm hiểu ${bracket}.\n2. Nội dung khác.`);
    expect(tasks.map(brief)).toEqual([`II.1 | Tổ chức hội thi tìm hiểu | ${lead} | ${partners} | ${time}`]);
  });

  it('hai nhiệm vụ trong một đoạn, ngoặc khác không phải phân công', async () => {
    const tasks = await tasksIn(
      'II. NHIỆM VỤ\n- In tờ rơi (khổ A5) và phát cho học sinh (Chủ trì: Phòng A). Đăng bài trên trang thông tin (Chủ trì: Phòng B; thời hạn: trước 30/4).',
    );
    expect(tasks.map(brief)).toEqual([
      'II.1 | In tờ rơi (khổ A5) và phát cho học sinh | Phòng A |  | none',
      'II.1-2 | Đăng bài trên trang thông tin | Phòng B |  | 2024-04-30',
    ]);
  });

  it('thời gian và chỉ tiêu lấy từ chính câu khi ngoặc không nêu', async () => {
    const [task] = await tasksIn(
      'II. NHIỆM VỤ\n1. Tổ chức 02 lớp tập huấn trong tháng 5/2024 (Chủ trì: Phòng A).',
    );
    expect(task?.schedule).toMatchObject({ kind: 'periods', from: '2024-05-01', to: '2024-05-31' });
    expect(task?.measures).toEqual([{ kind: 'amount', min: 2, what: 'lớp tập huấn' }]);
  });

  it('việc của từng đơn vị ở cuối kế hoạch không kể lại khi đã có ngoặc', async () => {
    const tasks = await tasksIn(
      'II. NHIỆM VỤ\n1. Tổ chức hội thi (Chủ trì: Phòng A).\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng A\n- Xây dựng kế hoạch của đơn vị.',
    );
    expect(tasks.map(({ title }) => title)).toEqual(['Tổ chức hội thi']);
  });

  it('ngoặc lặp lại nhiệm vụ trong bảng không tính hai lần', async () => {
    const tasks = await tasksIn(
      'II. NHIỆM VỤ\n1. Tổ chức hội thi tìm hiểu (Chủ trì: Phòng A).\n2. Diễn tập thoát hiểm (Chủ trì: Phòng C).\n\n| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Tổ chức hội thi tìm hiểu | Phòng A | Quý I |\n| 2 | In tờ rơi | Phòng B | Quý II |\n',
    );
    expect(tasks.map(({ no, title }) => [no, title])).toEqual([
      ['1', 'Tổ chức hội thi tìm hiểu'],
      ['2', 'In tờ rơi'],
      ['II.2', 'Diễn tập thoát hiểm'],
    ]);
  });
});

describe('đơn vị và thời gian trong ngoặc', () => {
  it.each([
    ['(Văn phòng Sở; tháng 3/2024)', 'Văn phòng Sở', '2024-03-01'],
    ['(Văn phòng Sở - Quý II)', 'Văn phòng Sở', '2024-04-01'],
    ['(Văn phòng Sở, tháng 5)', 'Văn phòng Sở', '2024-05-01'],
  ])('%s là phân công dù chỉ có một', async (bracket, lead, from) => {
    const tasks = await tasksIn(`II. NHIỆM VỤ\n1. Ban hành kế hoạch chi tiết ${bracket}.`);
    expect(tasks.map((task) => [task.title, task.lead, task.schedule.from])).toEqual([
      ['Ban hành kế hoạch chi tiết', [lead], from],
    ]);
  });

  it.each([['(Sở Y tế; 2023)'], ['(Văn phòng Sở)'], ['(tháng 3/2024)'], ['(có phụ lục kèm theo; Quý II)']])(
    '%s không phải phân công',
    async (bracket) =>
      expect(await tasksIn(`II. NHIỆM VỤ\n1. Ban hành kế hoạch chi tiết ${bracket}.`)).toEqual([]),
  );
});

describe('phân công ở các dòng dưới nhiệm vụ', () => {
  it('gạch đầu dòng dưới một mục đánh số', async () => {
    const tasks = await tasksIn(
      'II. NHIỆM VỤ\n1. Tổ chức hội thi tìm hiểu\n- Đơn vị chủ trì: Phòng A\n- Đơn vị phối hợp: Phòng B, các trường\n- Thời gian thực hiện: Tháng 4/2024\n- Sản phẩm: 01 hội thi\n2. In tờ rơi\n- Đơn vị thực hiện: Phòng C\n- Thời gian: Quý II',
    );
    expect(tasks.map(brief)).toEqual([
      'II.1 | Tổ chức hội thi tìm hiểu | Phòng A | Phòng B + các trường | 2024-04-01',
      'II.2 | In tờ rơi | Phòng C |  | 2024-04-01',
    ]);
    expect(tasks[0]?.measures).toEqual([{ kind: 'amount', min: 1, what: 'hội thi' }]);
  });

  it('dấu cộng dưới gạch đầu dòng', async () => {
    const tasks = await tasksIn(
      'II. NHIỆM VỤ\n1. Truyền thông\n- Tổ chức hội thi tìm hiểu\n+ Chủ trì: Phòng A; phối hợp: Phòng B.\n+ Thời gian: trước ngày 30/4/2024.\n- In tờ rơi\n+ Chủ trì: Phòng C.',
    );
    expect(tasks.map(brief)).toEqual([
      'II.1.1 | Tổ chức hội thi tìm hiểu | Phòng A | Phòng B | 2024-04-30',
      'II.1.4 | In tờ rơi | Phòng C |  | none',
    ]);
  });

  it('thời gian và đơn vị của cả kế hoạch không phải của một nhiệm vụ', async () => {
    expect(
      await tasksIn(
        'II. NỘI DUNG THỰC HIỆN\n1. Đối tượng: Học sinh.\n2. Thời gian: Năm 2024.\n3. Đơn vị thực hiện: Các trường.',
      ),
    ).toEqual([]);
  });
});

describe('việc của từng đơn vị khi kế hoạch không có danh mục nhiệm vụ', () => {
  it('tên đơn vị là tiêu đề, mỗi gạch đầu dòng là một việc', async () => {
    const tasks = await tasksIn(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Văn hóa - Xã hội\n- Chủ trì, phối hợp với Công an xã tổ chức lễ phát động; hoàn thành trước ngày 15/9/2024.\n- Đăng ít nhất 02 tin mỗi tuần.\n2. Các trường học trên địa bàn\na) Xây dựng mô hình điểm trong tháng 12/2024.\nb) Phối hợp với Đoàn Thanh niên và Hội Phụ nữ xã tổ chức ngoại khóa.',
    );
    expect(tasks.map(brief)).toEqual([
      'II.1.1 | Chủ trì, phối hợp với Công an xã tổ chức lễ phát động; hoàn thành trước ngày 15/9/2024 | Phòng Văn hóa - Xã hội | Công an xã | 2024-09-15',
      'II.1.2 | Đăng ít nhất 02 tin mỗi tuần | Phòng Văn hóa - Xã hội |  | continuous',
      'II.2.a | Xây dựng mô hình điểm trong tháng 12/2024 | Các trường học trên địa bàn |  | 2024-12-01',
      'II.2.b | Phối hợp với Đoàn Thanh niên và Hội Phụ nữ xã tổ chức ngoại khóa | Các trường học trên địa bàn | Đoàn Thanh niên + Hội Phụ nữ xã | none',
    ]);
  });

  it('chỉ báo cáo thì không phải nhiệm vụ', async () => {
    const tasks = await tasksIn(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng A\n- Báo cáo kết quả thực hiện về Sở trước ngày 20/11/2024.\n- Tổng hợp kết quả, tham mưu UBND xã báo cáo Sở Y tế trước ngày 10/6/2024.\n- Gửi báo cáo tổng kết về Sở (qua Văn phòng) trước 25/5/2024.\n- Định kỳ hằng quý báo cáo Ủy ban nhân dân xã.\n- Tổ chức hội nghị tổng kết. Báo cáo kết quả về Sở trước ngày 20/12/2024.',
    );
    expect(tasks.map(({ title }) => title)).toEqual(['Tổ chức hội nghị tổng kết']);
  });

  it('câu giao việc nêu đơn vị ngay trong câu', async () => {
    const tasks = await tasksIn(
      'II. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng A chủ trì, phối hợp với Phòng B tham mưu tổ chức hội thi trước ngày 30/4/2024.\n2. Văn phòng Sở có trách nhiệm bố trí kinh phí.\n3. Thanh tra Sở: Kiểm tra việc thực hiện tại các trường trong quý III/2024.\nTrên đây là Kế hoạch của Sở, yêu cầu các đơn vị nghiêm túc thực hiện./.',
    );
    expect(tasks.map(brief)).toEqual([
      'II.1 | Giao Phòng A chủ trì, phối hợp với Phòng B tham mưu tổ chức hội thi trước ngày 30/4/2024 | Phòng A | Phòng B | 2024-04-30',
      'II.2 | Văn phòng Sở có trách nhiệm bố trí kinh phí | Văn phòng Sở |  | none',
      'II.3 | Kiểm tra việc thực hiện tại các trường trong quý III/2024 | Thanh tra Sở |  | 2024-07-01',
    ]);
  });

  it('mục đích, yêu cầu, nội dung tuyên truyền, đối tượng không phải nhiệm vụ', async () => {
    expect(
      await tasksIn(
        'II. YÊU CẦU\n- Các trường chủ động phối hợp với Công an xã.\nIII. ĐỐI TƯỢNG\n1. Học sinh\n- Học sinh các cấp học.\nIV. NỘI DUNG TUYÊN TRUYỀN\n- Các quy định về an toàn giao thông.\n- Phòng, chống đuối nước.',
      ),
    ).toEqual([]);
  });

  it('độ tin của việc đọc từ câu văn không quá 0,8', async () => {
    const tasks = await tasksIn(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng A\n- Tổ chức hội thi.\n- Phòng B: In tờ rơi.',
    );
    expect(tasks.map(({ confidence }) => confidence)).toEqual([0.75, 0.7]);
  });
});

describe('các cách phân công khác', () => {
  it('“Tháng 3: …” nói thời gian; “phụ trách: cô giáo …” nói người làm', async () => {
    const tasks = await tasksIn(
      'II. NỘI DUNG THỰC HIỆN\n1. Tháng 3: Ra quân dọn vệ sinh (Đoàn trường chủ trì).\n2. Tháng 4: Hội thi vẽ tranh - phụ trách: cô giáo dạy nhạc; phối hợp: Tổ Văn.',
    );
    expect(tasks.map(brief)).toEqual([
      'II.1 | Tháng 3: Ra quân dọn vệ sinh | Đoàn trường |  | 2024-03-01',
      'II.2 | Tháng 4: Hội thi vẽ tranh | cô giáo dạy nhạc | Tổ Văn | 2024-04-01',
    ]);
  });

  it('nhịp báo cáo không phải thời gian của việc; “theo chức năng” không thuộc tên đơn vị', async () => {
    const tasks = await tasksIn(
      'II. TỔ CHỨC THỰC HIỆN\n1. UBND các xã: Xây dựng kế hoạch của địa phương; hằng quý báo cáo kết quả.\n2. Các phòng, ban theo chức năng được giao, phối hợp tuyên truyền.',
    );
    expect(tasks.map((task) => [task.lead, task.schedule.kind])).toEqual([
      [['UBND các xã'], 'none'],
      [['Các phòng, ban'], 'none'],
    ]);
  });

  it('nhãn nối ngay sau câu, không có ngoặc', async () => {
    const tasks = await tasksIn(
      'II. NHIỆM VỤ\n1. Tổ chức hội thi tìm hiểu. Đơn vị chủ trì: Phòng A; đơn vị phối hợp: Phòng B; thời gian: Quý II/2024.\n2. In tờ rơi. Đơn vị thực hiện: Văn phòng.',
    );
    expect(tasks.map(brief)).toEqual([
      'II.1 | Tổ chức hội thi tìm hiểu | Phòng A | Phòng B | 2024-04-01',
      'II.2 | In tờ rơi | Văn phòng |  | none',
    ]);
  });

  it('ngoặc chỉ có tên đơn vị, khi cả kế hoạch đều viết như vậy', async () => {
    const one = '- Tổ chức hội thi tìm hiểu (Phòng Nội vụ).';
    const all = `${one}\n- In và phát tờ rơi (Văn phòng Sở; Quý II/2024).\n- Kiểm tra tại cơ sở (Thanh tra Sở, Phòng Nội vụ).`;
    expect(await tasksIn(`II. NHIỆM VỤ\n${one}`)).toEqual([]);
    expect((await tasksIn(`II. NHIỆM VỤ\n${all}`)).map(brief)).toEqual([
      'II.1 | Tổ chức hội thi tìm hiểu | Phòng Nội vụ |  | none',
      'II.2 | In và phát tờ rơi | Văn phòng Sở |  | 2024-04-01',
      'II.3 | Kiểm tra tại cơ sở | Thanh tra Sở + Phòng Nội vụ |  | none',
    ]);
  });

  it('một đoạn giao việc cho nhiều đơn vị, mỗi câu một việc', async () => {
    const tasks = await tasksIn(
      'II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở đăng tải Kế hoạch trên Cổng thông tin. Phòng Nội vụ chủ trì, phối hợp với Thanh tra Sở kiểm tra việc thực hiện.\n2. Căn cứ Kế hoạch này, các trường học xây dựng kế hoạch của đơn vị trước ngày 15/3/2024.',
    );
    expect(tasks.map(brief)).toEqual(
      [
        'II.1 | Văn phòng Sở đăng tải Kế hoạch trên Cổng thông tin. | Văn phòng Sở |  | none',
        'II.1-2 | Phòng Nội vụ chủ trì, phối hợp với Thanh tra Sở kiểm tra việc thực hiện | Phòng Nội vụ | Thanh tra Sở | none',
        'II.2 | Căn cứ Kế hoạch này, các trường học xây dựng kế hoạch của đơn vị trước ngày 15/3/2024 | các trường học |  | 2024-03-15',
      ].map((line) => line.replace('thông tin. |', 'thông tin |')),
    );
  });

  it('nhiệm vụ kèm ngoặc trong phụ lục', async () => {
    const tasks = await tasksIn(
      'II. TỔ CHỨC THỰC HIỆN\nCác đơn vị thực hiện theo Phụ lục.\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ NĂM 2024\n\nI. TRUYỀN THÔNG\n1. Tổ chức hội thi (Chủ trì: Phòng A; thời hạn: Quý II).\n2. In tờ rơi (Chủ trì: Phòng B; thời hạn: Quý III).',
    );
    expect(tasks.map(({ title }) => title)).toEqual(['Tổ chức hội thi', 'In tờ rơi']);
  });
});
