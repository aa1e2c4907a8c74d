import { localDate } from '../../../platform/clock/clock.ts';
import { withCtx } from '../../../platform/http/with-ctx.server.ts';
import { unitKindLabels } from '../labels.ts';
import { listUnits } from '../unit-store.server.ts';
import type { Route } from './+types/unit-list';

export const loader = withCtx(async (ctx, _args: Route.LoaderArgs) => {
  const units = await listUnits(ctx.db, { scope: ctx.actor!.scope, on: localDate(ctx.clock.now()) });
  return { units };
});

export default function UnitList({ loaderData }: Route.ComponentProps) {
  return (
    <main>
      <h1>Đơn vị</h1>
      <ul>
        {loaderData.units.map((unit) => (
          <li key={unit.id}>
            {unit.name} · {unitKindLabels[unit.kind]} · {unit.parentName}
          </li>
        ))}
      </ul>
    </main>
  );
}
