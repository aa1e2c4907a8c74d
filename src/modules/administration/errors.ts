import { conflict, defineErrors, invalid, notFound } from '../../platform/errors/app-error.ts';

export const administrationErrors = defineErrors('administration', {
  unitUnknown: notFound<{ code: string }>(
    (d) => `Không có đơn vị nào mang mã “${d.code}”.`,
    'Xem mã ở cột “Mã” của trang Đơn vị rồi chạy lại.',
  ),
  departmentNeeded: invalid(
    'Nơi này chưa có đơn vị nào.',
    'Thêm --department "Sở GD&ĐT …" để tạo đơn vị đầu tiên cùng lúc.',
  ),
  departmentExists: conflict(
    'Đã có đơn vị; --department chỉ dùng khi tạo đơn vị đầu tiên.',
    'Bỏ --department và nêu --unit MÃ của đơn vị.',
  ),
});
