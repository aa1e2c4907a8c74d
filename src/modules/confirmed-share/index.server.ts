export { listDrawReferences, sumSample, sumSampleByMeasure } from './share-store.server.ts';
