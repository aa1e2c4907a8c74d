import type { ReactElement } from 'react';

/** Name of the case → the part in that case. Shown by a demo page, rendered by `kit.test.tsx`. */
export type Examples = Record<string, ReactElement>;
