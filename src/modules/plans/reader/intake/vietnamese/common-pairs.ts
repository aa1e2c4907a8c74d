// Pairs of syllables that every administrative text has. Recognition confuses the marks on a vowel (ổ and ố, ể and ế,
// i and ỉ) more than letters; beside its usual neighbour a syllable can be told apart. The last line holds pairs that look like others and are right.
const TEXT = `
chuyển đổi|đổi số|thay đổi|trao đổi|sửa đổi|đổi mới|biến đổi|đối tượng|đối với|đối chiếu|đối thoại|phản đối
kiểm tra|kiểm soát|kiểm điểm|kiểm kê|kiểm dịch|kiểm định|tổng kết|tổng hợp|tổng số|tổng thể|tổng đài|tổng cục
sơ kết|trọng điểm|thời điểm|địa điểm|quan điểm|thí điểm|đặc điểm|ưu điểm|điểm cầu|điểm số|trọng tâm|trung tâm
tuyên truyền|truyền thông|truyền hình|truyền thanh|phát thanh|phát triển|triển khai|phát động|phát hiện|phát huy
thực hiện|thể hiện|thể thao|thể chế|cụ thể|đoàn thể|tập thể|toàn thể|có thể|tổ chức|cơ sở|cơ quan|hồ sơ|sơ cấp
nội dung|nội vụ|nội bộ|nội quy|hình thức|chính thức|nhận thức|ý thức|kiến thức|công chức|viên chức|chức năng
nhiệm vụ|phục vụ|dịch vụ|công vụ|nghiệp vụ|giải pháp|biện pháp|phương pháp|pháp luật|tư pháp|hành pháp|lập pháp
mục đích|mục tiêu|chỉ tiêu|chỉ số|chỉ đạo|chỉ thị|địa chỉ|chi cục|chi bộ|chi đoàn|chi hội|chi nhánh|chi phí|chi tiết
kinh phí|kinh tế|kinh doanh|ngân sách|chính sách|danh sách|trách nhiệm|phân công|phân cấp|phân tích|phần mềm
ủy ban|nhân dân|hội đồng|đảng ủy|cấp ủy|tỉnh ủy|huyện ủy|thành ủy|ủy viên|ủy quyền|đảng viên|chi ủy|chính phủ
thủ tướng|thủ trưởng|thủ tục|hành chính|chính quyền|tài chính|chính trị|quản trị|quản lý|xử lý|lý luận|thanh lý
kế hoạch|kế toán|thiết kế|thống kê|thống nhất|hệ thống|truyền thống|nền tảng|nâng cao|nâng cấp|đề nghị|hội nghị
nghị quyết|nghị định|quyết định|giải quyết|kiên quyết|hội thảo|hội thi|hội diễn|cuộc thi|dự thi|thi đua|thi hành
khen thưởng|giáo dục|giáo viên|giáo án|đào tạo|nhà giáo|học sinh|sinh viên|sinh hoạt|học tập|tập huấn|bồi dưỡng
nuôi dưỡng|dinh dưỡng|điều dưỡng|trẻ em|thanh niên|thiếu niên|phụ nữ|cựu chiến|chiến binh|nông dân|nông thôn
nông nghiệp|doanh nghiệp|sự nghiệp|công nghiệp|công nghệ|thông tin|thông báo|thông tư|thông qua|giao thông
báo cáo|báo chí|bản tin|bài viết|tin bài|tờ rơi|tờ gấp|khẩu hiệu|áp phích|băng rôn|pa nô|phóng sự|chuyên mục
chuyên đề|chuyên môn|chuyên viên|chuyên trách|thường xuyên|thường trực|thường kỳ|định kỳ|định hướng|ổn định
quy định|giám định|thẩm định|ban hành|ban ngành|các ban|phối hợp|kết hợp|phù hợp|trường hợp|tích hợp|hợp tác
hợp đồng|cộng đồng|đồng chí|đồng bộ|đồng thời|hoạt động|lao động|vận động|chủ động|động viên|hành động|tác động
chủ trì|chủ tịch|chủ trương|chủ đề|duy trì|giám đốc|phó giám|giám sát|giám thị|đôn đốc|theo dõi|đánh giá
chất lượng|số lượng|sản lượng|lực lượng|năng lực|hiệu quả|kết quả|hiệu trưởng|phó hiệu|hiệu lực|tín hiệu|dữ liệu
tài liệu|nguyên liệu|số liệu|văn bản|văn hóa|văn phòng|văn thư|công văn|cơ bản|phòng chống|phòng ngừa|dự phòng
quốc phòng|phòng giáo|an toàn|an ninh|công an|bảo đảm|đảm bảo|bảo vệ|bảo hiểm|bảo trợ|bảo quản|bệnh viện|bệnh tật
dịch bệnh|ổ dịch|vùng dịch|tiêm phòng|tiêm chủng|khám bệnh|chữa bệnh|sức khỏe|y tế|yêu cầu|ý kiến|trạm y|vệ sinh|môi trường
thị trường|nhà trường|trường học|trường tiểu|tiểu học|trung học|phổ thông|phổ biến|phổ cập|mầm non|cấp huyện
cấp tỉnh|cấp xã|thị xã|thị trấn|thành phố|khu phố|đường phố|tổ dân|dân phố|người dân|địa bàn|địa phương|phương án
phương tiện|phương thức|đơn vị|đơn giản|hướng dẫn|xu hướng|hưởng ứng|đáp ứng|ứng dụng|sử dụng|áp dụng|xây dựng
dự án|đề án|dự toán|dự thảo|dự kiến|ý kiến|sáng kiến|kiến nghị|đề xuất|sản xuất|sản phẩm|thực phẩm|tác phẩm
tham mưu|tham gia|quốc gia|chuyên gia|gia đình|hộ gia|khó khăn|vướng mắc|kịp thời|thời gian|thời hạn|thời kỳ
đúng hạn|hạn chế|tồn tại|nguyên nhân|cá nhân|tác nhân|công nhân|nhân viên|nhân lực|nguồn lực|nguồn vốn|nguồn nước
trực thuộc|trực tuyến|trực tiếp|tiếp nhận|tiếp tục|tiếp cận|gián tiếp|liên tục|liên quan|liên ngành|liên đoàn
công đoàn|đoàn viên|đoàn kết|hội viên|thành viên|xã viên|mặt trận|tổ quốc|tổ trưởng|tổ công|công tác|công khai
minh bạch|kỷ luật|kỷ cương|kỷ niệm|lưu trữ|lưu ý|chú trọng|chú ý|rà soát|khảo sát|sát hạch|kiểm sát|cải cách
cải tiến|cải thiện|thiện nguyện|thân thiện|tiết kiệm|lãng phí|tiến độ|mức độ|chế độ|độ tuổi|thái độ|quá trình
lộ trình|chương trình|quy trình|công trình|giai đoạn|tầm nhìn|nhìn chung|hàng năm|hằng năm|hàng tháng|hằng tháng
hàng quý|hằng quý|hàng tuần|hằng tuần|đầu năm|cuối năm|đầu tuần|trước ngày|sau ngày|chậm nhất|ít nhất|tối thiểu
tối đa|căn cứ|cứ vào|thừa lệnh|mệnh lệnh|kèm theo|đính kèm|phụ lục|danh mục|nơi nhận|ký tên|đóng dấu|tạo điều
điều kiện|điều hành|điều tra|điều chỉnh|điều phối|điều trị|chính xác|xác định|xác minh|xác nhận|chứng nhận
chứng thực|tình hình|mô hình|loại hình|điển hình|tiêu biểu|tiêu chí|tiêu chuẩn|tiêu hủy|gương mẫu|biểu mẫu
biểu dương|mít tinh|lễ hội|lễ phát|ra quân|xử phạt|vi phạm|phạm vi|mạng xã|xã hội|không gian|gian mạng
ban thường|thường vụ|ban chấp|chấp hành|ban chỉ|ban bí|bí thư|ban giám|ban đại|đại diện|ban tổ|ban dân|dân vận|ban tuyên
tuyên giáo|cần tuyên|các xã|các phòng|các phường|các đơn|các trường|các cơ|các sở|các huyện|ở cơ|mức chi|chi bảo|quy chế
để tham|để tổng|để thực|để bảo|để phục|để nâng|để được|để xây|để triển|để theo|để kịp|để phối|để giải|để đánh|để các
cơ thể|thăm gia|công ăn|hội thị|địa chí|người dẫn|đáng kể|tỉnh hội|thành hội|xã hội
`;

/** In small letters, the two syllables parted by a blank. */
export const COMMON_PAIRS: ReadonlySet<string> = new Set(TEXT.split(/[|\n]/).filter(Boolean));
