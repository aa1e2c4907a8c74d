/**
 * What made-up articles say: sentences with choices in them, "{a|b}", also one inside another. Nothing between two
 * choices is longer than ten syllables, so that two articles of one theme are not the same text by chance.
 */
export interface Theme {
  titles: readonly string[];
  sentences: readonly string[];
}

export const said = [
  'theo lời',
  'như',
  'đúng điều',
  'nghe',
  'hỏi thêm',
  'học từ',
  'nhờ',
  'cùng với',
] as const;
export const people = ['cô', 'thầy', 'chị', 'anh', 'bác', 'bạn', 'dì', 'chú'] as const;
export const givenNames = [
  'An',
  'Bình',
  'Cúc',
  'Diệp',
  'Đạt',
  'Giang',
  'Hà',
  'Hiếu',
  'Hoa',
  'Hồng',
  'Khánh',
  'Kiên',
  'Lâm',
  'Linh',
  'Loan',
  'Mai',
  'Nam',
  'Nga',
  'Nghĩa',
  'Oanh',
  'Phúc',
  'Quân',
  'Quyên',
  'Sơn',
  'Tâm',
  'Thảo',
  'Trung',
  'Tuyết',
  'Vân',
  'Yến',
] as const;
export const places = [
  'ở đầu xóm',
  'bên tổ Văn',
  'lớp kế bên',
  'ngoài chợ',
  'ở ấp trên',
  'trong ban đại diện',
  'bên kia sông',
  'ở thư viện',
  'phòng y tế',
  'dãy nhà sau',
  'gần bến đò',
  'tổ dân phố',
  'quầy một cửa',
  'khu tập thể',
  'ở cù lao',
  'bên chi đoàn',
  'hội khuyến học',
  'trạm xá',
  'sân bóng',
  'nhà văn hóa',
  'ở bưu cục',
  'tổ hậu cần',
  'cuối con hẻm',
  'ngoài đồng',
] as const;

const who =
  '{thầy cô chủ nhiệm|tổ tin học|cô giáo phụ trách thư viện|các bạn lớp trưởng|anh chị đoàn viên|bác bảo vệ|nhóm phụ huynh nòng cốt|cán bộ y tế trường|thầy tổng phụ trách|hai cô văn phòng}';
const when =
  '{Sáng thứ Hai|Cuối tuần qua|Đầu giờ sinh hoạt|Chiều thứ Tư|Trong buổi họp lớp|Sau tiết chào cờ|Giữa tháng này|Giờ ra chơi|Tối thứ Sáu|Ngay sau kỳ kiểm tra}';
const class_ =
  '{khối đầu cấp|lớp 6A|lớp cuối cấp|hai lớp học buổi chiều|câu lạc bộ đọc sách|đội tuyển tin học|lớp 9B|nhóm học tối|khối 8|lớp bán trú}';
const felt =
  '{thấy dễ hơn mình nghĩ|hỏi lại nhiều lần|ghi ngay vào sổ tay|cười ồ vì nhận ra mình trong đó|xin bản in mang về|muốn thử ở nhà|còn băn khoăn một chút|kể lại cho ông bà|góp thêm kinh nghiệm riêng|hẹn tuần sau học tiếp}';

