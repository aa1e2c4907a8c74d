export { SampleYearStrip } from './parts/sample-year-strip.tsx';
