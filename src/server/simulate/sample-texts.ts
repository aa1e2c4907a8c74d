/** What sample units write about: own short texts, good enough to look like a real column. */
export interface SampleTopic {
  title: string;
  summary: string;
  text: string;
}

export const topics: readonly SampleTopic[] = [
  {
    title: 'Năm bước tạo mật khẩu mạnh cho phụ huynh',
    summary: 'Một mật khẩu dài, riêng cho từng tài khoản và được giữ kín là cách bảo vệ rẻ nhất.',
    text: 'Mật khẩu ngắn có thể bị dò ra trong vài phút. Một câu dài, dễ nhớ với mình nhưng khó đoán với người khác sẽ an toàn hơn nhiều.\n\nMỗi tài khoản nên có một mật khẩu riêng. Nếu một trang bị lộ dữ liệu, các tài khoản khác vẫn an toàn.\n\nKhông gửi mật khẩu qua tin nhắn, kể cả cho người tự nhận là giáo viên hay ngân hàng.',
  },
  {
    title: 'Nhận biết tin nhắn lừa đảo giả danh nhà trường',
    summary: 'Tin nhắn giục chuyển tiền gấp thường là giả. Hãy gọi lại số điện thoại đã biết.',
    text: 'Kẻ lừa đảo thường báo tin con đang cấp cứu hoặc cần đóng tiền gấp. Nhà trường không yêu cầu chuyển tiền vào tài khoản cá nhân qua tin nhắn.\n\nKhi nhận tin như vậy, hãy bình tĩnh gọi lại cho giáo viên chủ nhiệm theo số đã lưu từ trước.',
  },
  {
    title: 'Nộp hồ sơ tuyển sinh đầu cấp trực tuyến',
    summary: 'Các bước chuẩn bị giấy tờ, điền hồ sơ và theo dõi kết quả ngay tại nhà.',
    text: 'Phụ huynh chuẩn bị bản chụp giấy khai sinh và thông tin cư trú của học sinh trước khi bắt đầu.\n\nĐiền lần lượt từng mục, kiểm tra lại họ tên và ngày sinh trước khi gửi. Mã hồ sơ dùng để tra cứu kết quả, nên ghi lại.\n\nNhà trường có người hỗ trợ tại phòng tin học vào giờ hành chính.',
  },
  {
    title: 'Thanh toán các khoản thu không dùng tiền mặt',
    summary: 'Quét mã, kiểm tra tên đơn vị thụ hưởng, giữ lại biên lai điện tử.',
    text: 'Phụ huynh có thể đóng các khoản thu bằng mã thanh toán do nhà trường cung cấp.\n\nTrước khi xác nhận, hãy đọc kỹ tên đơn vị thụ hưởng và nội dung chuyển khoản. Biên lai điện tử có giá trị đối chiếu khi cần.',
  },
  {
    title: 'Học sinh với dấu chân số của mình',
    summary: 'Mỗi bài đăng, mỗi bình luận đều có thể còn lại rất lâu.',
    text: 'Trong giờ sinh hoạt, các lớp cùng thảo luận về những gì nên và không nên đăng lên mạng.\n\nTrước khi đăng, hãy tự hỏi: thông tin này có làm lộ nơi ở, trường lớp hay làm ai buồn không?',
  },
  {
    title: 'Cài đặt ứng dụng định danh điện tử an toàn',
    summary: 'Chỉ tải ứng dụng từ kho chính thức và không đưa điện thoại cho người lạ thao tác.',
    text: 'Ứng dụng định danh điện tử giúp làm thủ tục hành chính thuận tiện hơn. Chỉ cài từ kho ứng dụng chính thức của điện thoại.\n\nCơ quan công an không gọi điện yêu cầu cài ứng dụng qua đường dẫn lạ.',
  },
  {
    title: 'Bảng tin: kỹ năng số của giáo viên nhà trường',
    summary: 'Tổ tin học chia sẻ kinh nghiệm soạn bài giảng điện tử và quản lý lớp học trực tuyến.',
    text: 'Buổi chia sẻ tập trung vào ba việc: chuẩn bị học liệu, tổ chức thảo luận và nhận phản hồi của học sinh.\n\nTài liệu được lưu tại kho học liệu dùng chung của trường để các tổ tham khảo.',
  },
  {
    title: 'Hưởng ứng Ngày Chuyển đổi số quốc gia',
    summary: 'Các lớp trưng bày sản phẩm học tập có ứng dụng công nghệ thông tin.',
    text: 'Hoạt động giúp học sinh hiểu vì sao dữ liệu đúng và đủ mang lại lợi ích cho mọi người.\n\nMỗi lớp giới thiệu một sản phẩm do học sinh tự làm, từ trang tin của lớp đến bài trình bày về an toàn mạng.',
  },
  {
    title: 'Dùng thư điện tử công vụ đúng cách',
    summary: 'Ba thói quen nhỏ giúp tránh mất tài khoản và lộ tài liệu nội bộ.',
    text: 'Chỉ dùng thư công vụ cho công việc, không đăng ký tài khoản cá nhân bằng địa chỉ này.\n\nKhông mở tệp đính kèm lạ; hỏi lại người gửi qua điện thoại khi thấy bất thường.\n\nĐăng xuất khi dùng máy chung.',
  },
  {
    title: 'Phụ huynh đồng hành cùng con trên môi trường mạng',
    summary: 'Thỏa thuận giờ dùng máy, cùng xem và cùng trò chuyện.',
    text: 'Cấm đoán thường ít hiệu quả hơn thỏa thuận rõ ràng. Gia đình nên thống nhất thời gian sử dụng thiết bị trong ngày.\n\nKhi con gặp chuyện không vui trên mạng, điều cần nhất là được lắng nghe. Lưu lại bằng chứng và báo cho nhà trường khi cần.',
  },
  {
    title: 'Dịch vụ công trực tuyến của ngành giáo dục',
    summary: 'Những thủ tục có thể làm từ xa và nơi nhận hướng dẫn.',
    text: 'Nhiều thủ tục như chuyển trường, cấp bản sao văn bằng có thể nộp hồ sơ trực tuyến.\n\nNgười dân theo dõi tiến độ bằng mã hồ sơ. Khi vướng mắc, liên hệ bộ phận một cửa hoặc tổng đài của tỉnh.',
  },
  {
    title: 'Sao lưu dữ liệu: thói quen nhỏ, lợi ích lớn',
    summary: 'Giữ ba bản, ở hai nơi, một bản tách rời.',
    text: 'Máy hỏng hay nhiễm mã độc có thể làm mất bài giảng của cả năm. Hãy sao lưu mỗi tuần một lần.\n\nMột bản trên máy, một bản trên kho dùng chung của trường, một bản trên ổ rời cất riêng.',
  },
  {
    title: 'Kiểm chứng thông tin trước khi chia sẻ',
    summary: 'Ai nói, nói ở đâu, nói khi nào: ba câu hỏi trước khi bấm nút chia sẻ.',
    text: 'Tin giả thường đánh vào cảm xúc. Hãy dừng lại vài giây trước khi chia sẻ.\n\nTìm nguồn chính thức, so ngày đăng, đọc hết bài chứ không chỉ tiêu đề.',
  },
  {
    title: 'Giới thiệu cổng thông tin tiếp nhận phản ánh của tỉnh',
    summary: 'Người dân gửi phản ánh và theo dõi kết quả xử lý.',
    text: 'Phản ánh được chuyển đến đúng cơ quan và có thời hạn trả lời.\n\nKhi gửi, nên mô tả rõ địa điểm, thời gian và kèm ảnh nếu có.',
  },
];

