import { describe, expect, it } from 'vitest';
import { loadPlan } from './testing/load-plan.ts';
import type { PlanReading } from './types.ts';

const tasksOf = ({ tasks }: PlanReading) =>
  tasks.map(({ no, lead, partners, schedule }) => [
    no,
    lead,
    partners,
    schedule.kind,
    schedule.from ?? schedule.due,
  ]);

describe('kế hoạch của một sở khác, bảng bị xé, cột thời gian đứng trước', () => {
  it('đọc phần đầu dù hai nửa nằm chung dòng', async () => {
    const { reading } = await loadPlan('duoi-nuoc-2024.txt');
    expect(reading.document).toMatchObject({
      number: '1245',
      symbol: '1245/KH-SGDĐT',
      issuedOn: '2024-02-05',
      place: 'Bình An',
      issuer: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO',
      superior: 'UBND TỈNH BÌNH AN',
      signer: { authority: null, position: 'GIÁM ĐỐC', name: 'Trần Thị Minh Hạnh' },
    });
  });

  it('đọc căn cứ là luật gọi theo tên và căn cứ nối bằng dấu chấm phẩy', async () => {
    const { reading } = await loadPlan('duoi-nuoc-2024.txt');
    expect(reading.legalBases.map(({ type, symbol, issuer }) => [type, symbol, issuer])).toEqual([
      ['Luật', '', null],
      ['Nghị định', '56/2017/NĐ-CP', 'Chính phủ'],
      ['Quyết định', '1248/QĐ-TTg', 'Thủ tướng Chính phủ'],
      ['Công văn', '333/BGDĐT-GDTC', 'Bộ Giáo dục và Đào tạo'],
      ['Kế hoạch', '77/KH-UBND', 'Ủy ban nhân dân tỉnh Bình An'],
    ]);
  });

  it('xếp từng mảnh của bảng về đúng ô', async () => {
    const { reading } = await loadPlan('duoi-nuoc-2024.txt');
    expect(tasksOf(reading)).toEqual([
      ['1', ['Phòng CTTT-GDTC'], ['Văn phòng Sở'], 'periods', '2024-02-01'],
      ['2', ['Phòng CTTT-GDTC'], ['Phòng GD&ĐT', 'Trung tâm Y tế'], 'range', '2024-03-01'],
      ['3', ['Các cơ sở giáo dục'], ['Đoàn trường', 'Hội Cha mẹ học sinh'], 'range', '2024-03-01'],
      ['4', ['Văn phòng Sở'], ['Các phòng thuộc Sở'], 'by', '2024-12-15'],
    ]);
    expect(reading.tasks.flatMap(({ measures }) => measures)).toEqual([
      { kind: 'amount', min: 2, what: 'lớp tập huấn' },
      { kind: 'quota', min: 4, per: 'month', what: 'tin, bài' },
    ]);
  });

  it('phân biệt “trước” với “chậm nhất”, hạn một lần với hạn hằng quý', async () => {
    const { reading } = await loadPlan('duoi-nuoc-2024.txt');
    expect(
      reading.reportDuties.map(({ due, inclusive, every, via }) => [due, inclusive, every, via]),
    ).toEqual([
      // To the province and to the ministry: a report to each.
      ['2024-12-15', false, null, null],
      ['2024-12-15', false, null, null],
      [null, false, 'quarter', 'Phòng Chính trị, tư tưởng và Giáo dục thể chất'],
      ['2024-06-30', true, null, null],
      ['2024-11-30', true, null, null],
    ]);
  });

  it('nhập tên viết tắt vào tên đầy đủ', async () => {
    const { reading } = await loadPlan('duoi-nuoc-2024.txt');
    const unit = reading.units.find(({ name }) => name.startsWith('Phòng Chính trị'));
    expect(unit?.aliases).toEqual(['Phòng CTTT-GDTC', 'CTTT-GDTC']);
  });
});

