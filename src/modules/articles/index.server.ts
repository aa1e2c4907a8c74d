export { addArticleApi } from './api.server.ts';
export {
  type ArticlePublished,
  type ArticleWithdrawn,
  articleCorrected,
  articlePublished,
  articleWithdrawn,
} from './events.ts';
export { correctArticle } from './write/correct-article.server.ts';
export { publishArticle } from './write/publish-article.server.ts';
export { saveDraft } from './write/save-draft.server.ts';
export { sendLink } from './write/send-link.server.ts';
export { republishArticle, withdrawArticle } from './write/withdraw-article.server.ts';
