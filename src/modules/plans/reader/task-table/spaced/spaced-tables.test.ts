import { describe, expect, it } from 'vitest';
import { readPlan } from '../../read-plan.ts';
import { briefly } from '../../testing/read-table.ts';

async function rowsOf(table: string): Promise<string[]> {
  const text = `KẾ HOẠCH\nTuyên truyền năm 2024\n\nI. MỤC ĐÍCH\n1. Mục đích\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ NĂM 2024\n\n${table}`;
  return (await readPlan(Buffer.from(text), 'x.txt')).reading.tasks.map(briefly);
}

describe('bảng có cột cách nhau bằng khoảng trắng', () => {
  it('số thứ tự nằm giữa hàng, tên cột hai dòng', async () => {
    expect(
      await rowsOf(`
                                     Cơ quan thực     Đơn vị phối     Thời gian
TT     Nội dung công việc
                                     hiện             hợp             hoàn thành
       Tổ chức hội nghị quán         Phòng Tổ chức    Các trường      Trước
 1     triệt các văn bản mới về      cán bộ           học             30/4/2024
       an toàn trường học
 2     In tờ rơi                     Văn phòng Sở                     Quý II
       Tổng kết, khen thưởng         Văn phòng Sở     Thanh tra       Tháng
 3
       các đơn vị                                     Sở              12/2024
`),
    ).toEqual([
      '1 | Tổ chức hội nghị quán triệt các văn bản mới về an toàn trường học | Phòng Tổ chức cán bộ | Các trường học | Trước 30/4/2024',
      '2 | In tờ rơi | Văn phòng Sở |  | Quý II',
      '3 | Tổng kết, khen thưởng các đơn vị | Văn phòng Sở | Thanh tra Sở | Tháng 12/2024',
    ]);
  });

  it('cột xê dịch và chạm nhau bằng một dấu cách, có nhóm, sang trang có tiêu đề lặp lại', async () => {
    expect(
      await rowsOf(`
STT    Nhiệm vụ                         Đơn vị chủ trì     Đơn vị phối hợp    Thời gian
 I     CÔNG TÁC CHỈ ĐẠO
 1     Ban hành văn bản hướng dẫn các   Phòng Nội vụ       Các phòng thuộc    Quý I
       đơn vị thực hiện                                    Sở
 2     Kiểm tra việc thực hiện tại các  Thanh tra Sở       Phòng Nội vụ       Quý III
       trường học trên địa bàn tỉnh
                                                   4
STT    Nhiệm vụ                      Đơn vị chủ trì    Đơn vị phối hợp   Thời gian
 II    TRUYỀN THÔNG
 3     Đăng tin, bài trên trang thông Văn phòng Sở     Các trường học    Hằng tháng
       tin điện tử
 4     Phát thanh măng non           Các trường học    Liên đội          Hằng tuần
`),
    ).toEqual([
      '1 | Ban hành văn bản hướng dẫn các đơn vị thực hiện | Phòng Nội vụ | Các phòng thuộc Sở | Quý I',
      '2 | Kiểm tra việc thực hiện tại các trường học trên địa bàn tỉnh | Thanh tra Sở | Phòng Nội vụ | Quý III',
      '3 | Đăng tin, bài trên trang thông tin điện tử | Văn phòng Sở | Các trường học | Hằng tháng',
      '4 | Phát thanh măng non | Các trường học | Liên đội | Hằng tuần',
    ]);
  });

  it('đoạn văn bên dưới không thuộc bảng', async () => {
    const rows = await rowsOf(`
STT    Nhiệm vụ                         Đơn vị chủ trì     Thời gian
 1     In tờ rơi                        Phòng Nội vụ       Quý I
 2     Tổng kết                         Văn phòng Sở       Quý IV
Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở
để tổng hợp, báo cáo lãnh đạo Sở xem xét, giải quyết theo quy định hiện hành.
`);
    expect(rows).toEqual([
      '1 | In tờ rơi | Phòng Nội vụ |  | Quý I',
      '2 | Tổng kết | Văn phòng Sở |  | Quý IV',
    ]);
  });

  it('không có cột số', async () => {
    const rows = await rowsOf(`
                                        Thời gian      Đơn vị
        Nội dung công việc                                          Phối hợp
                                        thực hiện      chủ trì
In tờ rơi tuyên truyền cho các trường   Quý II/2024    Phòng        Các trường học
học trên địa bàn                                       Tổ chức
Viết bài trên trang thông tin điện tử   Thường         Văn phòng    Thanh tra Sở
của Sở                                  xuyên          Sở
Tổng kết                                Quý IV/2024    Thanh tra    Văn phòng Sở
                                                       Sở
`);
    expect(rows).toEqual([
      '1 | In tờ rơi tuyên truyền cho các trường học trên địa bàn | Phòng Tổ chức | Các trường học | Quý II/2024',
      '2 | Viết bài trên trang thông tin điện tử của Sở | Văn phòng Sở | Thanh tra Sở | Thường xuyên',
      '3 | Tổng kết | Thanh tra Sở | Văn phòng Sở | Quý IV/2024',
    ]);
  });
});