describe('kế hoạch của một phòng giáo dục, cột thẳng hàng bằng khoảng trắng', () => {
  it('đọc bảng theo vị trí cột và đọc tiếp mục đứng sau bảng', async () => {
    const { reading } = await loadPlan('bao-hiem-y-te-2022.txt');
    expect(tasksOf(reading)).toEqual([
      ['1', ['Phòng GD&ĐT'], ['BHXH huyện'], 'periods', '2022-09-01'],
      ['2', ['Các trường học'], ['Ban đại diện cha mẹ học sinh'], 'range', '2022-09-01'],
      ['3', ['Các trường học'], ['Phòng GD&ĐT'], 'by', '2022-11-30'],
    ]);
    expect(reading.sections.map(({ label }) => label)).toEqual(['I', 'II', 'III', 'IV']);
    expect(reading.reportDuties.map(({ due, every }) => [due, every])).toEqual([
      [null, 'month'],
      ['2023-05-31', null],
    ]);
  });

  it('số và ngày để trống thì để trống, chỉ nêu tháng đã biết', async () => {
    const { reading } = await loadPlan('bao-hiem-y-te-2022.txt');
    expect(reading.document).toMatchObject({
      number: null,
      symbol: 'KH-PGDĐT',
      issuedOn: null,
      issuedMonth: '2022-09',
    });
  });
});

describe('kế hoạch của một UBND tỉnh viết bằng Markdown', () => {
  it('đọc bảng có nhóm, chữ ký đứng trước nơi nhận', async () => {
    const { reading } = await loadPlan('chuyen-doi-so-2026.md');
    expect(reading.tasks.map(({ no, group }) => [no, group])).toEqual([
      ['1', 'Truyền thông đại chúng'],
      ['2', 'Truyền thông đại chúng'],
      ['3', 'Truyền thông cơ sở'],
    ]);
    expect(reading.document.signer).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      position: 'PHÓ CHỦ TỊCH',
      name: 'Phạm Quốc Huy',
    });
    expect(reading.recipients).toHaveLength(4);
  });

  it('báo cơ quan đã thôi hoạt động trước ngày ban hành', async () => {
    const { reading } = await loadPlan('chuyen-doi-so-2026.md');
    const abolished = reading.findings.filter(({ code }) => code === 'addressee-abolished');
    expect(abolished.map(({ details }) => details?.name)).toEqual(['Sở Thông tin và Truyền thông']);
  });
});

describe('kế hoạch có bảng văn bản bị xé và tiêu đề bảng hai tầng', () => {
  it('đọc văn bản theo nhóm A, B dù số thứ tự đứng riêng dòng', async () => {
    const { reading } = await loadPlan('bao-luc-hoc-duong-2024.txt');
    expect(reading.documents.map(({ group, no, symbol }) => [group, no, symbol])).toEqual([
      ['VĂN BẢN CỦA TRUNG ƯƠNG', '1', '102/2016/QH13'],
      ['VĂN BẢN CỦA TRUNG ƯƠNG', '2', '80/2017/NĐ-CP'],
      ['VĂN BẢN CỦA TRUNG ƯƠNG', '3', '1299/QĐ-TTg'],
      ['VĂN BẢN CỦA TỈNH', '1', '112/KH-UBND'],
    ]);
  });

  it('hiểu “Đơn vị thực hiện” là tiêu đề chung của chủ trì và phối hợp', async () => {
    const { reading } = await loadPlan('bao-luc-hoc-duong-2024.txt');
    expect(tasksOf(reading)).toEqual([
      ['1', ['Phòng CTTT-HSSV'], ['Các phòng thuộc Sở'], 'periods', '2024-04-01'],
      ['2', ['Thanh tra Sở'], ['Phòng CTTT-HSSV'], 'continuous', null],
      ['3', ['Các cơ sở giáo dục'], [], 'periods', '2024-10-01'],
    ]);
  });

  it('thấy một văn bản được dẫn với hai ngày khác nhau', async () => {
    const { reading } = await loadPlan('bao-luc-hoc-duong-2024.txt');
    const conflicts = reading.findings.filter(({ code }) => code === 'citation-date-conflict');
    expect(conflicts.map(({ details }) => details)).toEqual([
      { symbol: '112/KH-UBND', first: '2024-03-20', second: '2024-03-21' },
    ]);
  });

  it('tên phòng có dấu phẩy vẫn là một đơn vị', async () => {
    const { reading } = await loadPlan('bao-luc-hoc-duong-2024.txt');
    expect(reading.reportDuties.at(-1)).toMatchObject({
      via: 'Phòng Chính trị, tư tưởng - Học sinh, sinh viên',
      due: '2024-11-30',
    });
  });
});
