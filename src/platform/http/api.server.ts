import { createRoute, OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Context, Env } from 'hono';
import type { RequestSession } from '../auth/session-rules.ts';
import type { Ctx } from '../context.server.ts';
import { commonErrors } from '../errors/common-errors.ts';
import { fieldMessages } from '../errors/field-messages.ts';

export interface ApiEnv extends Env {
  Variables: { ctx: Ctx; session: RequestSession | null; nonce: string; clientAddress: string };
}

/** One line per call of the API, kept for the authorisation matrix. */
export interface ApiLine {
  method: 'get' | 'post' | 'put' | 'delete';
  path: string;
  permission: string;
}

export interface ApiCall<Params, Query, Body> {
  ctx: Ctx;
  params: Params;
  query: Query;
  body: Body;
  hono: Context<ApiEnv>;
}

interface ApiSpec<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>
  extends ApiLine {
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  run(call: ApiCall<z.output<P>, z.output<Q>, z.output<B>>): Promise<z.input<A>>;
}

/** Whether this request may use a permission at all; the unit it is about is checked by the command. */
export type Gate = (ctx: Ctx, permission: string) => void;

const failure = z.object({
  error: z.object({ code: z.string(), message: z.string(), help: z.string(), requestId: z.string() }),
});

/** Collects the API of all slices into one Hono app with its OpenAPI 3.1 document. A call without a permission cannot be added. */
export class Api {
  readonly app: OpenAPIHono<ApiEnv>;
  readonly lines: ApiLine[] = [];
  readonly #gate: Gate;

  constructor(gate: Gate) {
    this.#gate = gate;
    this.app = new OpenAPIHono<ApiEnv>({
      defaultHook: (result) => {
        if (!result.success) throw commonErrors.badInput({ fields: fieldMessages(result.error) });
      },
    });
  }

  add<
    P extends z.ZodType = z.ZodUndefined,
    Q extends z.ZodType = z.ZodUndefined,
    B extends z.ZodType = z.ZodUndefined,
    A extends z.ZodType = z.ZodType,
  >(spec: ApiSpec<P, Q, B, A>): this {
    // The library infers types from routes written out as literals; here `ApiSpec` carries them, hence the casts below.
    this.lines.push({ method: spec.method, path: spec.path, permission: spec.permission });
    const route = createRoute({
      method: spec.method,
      path: spec.path,
      summary: spec.summary,
      'x-permission': spec.permission,
      request: {
        ...(spec.params ? { params: spec.params as never } : {}),
        ...(spec.query ? { query: spec.query as never } : {}),
        ...(spec.body
          ? { body: { content: { 'application/json': { schema: spec.body } }, required: true } }
          : {}),
      },
      responses: {
        200: { description: 'OK', content: { 'application/json': { schema: spec.answer } } },
        default: { description: 'Lỗi', content: { 'application/json': { schema: failure } } },
      },
    } as RouteConfig);
    // Before validation, so that a refused person learns nothing about what is valid.
    this.app.use(route.getRoutingPath(), async (hono, next) => {
      if (hono.req.method.toLowerCase() === spec.method) this.#gate(hono.get('ctx'), spec.permission);
      await next();
    });
    this.app.openapi(route, (async (hono: Context<ApiEnv>) => {
      const valid = hono.req as unknown as { valid(target: string): never };
      const answer = await spec.run({
        ctx: hono.get('ctx'),
        params: (spec.params ? valid.valid('param') : undefined) as never,
        query: (spec.query ? valid.valid('query') : undefined) as never,
        body: (spec.body ? valid.valid('json') : undefined) as never,
        hono,
      });
      return hono.json(answer as object);
    }) as never);
    return this;
  }
}
