export { DocumentError } from './document-error.ts';
export * from './model.ts';
export { closeRenderer, renderDocx, renderPdf } from './renderer.ts';
export { reviewDocument } from './review-document.ts';
export { sampleReport } from './sample-report.ts';
