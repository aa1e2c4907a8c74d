export { addArticleApi } from './api.server.ts';
export { correctArticle } from './correct-article.server.ts';
export {
  type ArticlePublished,
  type ArticleWithdrawn,
  articleCorrected,
  articlePublished,
  articleWithdrawn,
} from './events.ts';
export { publishArticle } from './publish-article.server.ts';
export { saveDraft } from './save-draft.server.ts';
export { sendLink } from './send-link.server.ts';
export { republishArticle, withdrawArticle } from './withdraw-article.server.ts';
