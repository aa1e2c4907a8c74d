export const activityKinds = [
  'assembly',
  'online_safety_lesson',
  'extracurricular',
  'union_event',
  'workshop',
  'conference',
  'social_post',
  'material',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const activityKindLabels: Record<ActivityKind, string> = {
  assembly: 'Sinh hoạt đầu tuần',
  online_safety_lesson: 'Tiết dạy an toàn mạng',
  extracurricular: 'Sinh hoạt ngoài giờ',
  union_event: 'Sinh hoạt đoàn thể',
  workshop: 'Hội thảo',
  conference: 'Hội nghị',
  social_post: 'Bài trên mạng xã hội',
  material: 'Phát hành ấn phẩm (tờ gấp, áp phích, khẩu hiệu)',
};

export const activityStatuses = ['recorded', 'withdrawn'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const activityStatusLabels: Record<ActivityStatus, string> = {
  recorded: 'Đã ghi',
  withdrawn: 'Đã gỡ',
};

/** On what ground a picture may be kept (rule P10). Never chosen in advance. */
export const consentBases = ['nobody_recognisable', 'adults_only', 'guardian_consent'] as const;
export type ConsentBasis = (typeof consentBases)[number];

export const consentBasisLabels: Record<ConsentBasis, string> = {
  nobody_recognisable: 'Không nhận rõ mặt học sinh nào',
  adults_only: 'Trong ảnh chỉ có người lớn',
  guardian_consent: 'Có nhận rõ học sinh; trường đang giữ đồng ý của phụ huynh (và của học sinh từ 7 tuổi)',
};
