import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSyllable } from '../vietnamese/syllables.ts';
import { convertByContent } from './by-content.ts';
import { ConversionLog } from './conversion-log.ts';
import { decodeBytes } from './decode-bytes.ts';
import { encodingOfFont, fromFont } from './fonts.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

const convert = (...passages: string[]) => {
  const log = new ConversionLog();
  return { passages: convertByContent(passages, log), conversion: log.conversion };
};

const TCVN3 = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc';
const UNICODE = 'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc';

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh p ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ai am an ang ao at ăn âm ân e em ê êm iên inh o oan ong ô ôi ông ơ ơi u uân ung ươ ương ưu y'.split(' ');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Any Vietnamese word: onset, rime, tone on its last vowel. */
const syllable = fc
  .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...RIMES), fc.constantFrom(...TONES))
  .map(([onset, rime, tone]) => {
    const at = [...rime].findLastIndex((letter) => /[aeiouyăâêôơư]/.test(letter));
    return (
      onset + [...rime].map((letter, index) => (index === at ? letter + tone : letter)).join('')
    ).normalize('NFC');
  })
  .filter(isSyllable);

describe('bảng mã cũ nhận ra theo nội dung', () => {
  it('TCVN3 và VNI được chuyển, có đoạn trước và sau để người xem', () => {
    expect(convert(TCVN3)).toMatchObject({
      passages: ['Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc'],
      conversion: { encoding: 'tcvn3', samples: [{ before: TCVN3 }] },
    });
    expect(convert(VNI)).toMatchObject({ passages: [UNICODE], conversion: { encoding: 'vni' } });
  });

  it('nửa cũ nửa Unicode: chỉ phần cũ đổi, dù trong cùng một dòng', () => {
    const { passages } = convert(`${UNICODE}; ${TCVN3}`, UNICODE, 'Phßng Hµnh chÝnh – Qu¶n trÞ');
    expect(passages).toEqual([
      `${UNICODE}; ${UNICODE.replace('hòa', 'hoà')}`,
      UNICODE,
      'Phòng Hành chính – Quản trị',
    ]);
  });

  it('chữ in hoa gõ bằng phông thường', () => {
    expect(convert('KÕ HO¹CH TUY£N TRUYÒN', 'ChuyÓn ®æi sè').passages[0]).toBe('KẾ HOẠCH TUYÊN TRUYỀN');
  });

  it('văn bản Unicode không bao giờ bị đổi', () => {
    const signs = fc.constantFrom(
      ' ',
      ', ',
      ' – ',
      ' “',
      '” ',
      ' 100% ',
      ' © ',
      ' «',
      '» ',
      ' (TP. ',
      ') ',
      ' 36 m² ',
    );
    const text = fc.array(fc.tuple(syllable, signs), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (lines) => {
        const passages = lines.map((words) => words.flat().join(''));
        expect(convert(...passages)).toEqual({ passages, conversion: null });
      }),
    );
  });

  it('vài tên riêng nước ngoài trong văn bản Unicode cũng không', () => {
    const passage = `${UNICODE}: Zürich, São Paulo, Müller, café, naïve, crème, El Niño`;
    expect(convert(passage)).toEqual({ passages: [passage], conversion: null });
  });
});

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const TCVN3_BYTES =
  'b5b8b6b7b9a8bbbebcbdc6a9c7cac8c9cbaeccd0cecfd1aad2d5d3d4d6d7ddd8dcdedfe3e1e2e4abe5e8e6e7e9aceaedebeceeeff3f1f2f4adf5f8f6f7f9fafdfbfcfe';

describe('bảng chữ', () => {
  it('TCVN3: đủ chữ thường theo TCVN 5712:1993, kể cả ư ở chỗ dấu nối mềm', () => {
    const signs = Buffer.from(TCVN3_BYTES, 'hex').toString('latin1');
    expect(fromTcvn3(signs)).toBe(LETTERS);
    expect(fromTcvn3('¡¢£¤¥¦§')).toBe('ĂÂÊÔƠƯĐ');
  });

  it('VNI: dấu đứng sau nguyên âm, chữ hoa theo chữ gốc', () => {
    expect(fromVni('aøaùaûaõaï aêaèaéaúaüaë aâaàaáaåaãaä')).toBe('àáảãạ ăằắẳẵặ âầấẩẫậ');
    expect(fromVni('ôôøôùôûôõôï ööøöùöûöõöï')).toBe('ơờớởỡợ ưừứửữự');
    expect(fromVni('íìæóò yøyùyûyõî ñ')).toBe('íìỉĩị ỳýỷỹỵ đ');
    expect(fromVni('KEÁ HOAÏCH ÑAÏI HOÄI')).toBe('KẾ HOẠCH ĐẠI HỘI');
  });
});

describe('phông chữ', () => {
  it.each([
    ['.VnTime', { encoding: 'tcvn3', inCapitals: false }],
    ['.VnTimeH', { encoding: 'tcvn3', inCapitals: true }],
    ['ABCDEF+.VnArialH', { encoding: 'tcvn3', inCapitals: true }],
    ['VNI-Times', { encoding: 'vni', inCapitals: false }],
    ['Times New Roman', null],
    ['Vni', null],
    [undefined, null],
  ])('%s', (name, encoding) => {
    expect(encodingOfFont(name)).toEqual(encoding);
  });

  it('phông cũ nhưng chữ đã là Unicode thì không đổi', () => {
    expect(fromFont('Kế hoạch', { encoding: 'tcvn3', inCapitals: false })).toBeNull();
    expect(fromFont('kÕ ho¹ch', { encoding: 'tcvn3', inCapitals: true })).toBe('KẾ HOẠCH');
  });
});

describe('byte của tệp văn bản thô', () => {
  it('UTF-16 không có dấu đầu tệp', () => {
    expect(decodeBytes(Buffer.from(UNICODE, 'utf16le'))).toBe(UNICODE);
    expect(decodeBytes(Buffer.from(UNICODE, 'utf16le').swap16())).toBe(UNICODE);
  });

  it('Windows-1258', () => {
    // "Tiếng Việt có dấu; chuyển đổi số": vowels with a combining tone behind them.
    const bytes = Buffer.from(
      '5469eaec6e67205669eaf274 2063f3 2064e2ecu3b 63687579ead26e 20f0f4d269 2073f4ec'
        .replace('u3b', '75 3b20')
        .replace(/ /g, ''),
      'hex',
    );
    expect(decodeBytes(bytes)).toBe('Tiếng Việt có dấu; chuyển đổi số');
  });

  it('byte TCVN3 và VNI giữ nguyên để chuyển sau', () => {
    for (const text of [TCVN3, VNI]) expect(decodeBytes(Buffer.from(text, 'latin1'))).toBe(text);
  });

  it('UTF-8 hỏng vài byte vẫn là UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(UNICODE), Buffer.from([0xff]), Buffer.from(UNICODE)]);
    expect(decodeBytes(bytes)).toBe(`${UNICODE}\ufffd${UNICODE}`);
  });
});
