import type { OfficialDocument } from './model.ts';

export interface RenderRequest {
  id: number;
  format: 'pdf' | 'docx';
  document: OfficialDocument;
}

export type RenderResult =
  | { id: number; ok: true; bytes: Uint8Array }
  | { id: number; ok: false; message: string; atFault: 'document' | 'writer' };
