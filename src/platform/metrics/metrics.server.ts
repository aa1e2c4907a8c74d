import type { MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ApiEnv } from '../http/api.server.ts';

/** Figures of this process for a monitoring system (Prometheus text format). */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'lantoa_request_seconds',
    help: 'Thời gian trả lời, theo loại trang và mã trạng thái',
    labelNames: ['method', 'area', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const observe: MiddlewareHandler<ApiEnv> = async (hono, next) => {
    const stop = requests.startTimer();
    await next();
    stop({ method: hono.req.method, area: areaOf(hono.req.path), status: String(hono.res.status) });
  };
  return { observe, text: () => registry.metrics(), contentType: registry.contentType };
}

/** Few labels: ids in addresses would make a series each. */
function areaOf(path: string): string {
  const first = path.split('/')[1]?.replace(/\.data$/, '') ?? '';
  return /^[a-z0-9-]{1,20}$/.test(first) ? first : 'home';
}