/** What any theme may say around its own sentences. */
export const anyTheme: readonly string[] = [
  `${when}, ${who} {dành mười lăm phút|mượn phòng máy|dựng một góc nhỏ ở hành lang|chuẩn bị mấy tờ giấy khổ lớn|mang theo chiếc loa cũ} để {trò chuyện|làm mẫu|cùng thử|hỏi đáp} với ${class_}.`,
  `{Nhiều em|Vài bạn ngồi bàn cuối|Hơn 20 phụ huynh|Các em nhỏ|Người đến sớm} ${felt}, còn ${who} {ghi lại câu hỏi|chụp lại bảng tổng kết|phát thêm phiếu|dặn đem thắc mắc về|hứa gửi tài liệu}.`,
  `{Điều đáng mừng|Cái khó|Chuyện vui|Bài học rút ra|Điều còn thiếu} là {máy chiếu chỉ có một|mạng ở dãy sau hay chập chờn|học sinh tự dạy nhau|nhà xa nên nhiều người về sớm|ai cũng có điện thoại nhưng ít người cài khóa}.`,
  `${who} {kể|nhắc|tâm sự|nói thêm} rằng {hồi đầu năm|mới tháng trước|tuần rồi|có lần trực đêm|năm ngoái} {một gia đình gần trường|người quen ở chợ|cậu học trò cũ|chính nhà mình|một bác hàng xóm} {suýt bị mất tiền|quên sạch mã đăng nhập|nhận cuộc gọi lạ|đi ba chuyến mới xong giấy tờ|không mở được tệp}.`,
  `{Lần tới|Tháng sau|Khi có phòng máy mới|Sang học kỳ|Trước kỳ nghỉ} ${class_} sẽ {thi vẽ tranh|đóng tiểu phẩm|làm bản tin tường|đi hỏi chuyện các cụ|quay một đoạn phim ngắn} {về chính chuyện này|để gửi sang trường bạn|rồi treo ở cổng|cho buổi tổng kết|và mời phụ huynh chấm}.`,
  `{Ai cần giúp|Người chưa đến được|Nhà nào còn lúng túng|Phụ huynh bận việc đồng} {có thể ghé|xin nhắn|cứ gọi|mời qua} {phòng văn thư|bàn trực ở cổng|thư viện|phòng tin học} {sáng thứ Năm|cuối buổi|giờ đón con|lúc nghỉ trưa}, ${who} sẽ {chỉ từng bước|làm cùng|giải thích chậm|in giúp hướng dẫn}.`,
];

