/** What each event says in words. A test holds this list against every event the product declares. */
export const eventLabels: Record<string, string> = {
  'account.signed-in': 'Đăng nhập',
  'account.created': 'Tạo tài khoản',
  'account.password-reset': 'Cấp lại mật khẩu',
  'account.password-changed': 'Đổi mật khẩu của mình',
  'account.sessions-ended': 'Kết thúc phiên đăng nhập',
  'unit.founded': 'Lập đơn vị',
  'unit.renamed': 'Đổi tên đơn vị',
  'unit.moved': 'Chuyển nơi trực thuộc của đơn vị',
  'unit.merged': 'Sáp nhập đơn vị',
  'unit.split': 'Chia tách đơn vị',
  'unit.closed': 'Kết thúc hoạt động của đơn vị',
  'unit.reorganised': 'Sắp xếp lại các đơn vị',
  'unit.imported': 'Nhập danh sách đơn vị',
  'unit.change-in-force': 'Thay đổi đơn vị có hiệu lực',
  'unit.change-undone': 'Hoàn tác thay đổi đơn vị',
  'unit.contact-changed': 'Sửa liên hệ của đơn vị',
  'post.given': 'Giao chức danh',
  'plan.imported': 'Nhập kế hoạch',
  'plan.fact-decided': 'Quyết định một dữ kiện của kế hoạch',
  'plan.facts-confirmed': 'Xác nhận các dữ kiện rõ của kế hoạch',
  'plan.finding-resolved': 'Xử lý một điểm cần quyết của kế hoạch',
  'plan.decision-undone': 'Hoàn tác một quyết định của kế hoạch',
  'plan.decision-redone': 'Làm lại một quyết định của kế hoạch',
  'plan.facts-changed': 'Thêm, bớt, tách, gộp dữ kiện của kế hoạch',
  'plan.discarded': 'Bỏ một kế hoạch đang duyệt',
  'plan.restored': 'Khôi phục một kế hoạch đã bỏ',
  'plan.released': 'Phát hành kế hoạch',
  'plan.upload-received': 'Nhận một tệp kế hoạch để đọc',
  'plan.upload-failed': 'Không đọc được một tệp kế hoạch',
  'next-year.started': 'Bắt đầu kế hoạch năm sau',
  'next-year.item-decided': 'Quyết định một mục của kế hoạch năm sau',
  'next-year.channels-checked': 'Thử các địa chỉ của kế hoạch năm sau',
  'plan.upload-discarded': 'Bỏ một tệp kế hoạch đang chờ',
  'obligations.generated': 'Lập phần phải làm của các đơn vị',
  'obligation.state-changed': 'Đổi trạng thái phần phải làm',
  'evidence.counted': 'Ghi nhận minh chứng',
  'evidence.withdrawn': 'Thôi ghi nhận minh chứng',
  'ledger.recounted': 'Đếm lại từ minh chứng',
  'article.published': 'Xuất bản bài',
  'article.withdrawn': 'Gỡ bài',
  'article.corrected': 'Đính chính bài',
  'activity.recorded': 'Ghi hoạt động',
  'activity.withdrawn': 'Gỡ hoạt động',
  'activity.photo-removed': 'Gỡ ảnh của hoạt động',
  'report.opened': 'Mở báo cáo',
  'report.submitted': 'Gửi báo cáo',
  'report.returned': 'Trả lại báo cáo',
  'report.accepted': 'Tiếp nhận báo cáo',
  'report.consolidated': 'Lập báo cáo tổng hợp',
  'sample.loaded': 'Nạp đơn vị và tài khoản mẫu',
  'sample.year-started': 'Bắt đầu nạp năm mẫu',
  'sample.removed': 'Xóa dữ liệu mẫu',
  'audit.proved': 'Chứng minh nhật ký',
};

/** Groups of the filter, by the first word of an event's name. */
export const eventGroupLabels: Record<string, string> = {
  account: 'Tài khoản',
  unit: 'Đơn vị',
  post: 'Chức danh',
  plan: 'Kế hoạch',
  'next-year': 'Kế hoạch năm sau',
  obligations: 'Phần phải làm',
  obligation: 'Phần phải làm',
  evidence: 'Minh chứng',
  ledger: 'Minh chứng',
  article: 'Bài đăng',
  activity: 'Hoạt động',
  report: 'Báo cáo',
  sample: 'Dữ liệu mẫu',
  audit: 'Nhật ký',
};

/** An event this version does not know is shown under its own name. */
export function eventLabel(name: string): string {
  return eventLabels[name] ?? name;
}

export const brokenReasons: Record<string, string> = {
  changed: 'nội dung đã bị sửa hoặc đổi chỗ',
  'missing-event': 'sự kiện đã bị xóa',
  'missing-link': 'mắt xích đã bị xóa',
};

export const jobLabels: Record<string, string> = {
  'ledger.recount': 'đếm lại',
  'reports.tell-returned': 'báo tin trả lại báo cáo',
  'reports.tell-accepted': 'báo tin tiếp nhận báo cáo',
  'units.bring-into-force': 'đưa thay đổi đơn vị vào hiệu lực',
};
