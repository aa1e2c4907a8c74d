import { describe, expect, it } from 'vitest';
import { shortPlan } from '../../findings/testing/short-plan.ts';
import { readPlan } from '../../read-plan.ts';

async function listed(appendix: string[]): Promise<string[]> {
  const text = shortPlan({ appendix: ['', 'PHỤ LỤC', 'DANH MỤC VĂN BẢN', ...appendix] });
  const { reading } = await readPlan(Buffer.from(text), 'mau.txt');
  return reading.documents.map(
    ({ group, no, type, symbol, issuedOn }) => `${group ?? '-'}|${no}|${type}|${symbol}|${issuedOn ?? '-'}`,
  );
}

const table = (...rows: string[]) => [
  rows[0] ?? '',
  `|${'---|'.repeat((rows[0] ?? '').split('|').length - 2)}`,
  ...rows.slice(1),
];

describe('danh mục văn bản tuyên truyền', () => {
  it.each<[string, string[], string[]]>([
    [
      'số, ngày, cơ quan, trích yếu ở cột riêng',
      table(
        '| STT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu |',
        '| 1 | 08/2022/NĐ-CP | 10/01/2022 | Chính phủ | Quy định chi tiết một số điều |',
        '| 2 | 749/QĐ-TTg | 03/6/2020 | Thủ tướng Chính phủ | Phê duyệt Chương trình A |',
        '| 3 | 12/KH-UBND | 05/02/2024 | UBND tỉnh | Thực hiện Chương trình A |',
      ),
      [
        '-|1|Nghị định|08/2022/NĐ-CP|2022-01-10',
        '-|2|Quyết định|749/QĐ-TTg|2020-06-03',
        '-|3|Kế hoạch|12/KH-UBND|2024-02-05',
      ],
    ],
    [
      'loại văn bản ở cột riêng',
      table(
        '| TT | Loại văn bản | Số, ký hiệu | Ngày, tháng | Nội dung |',
        '| 1 | Luật | 24/2018/QH14 | 12/6/2018 | An ninh mạng |',
        '| 2 | Công văn | 1581/BGDĐT-GDPT | 01/3/2024 | Hướng dẫn A |',
      ),
      ['-|1|Luật|24/2018/QH14|2018-06-12', '-|2|Công văn|1581/BGDĐT-GDPT|2024-03-01'],
    ],
    [
      'tên văn bản đủ trong một ô, chia nhóm',
      table(
        '| STT | Tên văn bản | Ghi chú |',
        '| I | VĂN BẢN CỦA TRUNG ƯƠNG | |',
        '| 01 | Luật An ninh mạng số 24/2018/QH14 ngày 12/6/2018 | |',
        '| 02 | Chỉ thị số 02/CT-TTg ngày 26/4/2022 của Thủ tướng Chính phủ về phát triển A | |',
        '| II | VĂN BẢN CỦA TỈNH | |',
        '| 01 | Nghị quyết số 21-NQ/TU ngày 20/8/2021 của Tỉnh ủy về A | |',
      ),
      [
        'VĂN BẢN CỦA TRUNG ƯƠNG|01|Luật|24/2018/QH14|2018-06-12',
        'VĂN BẢN CỦA TRUNG ƯƠNG|02|Chỉ thị|02/CT-TTg|2022-04-26',
        'VĂN BẢN CỦA TỈNH|01|Nghị quyết|21-NQ/TU|2021-08-20',
      ],
    ],
    [
      'số và ngày trong một ô',
      table(
        '| STT | Số, ngày tháng văn bản | Trích yếu nội dung |',
        '| 1 | Quyết định số 06/QĐ-TTg ngày 06/01/2022 | Phê duyệt Đề án A |',
        '| 2 | Kế hoạch số 45/KH-UBND ngày 08/3/2023 | Triển khai Đề án A |',
      ),
      ['-|1|Quyết định|06/QĐ-TTg|2022-01-06', '-|2|Kế hoạch|45/KH-UBND|2023-03-08'],
    ],
    [
      'cột “Văn bản” và cột “Ngày ban hành”',
      table(
        '| TT | Văn bản | Ngày ban hành | Nội dung tuyên truyền |',
        '| 1 | Nghị định số 13/2023/NĐ-CP | 17/4/2023 | Bảo vệ dữ liệu cá nhân |',
        '| 2 | Thông tư số 09/2024/TT-BGDĐT | 03/6/2024 | Công khai trong nhà trường |',
      ),
      ['-|1|Nghị định|13/2023/NĐ-CP|2023-04-17', '-|2|Thông tư|09/2024/TT-BGDĐT|2024-06-03'],
    ],
    [
      'chữ chạy, đánh số',
      [
        'I. Văn bản của Trung ương',
        '1. Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị về A.',
        '2. Luật Giao dịch điện tử ngày 22/6/2023.',
        'II. Văn bản của tỉnh',
        '1. Quyết định số 45/2022/QĐ-UBND ngày 17/8/2022 của UBND tỉnh ban hành Quy chế A.',
      ],
      [
        'Văn bản của Trung ương|1|Nghị quyết|52-NQ/TW|2019-09-27',
        'Văn bản của Trung ương|2|Luật||2023-06-22',
        'Văn bản của tỉnh|1|Quyết định|45/2022/QĐ-UBND|2022-08-17',
      ],
    ],
    [
      'chữ chạy, gạch đầu dòng dưới nhóm bằng chữ cái',
      [
        'A. VĂN BẢN CỦA TRUNG ƯƠNG',
        '- Nghị định số 59/2022/NĐ-CP ngày 05/9/2022 của Chính phủ quy định về định danh;',
        '- Văn bản hợp nhất số 05/VBHN-VPQH ngày 12/7/2022 hợp nhất Luật B;',
        'B. VĂN BẢN CỦA NGÀNH',
        '- Thông tư liên tịch số 13/2016/TTLT-BYT-BGDĐT ngày 12/5/2016 của Bộ Y tế và Bộ Giáo dục và Đào tạo quy định về A.',
      ],
      [
        'VĂN BẢN CỦA TRUNG ƯƠNG|1|Nghị định|59/2022/NĐ-CP|2022-09-05',
        'VĂN BẢN CỦA TRUNG ƯƠNG|2|Văn bản hợp nhất|05/VBHN-VPQH|2022-07-12',
        'VĂN BẢN CỦA NGÀNH|3|Thông tư liên tịch|13/2016/TTLT-BYT-BGDĐT|2016-05-12',
      ],
    ],
    [
      'ký hiệu bị bẻ giữa hai dòng',
      [
        'STT Văn bản Ngày ban hành Cơ quan Trích yếu',
        'A Văn bản của Trung ương',
        '1 Luật số 72/2020/QH14 17/11/2020 Quốc hội Luật Bảo vệ môi trường',
        '',
        '2 Nghị định số 08/2022/NĐ-',
        'CP 10/01/2022 Chính phủ Quy định chi tiết một số điều của Luật Bảo vệ môi trường',
        '',
        '3 Thông tư số 02/2022/TT-',
        'BTNMT 10/01/2022 Bộ Tài nguyên và Môi',
        'trường',
        '',
        'Quy định chi tiết thi hành một số điều',
      ],
      [
        'Văn bản của Trung ương|1|Luật|72/2020/QH14|2020-11-17',
        'Văn bản của Trung ương|2|Nghị định|08/2022/NĐ-CP|2022-01-10',
        'Văn bản của Trung ương|3|Thông tư|02/2022/TT-BTNMT|2022-01-10',
      ],
    ],
    [
      'văn bản không có số',
      table(
        '| STT | Văn bản tuyên truyền |',
        '| 1 | Luật Trẻ em năm 2016 |',
        '| 2 | Bộ luật Lao động ngày 20/11/2019 |',
        '| 3 | Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ quy định chi tiết một số điều của Luật Trẻ em |',
      ),
      ['-|1|Luật||-', '-|2|Bộ luật||2019-11-20', '-|3|Nghị định|56/2017/NĐ-CP|2017-05-09'],
    ],
    [
      'có cột link',
      table(
        '| STT | Tên văn bản | Đường dẫn |',
        '| 1 | Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án A | https://a.mau.gov.vn/1 |',
        '| 2 | Kế hoạch số 24/KH-UBND ngày 10/02/2023 của UBND tỉnh về B | https://a.mau.gov.vn/2 |',
      ),
      ['-|1|Quyết định|131/QĐ-TTg|2022-01-25', '-|2|Kế hoạch|24/KH-UBND|2023-02-10'],
    ],
  ])('%s', async (_, appendix, documents) => expect(await listed(appendix)).toEqual(documents));
});
