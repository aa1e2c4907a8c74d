export { measureArticles } from './originality/measure-articles.server.ts';
