import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../testing/source-of.ts';
import { linesIn } from '../../text/source-text.ts';
import { outlineOf } from '../outline/outline.ts';
import { readRecipients } from './recipients.ts';
import { readSigner } from './signer.ts';

function signOffOf(block: string) {
  const source = sourceOf(`KẾ HOẠCH
Truyền thông năm 2024
I. MỤC ĐÍCH
- Nâng cao nhận thức của người dân về phòng, chống dịch bệnh trên địa bàn tỉnh./.

${block}`);
  const { signOff } = outlineOf(source);
  return {
    signer: readSigner(linesIn(source, signOff))?.signer ?? null,
    recipients: readRecipients(source, signOff).map(({ name, purpose }) =>
      purpose ? `${name} (${purpose})` : name,
    ),
  };
}

describe('chức vụ của người ký', () => {
  it.each(['HẠT TRƯỞNG', 'ĐỒN TRƯỞNG', 'ĐỘI TRƯỞNG', 'TRẠM TRƯỞNG', 'KHU TRƯỞNG'])('%s', (position) => {
    expect(signOffOf(`${position}\n\n\nTrần Văn Mẫu`).signer).toMatchObject({
      position,
      name: 'Trần Văn Mẫu',
    });
  });
});

describe('nơi nhận và chữ ký', () => {
  const recipients = ['Như trên', 'UBND tỉnh (để b/c)', 'Các phòng thuộc Sở, Thanh tra Sở', 'Lưu: VT, NVY'];
  const signer = { authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Thị Mẫu' };

  it.each([
    [
      'nơi nhận rồi chữ ký',
      `Nơi nhận:
- Như trên;
- UBND tỉnh (để b/c);
- Các phòng thuộc Sở, Thanh tra Sở;
- Lưu: VT, NVY.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
(Đã ký)

Lê Thị Mẫu`,
    ],
    [
      'chữ ký rồi nơi nhận',
      `KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lê Thị Mẫu

Nơi nhận:
- Như trên;
- UBND tỉnh (để b/c);
- Các phòng thuộc Sở, Thanh tra Sở;
- Lưu: VT, NVY.`,
    ],
    [
      'hai cột cạnh nhau',
      `Nơi nhận:                                  KT. GIÁM ĐỐC
- Như trên;                                PHÓ GIÁM ĐỐC
- UBND tỉnh (để b/c);
- Các phòng thuộc Sở,
Thanh tra Sở;
- Lưu: VT, NVY.                            ThS.BS. Lê Thị Mẫu`,
    ],
    [
      'chức vụ dính sau “Nơi nhận:”, con dấu thời gian của chữ ký số',
      `Nơi nhận: KT. GIÁM ĐỐC
- Như trên; PHÓ GIÁM ĐỐC
- UBND tỉnh (để b/c);
- Các phòng thuộc Sở, Thanh tra Sở;
- Lưu: VT, NVY.
Lê Thị Mẫu`,
    ],
    [
      'chức vụ dính liền sau nơi nhận dài',
      `Nơi nhận:                                  KT. GIÁM ĐỐC
- Như trên;
- UBND tỉnh (để b/c);PHÓ GIÁM ĐỐC
- Các phòng thuộc Sở, Thanh tra Sở;
- Lưu: VT, NVY.
                                           Lê Thị Mẫu`,
    ],
    [
      'các dòng không có gạch đầu dòng',
      `Nơi nhận:
Như trên;
UBND tỉnh (để b/c);
Các phòng thuộc Sở, Thanh tra Sở;
Lưu: VT, NVY.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

LÊ THỊ MẪU`,
    ],
  ])('%s', (_, block) => {
    const found = signOffOf(block);
    expect(found.recipients).toEqual(recipients);
    expect({ ...found.signer, name: found.signer?.name?.toLowerCase() }).toEqual({
      ...signer,
      name: 'lê thị mẫu',
    });
  });

  it.each([
    ['GIÁM ĐỐC\n\nLê Văn Mẫu', null, 'GIÁM ĐỐC'],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Mẫu', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Mẫu',
      'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ],
    [
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\nLê Văn Mẫu',
      'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ],
    [
      'TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG GIÁO DỤC\nTRUNG HỌC\n\nLê Văn Mẫu',
      'TL. GIÁM ĐỐC',
      'TRƯỞNG PHÒNG GIÁO DỤC TRUNG HỌC',
    ],
    ['TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nLê Văn Mẫu', 'TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    [
      'TM. BAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ TỈNH\nTRƯỞNG BAN\n\nLê Văn Mẫu',
      'TM. BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH',
      'TRƯỞNG BAN',
    ],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Mẫu', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    ['Q. GIÁM ĐỐC\n\nLê Văn Mẫu', null, 'Q. GIÁM ĐỐC'],
    ['KT.HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\nLê Văn Mẫu', 'KT.HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    ['HIỆU TRƯỞNG\n(Ký, ghi rõ họ tên)\n\nTS. Lê Văn Mẫu', null, 'HIỆU TRƯỞNG'],
    ['TRƯỞNG TRẠM\n\nLê Văn Mẫu', null, 'TRƯỞNG TRẠM'],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TICH\noi\nPHO CHỦ TỊCH\nLê Văn Mẫu',
      'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ],
    ['TRƯỞNG CÔNG AN XÃ\n\nThiếu tá Lê Văn Mẫu', null, 'TRƯỞNG CÔNG AN XÃ'],
  ])('“%s”', (block, authority, position) => {
    expect(signOffOf(`Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\n${block}`).signer).toEqual({
      authority,
      position,
      name: 'Lê Văn Mẫu',
    });
  });

  it('không có “Nơi nhận” vẫn thấy chữ ký', () => {
    expect(signOffOf('HIỆU TRƯỞNG\n\n\nLê Văn Mẫu').signer).toMatchObject({
      position: 'HIỆU TRƯỞNG',
      name: 'Lê Văn Mẫu',
    });
  });

  it('chưa ký thì không có tên', () => {
    expect(signOffOf('Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC').signer).toEqual({
      authority: null,
      position: 'GIÁM ĐỐC',
      name: null,
    });
  });

  it('số bản không phải mục đích gửi', () => {
    expect(signOffOf('Nơi nhận:\n- Lưu: VT, NVY (10b).\n\nGIÁM ĐỐC\n\nLê Văn Mẫu').recipients).toEqual([
      'Lưu: VT, NVY',
    ]);
  });
});
