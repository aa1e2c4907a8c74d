/** What a unit says of its own text. Neutral words (rule P6): where it comes from, never a judgement. */
export const originalityWords: Record<string, string> = {
  own: 'tự viết',
  localised: 'bản địa hóa',
  department_kit: 'bộ tài liệu của Sở',
};

/** What was measured of an article; null while it still waits for it. */
export type MeasuredAs = 'own' | 'partly' | 'copy' | 'same_address' | 'too_short' | 'elsewhere';

export interface MeasuredOriginality {
  as: MeasuredAs | null;
  percent: number | null;
  /** The earlier article of another unit. `href`: its public page, null when it is not public any more. */
  source: { title: string; unitName: string; href: string | null } | null;
}

/** The words before the name of the source. Neutral (rule P6): what stands where, never who did what. */
export function measuredWords({ as, percent, source }: MeasuredOriginality): string {
  if (as === null) return 'đang đối chiếu với bài của đơn vị khác';
  const of = source ? 'bài' : 'một bài không còn nữa';
  switch (as) {
    case 'own':
      return 'tự viết, không trùng bài đã đăng của đơn vị khác';
    case 'partly':
      return `có phần trùng ${percent}\u00a0% với ${of}`;
    case 'copy':
      return `bản sao của ${of}`;
    case 'same_address':
      return `cùng đường dẫn với ${of}`;
    case 'too_short':
      return 'bài ngắn, không đối chiếu';
    case 'elsewhere':
      return 'bài ở trang khác, không đối chiếu nội dung';
  }
}
