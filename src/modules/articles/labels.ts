export const articleForms = ['article', 'bulletin', 'guide', 'infographic'] as const;
export type ArticleForm = (typeof articleForms)[number];

export const articleFormLabels: Record<ArticleForm, string> = {
  article: 'Bài viết',
  bulletin: 'Bản tin',
  guide: 'Bài hướng dẫn',
  infographic: 'Infographic',
};

export const articleStatuses = ['draft', 'published', 'withdrawn'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

export const articleStatusLabels: Record<ArticleStatus, string> = {
  draft: 'Bản nháp',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
};

/** Neutral words (rule P6): where the text comes from, never a judgement. */
export const originalities = ['own', 'localised', 'department_kit'] as const;
export type Originality = (typeof originalities)[number];

export const originalityLabels: Record<Originality, string> = {
  own: 'tự viết',
  localised: 'bản địa hóa',
  department_kit: 'bộ tài liệu của Sở',
};
