export {
  type ArticleForm,
  type ArticleStatus,
  articleFormLabels,
  articleStatusLabels,
  type Originality,
  originalityLabels,
} from './labels.ts';
