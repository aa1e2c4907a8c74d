export { addArticleApi } from './api.server.ts';
export {
  type ArticlePublished,
  type ArticleWithdrawn,
  articlePublished,
  articleWithdrawn,
} from './events.ts';
export { publishArticle } from './publish-article.server.ts';
export { saveDraft } from './save-draft.server.ts';
export { sendLink } from './send-link.server.ts';
export { republishArticle, withdrawArticle } from './withdraw-article.server.ts';
