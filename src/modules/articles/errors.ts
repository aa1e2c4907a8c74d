import { conflict, defineErrors, invalid } from '../../platform/errors/app-error.ts';

export const articleErrors = defineErrors('article', {
  alreadyPublished: conflict<{ title: string }>(
    (d) => `Bài “${d.title}” đã được đăng. Lần gửi này không đăng thêm bài nào.`,
    'Mở lại bài để xem địa chỉ và thời điểm đăng.',
  ),
  notPublished: conflict<{ title: string }>(
    (d) => `Bài “${d.title}” không ở trạng thái đã đăng.`,
    'Mở lại bài để xem trạng thái mới nhất.',
  ),
  notWithdrawn: conflict<{ title: string }>(
    (d) => `Bài “${d.title}” không ở trạng thái đã gỡ.`,
    'Mở lại bài để xem trạng thái mới nhất.',
  ),
  isWithdrawn: conflict<{ title: string }>(
    (d) => `Bài “${d.title}” đã gỡ nên không sửa được.`,
    'Đăng lại bài, hoặc viết một bài mới.',
  ),
  linkIsOurs: conflict(
    'Đường dẫn này là bài đã đăng ngay trên Lan Tỏa, đã được ghi nhận khi đăng.',
    'Không cần gửi lại. Mở danh sách bài đăng để xem.',
  ),
  bodyNotAllowed: invalid<{ reason: 'too-large' | 'too-deep' | 'not-allowed' }>(
    (d) =>
      ({
        'too-large': 'Nội dung bài quá dài (tối đa 100 KB chữ). Chưa có gì được lưu.',
        'too-deep': 'Danh sách lồng nhau quá nhiều cấp. Chưa có gì được lưu.',
        'not-allowed': 'Nội dung bài có phần không được phép. Chưa có gì được lưu.',
      })[d.reason],
    'Chia bài thành nhiều bài ngắn, hoặc chỉ dùng đoạn văn, tiêu đề, danh sách, trích dẫn, chữ đậm, chữ nghiêng và liên kết.',
  ),
});
