/** Who looks: a name of the sample house, or nobody (a visitor). */
type Who = 'dieuphoi' | 'trunghoc' | 'pgd-08' | 'thcs-012' | 'ht-thcs-012' | 'quantri' | null;

export interface Shot {
  /** Also the file's name: `<name>-<width>.png`. */
  name: string;
  who: Who;
  /** Where to start, then the addresses of links to follow: the first one on the page that matches. */
  at: string;
  follow?: readonly RegExp[];
  /** A button to press at the start, when it is there. */
  press?: string;
  /** A file to hand in at the start. */
  file?: string;
  /** Added to the address one has come to. */
  below?: string;
  /** One line for the list of pictures. */
  says: string;
}

const uuid = '[0-9a-f-]{36}';
const article = new RegExp(`^/bai-dang/${uuid}`);
const cell = /[?&]o=/;
const report = new RegExp(`^/bao-cao/${uuid}$`);
const unit = new RegExp(`^/don-vi/${uuid}`);
const plan = new RegExp(`^/ke-hoach/${uuid}`);
const submission = /^\/bao-cao\/ban-gui\/[^/]+$/;
const receipt = /^\/bao-cao\/bien-nhan\//;
const figure = /\/so-lieu\//;

/** In the middle of the year: a house that was played to October 2023 and stands on 16/10/2023. */
export const inOctober: readonly Shot[] = [
  { name: 'home-coordinator', who: 'dieuphoi', at: '/', says: 'Trang đầu của người điều phối: ai còn nợ gì' },
  { name: 'home-silent', who: 'dieuphoi', at: '/?xem=im-lang', says: 'Đơn vị im lặng từ hai tháng' },
  { name: 'home-district', who: 'pgd-08', at: '/', says: 'Trang đầu của Phòng GD&ĐT' },
  { name: 'home-school', who: 'thcs-012', at: '/', says: 'Trang đầu của trường: tháng này còn làm gì' },
  { name: 'progress', who: 'dieuphoi', at: '/tien-do?nhiem-vu=4', says: 'Bảng tiến độ: đơn vị nhân tháng' },
  {
    name: 'progress-cell',
    who: 'dieuphoi',
    at: '/tien-do?nhiem-vu=4',
    follow: [cell],
    says: 'Một ô của bảng tiến độ: minh chứng, căn cứ, diễn biến',
  },
  {
    name: 'progress-coverage',
    who: 'trunghoc',
    at: '/tien-do?nhiem-vu=7',
    says: 'Tiến độ an toàn mạng: hai mẫu số, nêu tên nơi còn thiếu',
  },
  { name: 'progress-school', who: 'thcs-012', at: '/tien-do', says: 'Tiến độ của riêng một trường' },
  { name: 'article-new', who: 'thcs-012', at: '/bai-dang/moi', says: 'Viết bài đăng' },
  {
    name: 'article-link',
    who: 'thcs-012',
    at: '/bai-dang/gui-duong-dan?thang=2023-08',
    says: 'Gửi đường dẫn bài đã đăng nơi khác',
  },
  { name: 'activity-new', who: 'thcs-012', at: '/hoat-dong/moi', says: 'Ghi hoạt động' },
  {
    name: 'report-writing',
    who: 'thcs-012',
    at: '/bao-cao',
    press: 'Mở báo cáo đã điền sẵn số liệu',
    follow: [report],
    says: 'Các mục của báo cáo năm',
  },
  {
    name: 'report-figure',
    who: 'thcs-012',
    at: '/bao-cao',
    follow: [report, figure],
    says: 'Minh chứng sau một con số của báo cáo đang viết',
  },
  {
    name: 'report-text',
    who: 'thcs-012',
    at: '/bao-cao',
    follow: [report, /\/muc\//],
    says: 'Viết một mục nhận định',
  },
  {
    name: 'evidence-list',
    who: 'thcs-012',
    at: '/tien-do/minh-chung',
    says: 'Từng minh chứng của một đơn vị',
  },
  {
    name: 'plan-release',
    who: 'dieuphoi',
    at: '/ke-hoach/tai-len',
    file: 'src/modules/plans/example/ke-hoach-mau-2023.docx',
    below: '/phat-hanh',
    says: 'Trước khi phát hành: ai sẽ phải làm gì',
  },
  {
    name: 'plan-review',
    who: 'dieuphoi',
    at: '/ke-hoach/tai-len',
    file: 'src/modules/plans/example/ke-hoach-mau-2023.docx',
    says: 'Đọc kế hoạch bên văn bản gốc: điểm phải quyết định, dữ kiện phải xác nhận',
  },
];

/** The year is over: a house that was played to November 2023. */
export const afterTheYear: readonly Shot[] = [
  { name: 'sign-in', who: null, at: '/dang-nhap', says: 'Đăng nhập' },
  { name: 'plan-list', who: 'dieuphoi', at: '/ke-hoach', says: 'Các kế hoạch' },
  { name: 'plan-upload', who: 'dieuphoi', at: '/ke-hoach/tai-len', says: 'Tải văn bản kế hoạch lên' },
  {
    name: 'plan-released',
    who: 'dieuphoi',
    at: '/ke-hoach',
    follow: [plan],
    says: 'Kế hoạch đã phát hành, từng dữ kiện dẫn về dòng của văn bản gốc',
  },
  { name: 'unit-list', who: 'dieuphoi', at: '/don-vi', says: 'Danh bạ đơn vị' },
  { name: 'unit', who: 'dieuphoi', at: '/don-vi', follow: [unit], says: 'Một đơn vị' },
  { name: 'article-list', who: 'thcs-012', at: '/bai-dang', says: 'Bài đăng của trường' },
  { name: 'article', who: 'thcs-012', at: '/bai-dang', follow: [article], says: 'Một bài đã đăng' },
  { name: 'public-column', who: null, at: '/c/truong-thcs-mau-12', says: 'Chuyên mục công khai của trường' },
  {
    name: 'public-article',
    who: null,
    at: '/c/truong-thcs-mau-12',
    follow: [/^\/c\/[^/]+\/(?!rss)[^/]+$/],
    says: 'Một bài trên trang công khai',
  },
  { name: 'activity-list', who: 'thcs-012', at: '/hoat-dong', says: 'Hoạt động của trường' },
  {
    name: 'activity',
    who: 'thcs-012',
    at: '/hoat-dong',
    follow: [new RegExp(`^/hoat-dong/${uuid}`)],
    says: 'Một hoạt động đã ghi',
  },
  { name: 'reports-school', who: 'thcs-012', at: '/bao-cao', says: 'Báo cáo của trường' },
  { name: 'reports-district', who: 'pgd-08', at: '/bao-cao', says: 'Báo cáo của các trường trong huyện' },
  { name: 'reports-coordinator', who: 'dieuphoi', at: '/bao-cao', says: 'Báo cáo của cả tỉnh' },
  {
    name: 'report-check',
    who: 'ht-thcs-012',
    at: '/bao-cao',
    follow: [report, /\/kiem-tra$/],
    says: 'Kiểm tra trước khi gửi',
  },
  {
    name: 'receipt',
    who: 'pgd-08',
    at: '/bao-cao',
    follow: [submission, receipt],
    says: 'Biên nhận đã gửi báo cáo',
  },
  { name: 'submission', who: 'pgd-08', at: '/bao-cao', follow: [submission], says: 'Bản báo cáo đã gửi' },
  {
    name: 'submission-figure',
    who: 'pgd-08',
    at: '/bao-cao',
    follow: [submission, figure],
    says: 'Minh chứng sau một con số',
  },
  { name: 'consolidated', who: 'dieuphoi', at: '/bao-cao/tong-hop', says: 'Bàn soạn báo cáo tổng hợp' },
  {
    name: 'consolidated-figure',
    who: 'dieuphoi',
    at: '/bao-cao/tong-hop',
    follow: [figure],
    says: 'Nơi nào làm nên một con số của báo cáo tổng hợp',
  },
  {
    name: 'progress-places',
    who: 'dieuphoi',
    at: '/tien-do?xem=dia-ban&nhiem-vu=4',
    says: 'Tiến độ theo địa bàn',
  },
  {
    name: 'progress-trends',
    who: 'dieuphoi',
    at: '/tien-do?xem=xu-huong&nhiem-vu=4',
    says: 'Xu hướng và mức tin cậy',
  },
  { name: 'wall-board', who: 'dieuphoi', at: '/tien-do/bang-treo', says: 'Bảng treo ở phòng làm việc' },
  {
    name: 'own-district',
    who: 'thcs-012',
    at: '/tien-do/so-voi-dia-ban',
    says: 'Trường thấy mình và mức giữa của địa bàn',
  },
  { name: 'waiting-evidence', who: 'pgd-08', at: '/xac-nhan', says: 'Người thứ hai xác nhận minh chứng' },
  { name: 'audit-sample', who: 'dieuphoi', at: '/kiem-tra-mau', says: 'Gọi kiểm tra ngẫu nhiên' },
  { name: 'dispensations', who: 'dieuphoi', at: '/mien-hoan', says: 'Miễn và hoãn' },
  { name: 'dispensation-new', who: 'dieuphoi', at: '/mien-hoan/moi', says: 'Quyết định miễn hoặc hoãn' },
  { name: 'figures-explained', who: null, at: '/cach-tinh', says: 'Cách tính các con số, cho mọi người' },
  { name: 'staff-list', who: 'quantri', at: '/nhan-su', says: 'Nhân sự và chức danh' },
  { name: 'unit-changes', who: 'quantri', at: '/don-vi/thay-doi', says: 'Các thay đổi về đơn vị' },
  { name: 'health', who: 'quantri', at: '/quan-tri', says: 'Tình trạng hệ thống' },
  { name: 'outbox', who: 'quantri', at: '/quan-tri/thu-di', says: 'Thư đã gửi đi' },
  {
    name: 'mail',
    who: 'quantri',
    at: '/quan-tri/thu-di',
    follow: [/^\/quan-tri\/thu-di\/.+/],
    says: 'Một lá thư',
  },
  { name: 'event-log', who: 'quantri', at: '/quan-tri/nhat-ky', says: 'Nhật ký và chuỗi chứng minh' },
  { name: 'sample-year', who: 'quantri', at: '/quan-tri/nam-mau', says: 'Nạp năm mẫu' },
  { name: 'account', who: 'thcs-012', at: '/tai-khoan', says: 'Tài khoản, mật khẩu, các phiên đăng nhập' },
  { name: 'not-found', who: 'thcs-012', at: '/khong-co-trang-nay', says: 'Không tìm thấy' },
];