export const themes: readonly Theme[] = [
  {
    titles: [
      'Giữ mật khẩu như giữ chìa khóa nhà',
      'Đặt mật khẩu thế nào cho khỏi quên',
      'Một buổi nói chuyện về mật khẩu',
    ],
    sentences: [
      `{Mật khẩu|Mã khóa|Câu khóa} {dài hơn mười hai ký tự|ghép từ bốn từ không liên quan|lấy ý một câu ca dao|có cả chữ lẫn số} {khó dò hơn hẳn|vẫn dễ nhớ|làm kẻ gian nản lòng|tốn hàng năm mới đoán ra}.`,
      `{Em Minh|Bạn Lan|Cô Hạnh|Chú Tư|Một phụ huynh} {thú thật|kể|giơ tay nói} đã dùng {ngày sinh của con|số điện thoại|tên con mèo|dãy 123456} cho {cả năm tài khoản|hộp thư|trang học trực tuyến|ví điện tử}.`,
      `{Mỗi nơi một khóa riêng|Đừng dùng lại khóa cũ|Tách hộp thư khỏi mạng xã hội}, {một trang bị lộ|máy quán bị cài mã độc|ai đó nhìn trộm} thì {chỗ khác vẫn an toàn|tiền vẫn còn|bài vở không mất}.`,
      `{Lớp thứ hai|Mã gửi về điện thoại|Vân tay} {giống như then cài|chặn được kẻ đã biết khóa|mất thêm năm giây}, {bật một lần là xong|nhưng đáng công|nên bật trước cho hộp thư}.`,
      `{Viết ra giấy|Lưu trong sổ|Nhờ trình quản lý} {không xấu|cũng được}, miễn là {cất trong tủ|không dán lên màn hình|đừng chụp gửi qua tin nhắn|chỉ mình biết chỗ}.`,
    ],
  },
  {
    titles: [
      'Cuộc gọi báo con cấp cứu',
      'Bình tĩnh trước tin nhắn giục chuyển tiền',
      'Nhận ra lời giả danh nhà trường',
    ],
    sentences: [
      `{Kẻ gọi|Giọng lạ|Người tự xưng bác sĩ|Số máy không quen} {thường nói gấp|đọc đúng tên con|bật tiếng còi xe|bảo đừng báo ai} để {người nghe hoảng|lấy tiền viện phí|mẹ không kịp nghĩ|buộc chuyển khoản ngay}.`,
      `{Hãy gác máy|Đếm đến mười|Gọi lại số đã lưu|Nhờ người bên cạnh hỏi giúp}, {cô giáo|phòng y tế|bảo vệ cổng} {luôn có người trực|trả lời trong vài phút|biết em nào đang ở lớp}.`,
      `{Trường|Nhà trường|Không thầy cô nào} {chưa bao giờ|không khi nào|tuyệt nhiên không} {thu tiền qua tài khoản cá nhân|nhắn đường dẫn lạ|xin mã xác nhận|đòi ảnh căn cước}.`,
      `{Bà Năm|Anh Dũng|Chị Thu|Ông ngoại bé My} {đã cầm sẵn thẻ|ra tới cây rút tiền|vay nóng hàng xóm} thì {nhớ lời dặn|con bước vào nhà|cô chủ nhiệm gọi tới}, {thoát trong gang tấc|mừng rơi nước mắt|kể lại cho cả xóm}.`,
      `{Chụp màn hình|Giữ tin nhắn|Ghi số tài khoản|Nhớ giờ gọi} rồi {báo công an xã|gửi ban giám hiệu|nhắn nhóm lớp|gọi tổng đài}, {để nhà khác tránh|kẻ gian khó lặp lại|ngân hàng kịp khóa}.`,
    ],
  },
  {
    titles: [
      'Nộp hồ sơ vào lớp một tại nhà',
      'Tuyển sinh trên mạng, phụ huynh cần gì',
      'Hỏi đáp về hồ sơ đầu cấp trực tuyến',
    ],
    sentences: [
      `{Giấy khai sinh|Mã định danh|Ảnh chân dung|Thông tin cư trú} {nên chụp rõ bốn góc|phải đúng như sổ|để sẵn trong máy}, {tệp quá nặng|chữ mờ|thiếu dấu} thì {hệ thống trả lại|phải làm từ đầu|khó dò tên}.`,
      `{Điền xong trang một|Tới bước xác nhận|Trước khi bấm gửi}, {đọc to họ tên|so lại ngày sinh|nhờ con soát}, vì {sửa sau mất công|sai một số là lạc trường|người duyệt chỉ xem bản gửi}.`,
      `{Mã hồ sơ|Dãy số biên nhận|Tin nhắn phản hồi} {giống tấm vé|dùng tra kết quả|đừng xóa vội}, {chép vào lịch treo tường|chụp gửi ông bà|giữ tới ngày tựu trường}.`,
      `{Nhà không có máy|Ai ngại gõ chữ|Gia đình mới chuyển về} {mượn máy thư viện|ra nhà văn hóa ấp|nhờ đoàn viên trực}, {chừng nửa giờ là xong|không tốn đồng nào|còn được in giúp}.`,
      `{Năm nay|Ba ngày đầu|Tính tới hôm qua} {hơn 80 hồ sơ|già nửa số bé|hai xóm xa nhất} {đã nộp qua mạng|không phải xếp hàng|xong trước hạn}, {bớt cảnh chen lấn|văn thư đỡ nhập lại|cha mẹ không nghỉ buổi chợ}.`,
    ],
  },
  {
    titles: [
      'Đóng học phí không cần tiền mặt',
      'Quét mã xong nhớ xem tên người nhận',
      'Phụ huynh làm quen với thanh toán điện tử',
    ],
    sentences: [
      `{Mã trên phiếu thu|Ô vuông cô phát|Dòng chữ dưới mã} {hiện đúng tên trường|có sẵn số tiền|ghi lớp của con}, {lệch một chữ|thấy tên cá nhân|số lẻ bất thường} là {dừng lại hỏi|chưa bấm vội|gọi thủ quỹ}.`,
      `{Biên lai điện tử|Ảnh giao dịch|Tin báo trừ tiền} {giữ trong thư mục riêng|in ra nếu cần|gửi kế toán đối chiếu}, {cuối năm dễ tra|khỏi cãi qua lại|mất điện thoại vẫn tìm được}.`,
      `{Bác bán rau|Người chạy xe ôm|Má của Tí|Chú thợ hồ} {lần đầu quét mã|tự làm được ở quầy|không mang theo tiền lẻ}, {cười hoài|bảo nhanh như trở bàn tay|còn bày lại cho chồng}.`,
      `{Ai chưa có tài khoản|Nhà đông con|Người lớn tuổi} {vẫn nộp ở quầy|nhờ con lớn làm|mở thẻ ngay tại trường}, {không ai bị ép|không mất phí|làm xong mới về}.`,
      `{Kế toán|Thủ quỹ|Cô Phượng} {khoe|tính|cho hay} {sổ thu khớp từng đồng|đỡ hai buổi đếm tiền|không còn tờ rách}, {thời gian ấy dành cho thư viện|cả phòng nhẹ người|phụ huynh xem được ngay}.`,
    ],
  },
  {
    titles: [
      'Dấu chân số của tuổi học trò',
      'Nghĩ một phút trước khi đăng',
      'Bài đăng cũ kể chuyện gì về em',
    ],
    sentences: [
      `{Tấm ảnh|Lời bình|Đoạn phim nhảy vui|Câu nói đùa} {đăng lúc giận|chia sẻ cho vui|gửi nhóm kín} {năm năm sau|tới ngày xin việc|khi bạn đã quên} {vẫn còn đó|có người đào lên|làm ai đó buồn}.`,
      `{Biển tên trường|Số nhà|Lịch học thêm|Chuyến đi chơi} {lọt vào khung hình|đọc được khi phóng to}, {người lạ biết chỗ đón|kẻ xấu đoán giờ vắng|nên che trước khi gửi}.`,
      `{Ba câu hỏi|Chiếc đèn giao thông|Bàn tay năm ngón} {dán ở góc lớp|vẽ trên bảng phụ|thuộc như bài hát}: {có thật không|có tốt không|có cần không}, {rồi mới bấm|không thì thôi|hỏi mẹ một tiếng}.`,
      `{Huy|Bảo Ngọc|Nhóm bốn bạn nữ|Một em xin giấu tên} {gỡ hết ảnh cũ|xin lỗi bạn|khóa trang riêng|rời nhóm chửi nhau}, {thấy nhẹ lòng|được bạn ôm|mất một buổi tối nhưng đáng}.`,
      `{Cha mẹ|Anh chị lớn|Ông bà} {cũng để lại dấu|hay khoe điểm của cháu|chụp bảng khen}, {con có quyền từ chối|nên hỏi trước|làm mờ tên là đủ}.`,
    ],
  },
  {
    titles: [
      'Cài ứng dụng định danh từ kho chính thức',
      'Căn cước điện tử dùng được việc gì',
      'Đừng đưa máy cho người lạ cài giúp',
    ],
    sentences: [
      `{Kho có sẵn trong máy|Biểu tượng hình túi|Chợ ứng dụng chính hãng} {là nơi duy nhất nên tải|kiểm tra giúp mình|ghi rõ nhà phát hành}, {đường dẫn trong tin nhắn|tệp gửi qua nhóm|trang có chữ na ná} {dễ là bẫy|mở cửa cho kẻ trộm|xóa ngay}.`,
      `{Công an|Cán bộ xã|Anh tổ trưởng} {không gọi điện đòi mã|mời lên trụ sở|làm việc có giấy}, {ai giục cài qua điện thoại|giọng đe dọa phạt|người xin bật chia sẻ màn hình} {chắc chắn là giả|cứ cúp máy|ghi số lại}.`,
      `{Đi khám bệnh|Xin trích lục|Làm hộ chiếu|Đăng ký tạm trú} {chỉ đưa điện thoại|khỏi photo ba bản|xong trong buổi sáng}, {ông Tám bảy mươi tuổi|chị công nhân tăng ca|cả đội bóng xóm} {khen tiện|mới biết|làm theo}.`,
      `{Mã sáu số|Vân tay mở máy|Khuôn mặt} {đừng cho mượn|mỗi người một kiểu|nhớ trong đầu}, {kể cả con cháu|dù là người nhà|nhất là chỗ đông}.`,
      `{Máy đời cũ|Ai đổi số điện thoại|Tài khoản bị khóa} {ra một cửa nhờ xem|mang theo thẻ thật|chờ chừng hai hôm}, {đừng tin dịch vụ mở nhanh|không tốn phí|có người trực tới năm giờ}.`,
    ],
  },
  {
    titles: [
      'Giáo viên soạn bài giảng điện tử',
      'Một tuần dạy với bảng tương tác',
      'Tổ chuyên môn chia nhau kho học liệu',
    ],
    sentences: [
      `{Cô Liên|Thầy Khoa|Tổ Toán|Nhóm Văn} {dựng đoạn phim ba phút|ghép câu đố|vẽ sơ đồ động|thu giọng đọc}, {tiết học bớt khô|trò yếu cũng giơ tay|lớp ồn vì tranh nhau trả lời}.`,
      `{Kho chung|Thư mục theo chương|Trang của tổ} {đặt tên theo bài|ghi người soạn|cho sửa và góp ý}, {ai nghỉ đột xuất|giáo viên mới|lớp dạy thay} {lấy dùng được ngay|đỡ soạn lại|vẫn đúng mạch}.`,
      `{Phản hồi|Phiếu hỏi nhanh|Ba câu cuối giờ} {hiện lên trước mắt|cho biết ai lạc|đọc trong hai phút}, {tiết sau chỉnh liền|cô đổi ví dụ|nhóm lại học sinh}.`,
      `{Có người|Thầy lớn tuổi nhất|Cô sắp nghỉ hưu} {sợ bấm nhầm|quen phấn trắng|gõ một ngón}, {được hai em trẻ kèm|giờ mê hơn ai hết|nay đứng lớp mẫu}.`,
      `{Bản quyền hình ảnh|Nguồn trích|Giọng hát nền} {phải ghi rõ|xin phép trước|tự chụp là chắc}, {học trò nhìn mà học|khỏi rắc rối|đó cũng là dạy người}.`,
    ],
  },
  {
    titles: [
      'Sổ sức khỏe điện tử ở trường',
      'Bữa trưa bán trú và mã quét',
      'Theo dõi tiêm chủng không còn sổ giấy',
    ],
    sentences: [
      `{Chiều cao|Lần tiêm cuối|Dị ứng đậu phộng|Số đo thị lực} {nhập một lần|y tế xem được|không lạc như sổ}, {chuyển trường vẫn theo|phụ huynh tra ở nhà|khám định kỳ nhanh hẳn}.`,
      `{Dữ liệu của trẻ|Hồ sơ bệnh|Ảnh phiếu khám} {chỉ người phụ trách mở|không gửi nhóm chung|khóa bằng tài khoản riêng}, {lộ ra là có lỗi|xin phép cha mẹ trước|in xong thì hủy}.`,
      `{Cô nuôi|Bếp trưởng|Anh giao rau} {quét mã từng thùng|nhập giờ nhận|chụp mẫu lưu}, {nguồn gốc xem lại được|ai hỏi cũng trả lời|bớt ba quyển sổ}.`,
      `{Phụ huynh bé An|Một bà nội|Hai mẹ đơn thân} {đọc tin nhắn báo sốt|thấy con bỏ bữa|biết ngày cân}, {chạy tới kịp|đổi món ở nhà|cảm ơn cô y tế}.`,
      `{Mất mạng|Máy hết pin|Ngày cúp điện} {vẫn có tờ tạm|ghi tay rồi nhập bù|không ai phải đợi}, {tối hôm đó khớp lại|hai người cùng soát|sai một dòng đã sửa}.`,
    ],
  },
];
