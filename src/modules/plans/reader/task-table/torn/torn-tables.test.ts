import { describe, expect, it } from 'vitest';
import { readPlan } from '../../read-plan.ts';

const HEADER = 'STT Nhiệm vụ Đơn vị chủ \ntrì\n\nĐơn vị \nphối hợp\n\nThời gian \nthực hiện Ghi chú\n\n';

async function tasksIn(table: string) {
  const text = `KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\nPhụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n${table}`;
  const { reading } = await readPlan(Buffer.from(text), 'x.txt');
  return reading.tasks.map(({ no, title, lead, partners, schedule, notes }) => ({
    no,
    title,
    lead: lead.join('; '),
    partners: partners.join('; '),
    time: schedule.text,
    notes,
  }));
}

describe('bảng nhiệm vụ bị xé thành dòng', () => {
  it('mọi ô nằm trên một dòng', async () => {
    expect(
      await tasksIn(
        `${HEADER}1 In tờ rơi. Phòng Tổ chức Các trường học Quý II\n2 Tổng kết Văn phòng Tháng 12/2024`,
      ),
    ).toEqual([
      {
        no: '1',
        title: 'In tờ rơi.',
        lead: 'Phòng Tổ chức',
        partners: 'Các trường học',
        time: 'Quý II',
        notes: [],
      },
      { no: '2', title: 'Tổng kết', lead: 'Văn phòng', partners: '', time: 'Tháng 12/2024', notes: [] },
    ]);
  });

  it('hàng bị ngắt trang được nối lại, số trang và tiêu đề lặp lại bị bỏ', async () => {
    const table = `${HEADER}1\n\nTập huấn kỹ năng cho giáo \n\nPhòng Tổ chức\n\nThường \nxuyên\n\n3\n\n${HEADER}viên cốt cán\n\n2\n\nIn áp phích\n\nCác trường \nhọc\n\nQuý I`;
    expect(await tasksIn(table)).toMatchObject([
      {
        no: '1',
        title: 'Tập huấn kỹ năng cho giáo viên cốt cán',
        lead: 'Phòng Tổ chức',
        time: 'Thường xuyên',
      },
      { no: '2', title: 'In áp phích', lead: 'Các trường học', time: 'Quý I' },
    ]);
  });

  it('giữ từng gạch đầu dòng của ghi chú', async () => {
    const table = `${HEADER}1\n\nViết bài\n\nCác trường\n\nThường xuyên\n\n- Mỗi tuần ít nhất 1 \nbài\n- Có ảnh minh họa.`;
    expect(await tasksIn(table)).toMatchObject([{ notes: ['Mỗi tuần ít nhất 1 bài', 'Có ảnh minh họa.'] }]);
  });

  it('nhóm nhiệm vụ không bị coi là nhiệm vụ', async () => {
    const table = `${HEADER}I Công tác chỉ đạo\n1\nBan hành văn bản\n\nVăn phòng\n\nQuý I\n\nII Công tác truyền thông\n2\nViết bài\n\nCác trường\n\nQuý II`;
    expect((await tasksIn(table)).map(({ no }) => no)).toEqual(['1', '2']);
  });

  it('hai đơn vị ở hai dòng liền nhau trong một ô', async () => {
    const table = `${HEADER}1\n\nViết bài tuyên truyền trên \ntrang thông tin\n\nPhòng Tổ chức; \nVăn phòng Sở; \nThanh tra Sở\n\nCác trường \nhọc\n\nQuý I\n\n2\n\nIn tờ rơi\n\nPhòng Tổ chức\n\nCác trường \nhọc\n\nQuý II`;
    expect(await tasksIn(table)).toMatchObject([
      { lead: 'Phòng Tổ chức; Văn phòng Sở; Thanh tra Sở', partners: 'Các trường học', time: 'Quý I' },
      { lead: 'Phòng Tổ chức', partners: 'Các trường học', time: 'Quý II' },
    ]);
  });

  it('“nt”, “-” là ô riêng dù nằm giữa dòng', async () => {
    const table = `${HEADER}1 In tờ rơi Phòng Tổ chức Các trường học Quý II\n2 Tổng kết nt - Tháng 12/2024\n3 Viết bài cho trang thông \ntin nt Thanh tra Sở Thường xuyên`;
    expect(await tasksIn(table)).toMatchObject([
      { lead: 'Phòng Tổ chức', partners: 'Các trường học', time: 'Quý II' },
      { title: 'Tổng kết', lead: 'Phòng Tổ chức', partners: '', time: 'Tháng 12/2024' },
      { title: 'Viết bài cho trang thông tin', lead: 'Phòng Tổ chức', partners: 'Thanh tra Sở' },
    ]);
  });

  it('số trong ô không cắt hàng: “04 buổi”, “10 lớp”', async () => {
    const table = `${HEADER}1\n\nTổ chức nói chuyện tại các \ntrường, ít nhất \n2 buổi mỗi trường\n\nPhòng Tổ chức\n\nQuý I\n\n2\n\nIn áp phích\n\nVăn phòng\n\nQuý II\n\n- Khổ A3\n3 mẫu`;
    expect((await tasksIn(table)).map(({ no, title }) => [no, title])).toEqual([
      ['1', 'Tổ chức nói chuyện tại các trường, ít nhất 2 buổi mỗi trường'],
      ['2', 'In áp phích'],
    ]);
  });

  it('nhóm hai tầng A và I, tên nhóm hai dòng', async () => {
    const table = `${HEADER}A NHIỆM VỤ CHUNG\nI Chỉ đạo, hướng dẫn\n1\nBan hành văn bản\n\nVăn phòng\n\nQuý I\n\nB NHIỆM VỤ THEO CHUYÊN ĐỀ, \nSỰ KIỆN\n2\nViết bài\n\nCác trường\n\nQuý II`;
    expect((await tasksIn(table)).map(({ no, title, notes }) => [no, title, notes])).toEqual([
      ['1', 'Ban hành văn bản', []],
      ['2', 'Viết bài', []],
    ]);
  });

  it('mục tiếp theo của văn bản kết thúc bảng', async () => {
    const text = `KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\nII. PHÂN CÔNG\n${HEADER}1 In tờ rơi Phòng Tổ chức Các trường học Quý II\n2 Tổng kết Văn phòng Tháng 12/2024\nIII. KINH PHÍ\n1. Từ ngân sách năm 2024.\n2. Từ nguồn xã hội hóa.`;
    const { reading } = await readPlan(Buffer.from(text), 'x.txt');
    expect(reading.tasks.map(({ title }) => title)).toEqual(['In tờ rơi', 'Tổng kết']);
    expect(reading.sections.map(({ label }) => label)).toEqual(['I', 'II', 'III']);
  });

  it('phần còn lại sau ngắt trang thuộc ô còn dở', async () => {
    const header = 'STT Nhiệm vụ Đơn vị chủ trì Thời gian Sản phẩm\n\n';
    const table = `${header}1 Viết bài Phòng Tổ chức Quý I Kế hoạch\n2 Tập huấn Phòng Tổ chức Quý II\n100% tổ công nghệ \nsố cộng đồng\n\n4\n\n${header}được tập huấn`;
    const text = `KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\nPhụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n${table}`;
    const { reading } = await readPlan(Buffer.from(text), 'x.txt');
    expect(reading.tasks.map(({ title, product }) => [title, product])).toEqual([
      ['Viết bài', 'Kế hoạch'],
      ['Tập huấn', '100% tổ công nghệ số cộng đồng được tập huấn'],
    ]);
  });

  it('hai cột bắt đầu, kết thúc; tiêu đề hai tầng bị xáo trật tự', async () => {
    const header = 'Đơn vị thực hiện Thời gian\nSTT Nhiệm vụ\nChủ trì Phối hợp Bắt đầu Kết thúc\n';
    const rows = [
      '1 In tờ rơi Phòng Tổ chức Các trường học 01/3/2024 30/4/2024',
      '2 Viết bài Văn phòng Thanh tra Sở 5/2024 8/2024',
      '3 Tổng kết Văn phòng Các trường học Quý III Quý IV',
    ];
    const text = `KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\nPhụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n${header}${rows.join('\n')}`;
    const { reading } = await readPlan(Buffer.from(text), 'x.txt');
    expect(reading.tasks.map(({ schedule }) => [schedule.kind, schedule.from, schedule.to])).toEqual([
      ['range', '2024-03-01', '2024-04-30'],
      ['range', '2024-05-01', '2024-08-31'],
      ['range', '2024-07-01', '2024-12-31'],
    ]);
  });

  it('chủ trì gộp nhiều hàng: hàng dưới chỉ còn đơn vị phối hợp, ô trống có gạch', async () => {
    const rows = [
      '1 In tờ rơi Phòng Tổ chức Các trường học Quý I -',
      '2 Viết bài Văn phòng Sở Thanh tra Sở Quý II -',
      '3 Treo áp phích Phòng Tổ chức Các trường học Quý II Khổ A3',
      '4 Phát tờ rơi Các trường học Quý III -',
      '5 Tổng kết Phòng Tổ chức - Quý IV -',
    ];
    const tasks = await tasksIn(`${HEADER}${rows.join('\n')}`);
    expect(tasks.map(({ lead, partners }) => `${lead} | ${partners}`)).toEqual([
      'Phòng Tổ chức | Các trường học',
      'Văn phòng Sở | Thanh tra Sở',
      'Phòng Tổ chức | Các trường học',
      'Phòng Tổ chức | Các trường học',
      'Phòng Tổ chức | ',
    ]);
  });

  it('độ tin của ô phải đoán không quá 0,85', async () => {
    const text = `KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\nPhụ lục\nPHÂN CÔNG NHIỆM VỤ\n\n${HEADER}1 In tờ rơi. Phòng Tổ chức Các trường học Quý II`;
    const { reading } = await readPlan(Buffer.from(text), 'x.txt');
    expect(reading.tasks[0]?.confidence).toBeLessThanOrEqual(0.85);
    expect(reading.tasks[0]?.confidence).toBeGreaterThanOrEqual(0.6);
  });

  it('không có cột số: hàng cắt theo chỗ các ô vừa nhất', async () => {
    const header = 'Nội dung công việc Thời gian \nthực hiện\n\nĐơn vị chủ \ntrì Phối hợp\n\n';
    const rows = [
      'In tờ rơi, áp phích tuyên truyền cho \ncác trường học\n\nQuý \nII/2024\n\nPhòng \nTổ chức\n\nCác trường \nhọc',
      'Viết bài trên trang thông tin \nđiện tử\n\nThường \nxuyên\n\nVăn \nphòng Sở',
      'Tổng kết công tác tuyên truyền Tháng \n12/2024 Thanh \ntra Sở Phòng Tổ chức',
    ];
    expect(await tasksIn(`${header}${rows.join('\n\n')}\n`)).toMatchObject([
      {
        title: 'In tờ rơi, áp phích tuyên truyền cho các trường học',
        lead: 'Phòng Tổ chức',
        time: 'Quý II/2024',
      },
      { title: 'Viết bài trên trang thông tin điện tử', lead: 'Văn phòng Sở', time: 'Thường xuyên' },
      { title: 'Tổng kết công tác tuyên truyền', lead: 'Thanh tra Sở', partners: 'Phòng Tổ chức' },
    ]);
  });

  it('dòng bị ngắt khi còn chỗ cho chữ sau là hết một ô', async () => {
    const header = 'STT\nNhiệm vụ\nSản phẩm\nĐơn vị chủ trì\nThời gian\n';
    const table = `${header}1\nTổ chức Ngày hội đọc sách cho\nhọc sinh tiểu học\nNgày hội\nPhòng Tổ chức\nQuý I\n2\nLễ phát động Tháng hành động vì\ntrẻ em toàn tỉnh\nLễ phát\nđộng\nVăn phòng\nSở\nTháng 6`;
    expect(await tasksIn(table)).toMatchObject([
      { title: 'Tổ chức Ngày hội đọc sách cho học sinh tiểu học', lead: 'Phòng Tổ chức' },
      { title: 'Lễ phát động Tháng hành động vì trẻ em toàn tỉnh', lead: 'Văn phòng Sở' },
    ]);
  });

  it('chủ trì gộp nhiều hàng ghi sau ô cuối của hàng giữa', async () => {
    const header = 'STT Nhiệm vụ Đơn vị chủ trì Đơn vị phối hợp Thời gian Sản phẩm\n';
    const rows = [
      '1 In tờ rơi Các trường học Quý I Tờ rơi',
      '2 Viết bài Thanh tra Sở Quý II Tin, bài Phòng Tổ chức',
      '3 Tập huấn Các trường học Quý III Lớp tập huấn',
      '4 Tổng kết Văn phòng Sở Các trường học Quý IV Báo cáo',
    ];
    expect(
      (await tasksIn(`${header}${rows.join('\n')}`)).map(({ lead, partners }) => `${lead} | ${partners}`),
    ).toEqual([
      'Phòng Tổ chức | Các trường học',
      'Phòng Tổ chức | Thanh tra Sở',
      'Phòng Tổ chức | Các trường học',
      'Văn phòng Sở | Các trường học',
    ]);
  });

  it('bảng thứ hai có tiêu đề khác kết thúc bảng thứ nhất', async () => {
    const first =
      'STT Nhiệm vụ Chủ trì Thời gian\n1 In tờ rơi Phòng Tổ chức Quý I\n2 Viết bài Văn phòng Sở Quý II';
    const second =
      '2. Giai đoạn hai\nSTT Thời gian Nội dung Chủ trì\n1 Quý III Tập huấn Thanh tra Sở\n2 Quý IV Tổng kết Văn phòng Sở';
    expect((await tasksIn(`${first}\n${second}`)).map(({ title, lead }) => `${title} | ${lead}`)).toEqual([
      'In tờ rơi | Phòng Tổ chức',
      'Viết bài | Văn phòng Sở',
      'Tập huấn | Thanh tra Sở',
      'Tổng kết | Văn phòng Sở',
    ]);
  });
});
