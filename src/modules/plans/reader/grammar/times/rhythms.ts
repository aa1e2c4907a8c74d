import type { Every } from '../../types.ts';

const EACH = '(?:h[ằàăãẵ]ng|mỗi|từng)';
const NO_NUMBER = String.raw`(?!\s*(?:\d|[IVX]+(?!\p{L})|học|qua|nay|trước(?!\s+(?:ngày|mùng|\d))))`;
const REPORT_OF = String.raw`(?:báo cáo|định kỳ)\s+(?:định kỳ\s+)?(?:theo\s+)?`;
const HALF_YEAR = String.raw`(?<!\d)(?:0?6|sáu)\s+tháng(?!\s+(?:đầu|cuối|qua|tới|kể))(?:\s*\/?\s*(?:một|01|1)?\s*lần)?`;

// "6 tháng đầu năm" is one period, not a rhythm.
const RHYTHMS: [Every, RegExp][] = [
  [
    'week',
    new RegExp(
      String.raw`(?:${EACH}|cuối|cùng)\s+tuần${NO_NUMBER}|${REPORT_OF}tuần${NO_NUMBER}|lần\s*\/\s*tuần`,
      'iu',
    ),
  ],
  [
    'half-year',
    new RegExp(
      String.raw`${HALF_YEAR}|${EACH}\s+học kỳ|${EACH}\s+(?:nửa năm)|nửa năm\s+(?:một|01|1)\s+lần`,
      'iu',
    ),
  ],
  [
    'quarter',
    new RegExp(
      String.raw`(?<!\d)(?:0?3|ba)\s+tháng\s*(?:\/|một|01|1)\s*lần|(?:${EACH}|cuối|đầu)\s+quý${NO_NUMBER}|${REPORT_OF}quý${NO_NUMBER}|lần\s*\/\s*quý`,
      'iu',
    ),
  ],
  [
    'month',
    new RegExp(
      String.raw`(?:${EACH}|của|cuối|cùng)\s+tháng${NO_NUMBER}(?!\s+(?:cuối|đầu|thứ))|${REPORT_OF}tháng${NO_NUMBER}|lần\s*\/\s*tháng`,
      'iu',
    ),
  ],
  [
    'year',
    new RegExp(
      String.raw`${EACH}\s+năm${NO_NUMBER}|${REPORT_OF}(?:tổng kết\s+)?năm${NO_NUMBER}|lần\s*\/\s*năm`,
      'iu',
    ),
  ],
];

const UNIT = String.raw`(?:${EACH}\s+)?(?:tuần|tháng|quý|${HALF_YEAR}|(?:0?9|chín)\s+tháng|(?:(?:0?1|một)\s+)?năm)(?!\p{L})`;
const LIST = new RegExp(
  String.raw`(?:(?:định kỳ|báo cáo(?:\s+\p{Ll}+){0,4}?)\s+(?:theo\s+)?\(?|\(\s*|(?<=^|\s)(?=(?:hằng|hàng)\s))(${UNIT}(?:\s*(?:,|và|;)\s*${UNIT})+)`,
  'iu',
);
const NAMES: [Every, RegExp][] = [
  ['half-year', /(?:0?6|sáu)\s+tháng/giu],
  ['week', /tuần/giu],
  ['month', /(?<!\d\s)(?<!sáu\s)(?<!chín\s)tháng/giu],
  ['quarter', /quý/giu],
  ['year', /năm/giu],
];

/** All rhythms that a sentence names: "định kỳ hằng quý, 6 tháng, năm". */
export function rhythmsOf(text: string): Every[] {
  const list = LIST.exec(text)?.[1];
  const listed = list ? NAMES.filter(([, pattern]) => list.search(pattern) >= 0).map(([every]) => every) : [];
  const named = RHYTHMS.filter(([, pattern]) => pattern.test(text)).map(([every]) => every);
  return [...new Set([...listed, ...named])];
}
