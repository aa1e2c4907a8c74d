export { blankDate, dateParts, officialDate, officialLongDate } from './dates.ts';
export { DocumentError } from './document-error.ts';
export { type DocumentKind, documentKinds } from './kinds.ts';
export * from './model.ts';
export { documentNumber, numberVi, percentVi, pointLetter, roman } from './numbers.ts';
export { closeRenderer, renderDocx, renderPdf } from './renderer.ts';
export { type Finding, reviewDocument } from './review-document.ts';
export { sampleReport } from './sample-report.ts';