export const lessonTitles = [
  'Tiết dạy: bảo vệ thông tin cá nhân trên mạng',
  'Tiết dạy: ứng xử văn minh khi bình luận',
  'Tiết dạy: làm gì khi bị bắt nạt trên mạng',
  'Tiết dạy: nhận biết trang web giả mạo',
] as const;

export const gatheringTitles = [
  'Sinh hoạt dưới cờ: dùng mạng an toàn',
  'Sinh hoạt dưới cờ: mỗi ngày một kỹ năng số',
  'Nói chuyện chuyên đề về chuyển đổi số',
  'Hội thi tìm hiểu an toàn thông tin',
] as const;

export const judgements = [
  'Phụ huynh quan tâm nhất các bài về tin nhắn lừa đảo và thanh toán không dùng tiền mặt.',
  'Giáo viên chủ động hơn trong việc viết bài và hướng dẫn học sinh dùng mạng an toàn.',
  'Chuyên mục được duy trì đều, học sinh tham gia tích cực các giờ sinh hoạt về kỹ năng số.',
] as const;

export const obstacles = [
  'Giáo viên Tin học kiêm phụ trách chuyên mục, chưa được quy đổi giờ.',
  'Trang thông tin điện tử của đơn vị có thời gian ngừng hoạt động, đơn vị cung cấp chưa khắc phục.',
  'Thiết bị phục vụ bài dạy an toàn mạng còn thiếu.',
  'Người phụ trách thay đổi giữa năm, phải hướng dẫn lại từ đầu.',
  '',
] as const;

export const proposals = [
  'Đề nghị tập huấn viết tin, bài cho người phụ trách mới.',
  'Đề nghị cung cấp bộ tài liệu dùng chung để đơn vị bản địa hóa.',
  '',
  '',
] as const;
