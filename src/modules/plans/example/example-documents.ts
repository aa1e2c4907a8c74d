// Titles, numbers and dates of public legal documents; the three groups of the library.

export interface ExampleDocumentGroup {
  no: string;
  title: string;
  documents: string[];
}

export const EXAMPLE_DOCUMENTS: ExampleDocumentGroup[] = [
  {
    no: 'I',
    title: 'Văn bản Trung ương',
    documents: [
      'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”',
      'Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ phê duyệt Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021-2025”',
      'Quyết định số 942/QĐ-TTg ngày 15/6/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021-2025, định hướng đến năm 2030',
      'Quyết định số 146/QĐ-TTg ngày 28/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án “Nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”',
      'Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030',
      'Quyết định số 505/QĐ-TTg ngày 22/4/2022 của Thủ tướng Chính phủ về Ngày Chuyển đổi số quốc gia',
      'Quyết định số 964/QĐ-TTg ngày 10/8/2022 của Thủ tướng Chính phủ phê duyệt Chiến lược An toàn, An ninh mạng quốc gia, chủ động ứng phó với các thách thức từ không gian mạng đến năm 2025, tầm nhìn 2030',
    ],
  },
  {
    no: 'II',
    title: 'Văn bản cấp tỉnh',
    documents: [
      'Nghị quyết số 21-NQ/TU ngày 20/8/2021 của Ban Thường vụ Tỉnh ủy về chuyển đổi số tỉnh Long An đến năm 2025, định hướng đến năm 2030',
      'Chương trình số 3288/CTr-UBND ngày 08/10/2021 của UBND tỉnh thực hiện Nghị quyết số 21-NQ/TU của Ban Thường vụ Tỉnh ủy về chuyển đổi số tỉnh Long An đến năm 2025, định hướng đến năm 2030',
      'Kế hoạch số 800/KH-UBND ngày 16/3/2022 của UBND tỉnh thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 – 2025, tầm nhìn đến năm 2030',
      'Kế hoạch số 856/KH-UBND ngày 21/3/2022 của UBND tỉnh thực hiện Chương trình hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số trên địa bàn tỉnh Long An',
      'Kế hoạch số 881/KH-UBND ngày 22/3/2022 của UBND tỉnh thực hiện Đề án “Nâng cao nhận thức, phổ cập kỹ năng và phát triển nguồn nhân lực chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”',
      'Kế hoạch số 940/KH-UBND ngày 29/3/2022 của UBND tỉnh thực hiện Chương trình chuyển đổi số trong giáo dục nghề nghiệp giai đoạn 2021 - 2025, định hướng đến năm 2030 trên địa bàn tỉnh Long An',
      'Kế hoạch số 1541/KH-UBND ngày 26/5/2022 của UBND tỉnh ứng phó sự cố an toàn thông tin mạng trên địa bàn tỉnh giai đoạn 2022-2025',
      'Kế hoạch số 1563/KH-UBND ngày 27/5/2022 của UBND tỉnh thực hiện Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030',
      'Kế hoạch số 2062/KH-UBND ngày 04/7/2022 của UBND tỉnh thực hiện Chương trình thúc đẩy phát triển và sử dụng các nền tảng số quốc gia phục vụ chuyển đổi số, phát triển chính phủ số, kinh tế số, xã hội số trên địa bàn tỉnh',
      'Nghị quyết số 08/2022/NQ-HĐND ngày 13/7/2022 của HĐND tỉnh về quy định mức thu lệ phí thực hiện các thủ tục hành chính áp dụng dịch vụ công trực tuyến mức độ 3 và mức độ 4 trên địa bàn tỉnh Long An',
      'Quyết định số 45/2022/QĐ-UBND ngày 17/8/2022 của UBND tỉnh về việc triển khai thực hiện Nghị quyết số 08/2022/NQ-HĐND ngày 13/7/2022 của HĐND tỉnh về quy định mức thu lệ phí thực hiện các thủ tục hành chính áp dụng dịch vụ công trực tuyến mức độ 3 và mức độ 4 trên địa bàn tỉnh Long An',
      'Kế hoạch số 3625/KH-UBND ngày 02/12/2022 của UBND tỉnh triển khai thực hiện Quyết định số 964/QĐ-TTg ngày 10/8/2022 của Thủ tướng Chính phủ về phê duyệt Chiến lược An toàn, An ninh mạng quốc gia, chủ động ứng phó với các thách thức từ không gian mạng đến năm 2025, tầm nhìn năm 2030',
      'Kế hoạch số 3751/KH-UBND ngày 19/12/2022 của UBND tỉnh thực hiện chuyển đổi số tỉnh Long An năm 2023',
      'Kế hoạch số 246/KH-UBND ngày 31/01/2023 của UBND tỉnh triển khai thực hiện Chương trình chuyển đổi số trong xây dựng nông thôn mới, hướng tới nông thôn mới thông minh giai đoạn 2021-2025 trên địa bàn tỉnh Long An',
      'Kế hoạch số 789/KH-UBND ngày 16/3/2022 Triển khai thực hiện Đề án “Tăng cường ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục và đào tạo giai đoạn 2022-2025, định hướng đến năm 2030” trên địa bàn tỉnh Long An',
    ],
  },
  {
    no: 'III',
    title: 'Văn bản của ngành',
    documents: [
      'Kế hoạch số 3095/KH-SGDĐT ngày 16/11/2021 về việc thực hiện Chương trình 3288/CTr-UBND ngày 08/10/2021 của UBND tỉnh',
      'Kế hoạch số 2197/KH-SGDĐT ngày 19/7/2022 về việc triển khai thực hiện thanh toán không dùng tiền mặt trong các cơ sở giáo dục giai đoạn 2022-2025, định hướng đến năm 2030',
      'Kế hoạch số 208/KH-SGDĐT ngày 31/01/2023 về việc Thực hiện chuyển đổi số ngành Giáo dục và Đào tạo Long An năm 2023',
    ],
  },
];
