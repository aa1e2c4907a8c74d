export { tellEvidenceReturned } from './tell-returned.server.ts';
