import { allScreens } from '../../src/screen-lines.ts';
import { createApi } from '../../src/server/create-api.server.ts';

/** One line of the product's two tables: what answers, and the permission it asks for. */
export interface Line {
  key: string;
  method: string;
  permission: string;
  kind: 'page' | 'api';
}

/** Everything that answers a request about the product's data, read from the tables the server itself works from. */
export function allLines(): Line[] {
  const pages = allScreens.flatMap(({ lines }) =>
    lines.flatMap(({ path, access }) =>
      Object.entries(access).map(([method, permission]) => ({
        key: `${method} /${path}`,
        method,
        permission,
        kind: 'page' as const,
      })),
    ),
  );
  const api = createApi().lines.map(({ method, path, permission }) => ({
    key: `${method.toUpperCase()} /api/v1${path}`,
    method: method.toUpperCase(),
    permission,
    kind: 'api' as const,
  }));
  return [...pages, ...api];
}
