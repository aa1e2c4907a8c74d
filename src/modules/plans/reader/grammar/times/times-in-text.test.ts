import { describe, expect, it } from 'vitest';
import { partnersInText } from '../units/partners-in-text.ts';
import { timeWordsIn } from './times-in-text.ts';

describe('thời gian trong một câu giao việc', () => {
  it.each([
    ['Tổ chức lễ phát động; hoàn thành trước ngày 15/9/2025', 'hoàn thành trước ngày 15/9/2025'],
    ['Xây dựng mô hình điểm trong tháng 12/2025', 'trong tháng 12/2025'],
    ['Mở 01 lớp tập huấn từ tháng 10 đến tháng 11/2025', 'từ tháng 10 đến tháng 11/2025'],
    [
      'Vận động Nhân dân tháo dỡ, hoàn thành chậm nhất ngày 31/12/2025',
      'hoàn thành chậm nhất ngày 31/12/2025',
    ],
    ['Tổ chức kiểm tra liên ngành, Quý III/2024', 'Quý III/2024'],
    ['Duy trì đội xung kích thường xuyên', 'thường xuyên'],
    ['Đăng ít nhất 02 tin mỗi tuần', 'mỗi tuần'],
    ['Viết tối thiểu 02 bài/tháng', '/tháng'],
    ['Tổ chức 02 buổi ngoại khóa trong năm học 2025 - 2026', 'trong năm học 2025 - 2026'],
  ])('“%s” → “%s”', (text, time) => expect(timeWordsIn(text)).toBe(time));

  it.each([
    ['Triển khai Kế hoạch số 12/KH-UBND ngày 03/3/2025 của UBND tỉnh'],
    ['Tổ chức mít tinh hưởng ứng Ngày Thế giới không thuốc lá 31/5'],
    ['Thực hiện Đề án giai đoạn 2021-2025, định hướng đến năm 2030'],
    ['Hướng dẫn các trường lồng ghép nội dung vào môn học'],
  ])('“%s” không nêu thời gian', (text) => expect(timeWordsIn(text)).toBe(''));
});

describe('đơn vị phối hợp trong một câu', () => {
  it.each([
    ['Chủ trì, phối hợp với Công an xã chuẩn bị nội dung', ['Công an xã']],
    [
      'Phối hợp với Sở Y tế, Sở Nội vụ và các đơn vị liên quan tổ chức hội nghị',
      ['Sở Y tế', 'Sở Nội vụ', 'các đơn vị liên quan'],
    ],
    ['phối hợp chặt chẽ với Phòng Giáo dục và Đào tạo để tuyên truyền', ['Phòng Giáo dục và Đào tạo']],
    ['phối hợp với Ban quản lý các khu công nghiệp kiểm tra', ['Ban quản lý các khu công nghiệp']],
    ['phối hợp với Tổ truyền thông cộng đồng vận động người dân', ['Tổ truyền thông cộng đồng']],
    ['phối hợp với các tổ chức chính trị - xã hội tuyên truyền', ['các tổ chức chính trị - xã hội']],
    ['phối hợp với UBND cấp xã nắm tình hình', ['UBND cấp xã']],
    ['phối hợp tổ chức phiên tòa giả định', []],
    ['Tổ chức hội nghị', []],
  ])('“%s”', (text, units) => expect(partnersInText(text)).toEqual(units));
});
