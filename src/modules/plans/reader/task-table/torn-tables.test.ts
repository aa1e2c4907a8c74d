import { describe, expect, it } from 'vitest';
import { readPlan } from '../read-plan.ts';

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
});
