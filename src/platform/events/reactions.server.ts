import type { Ctx } from '../context.server.ts';
import type { EventType } from './define-event.ts';

type Inside = (ctx: Ctx, payload: never) => Promise<void>;

/** Who reacts to what. `inside` runs in the transaction of the event; `after` is the name of a job sent in it. */
export interface Reactions {
  inside: ReadonlyMap<string, readonly Inside[]>;
  after: ReadonlyMap<string, readonly string[]>;
}

/** One readable list (see server/reactions.server.ts): when this happens, these follow. */
export class ReactionList implements Reactions {
  readonly inside = new Map<string, Inside[]>();
  readonly after = new Map<string, string[]>();

  on<P>(
    event: EventType<P>,
    react: { inside?: (ctx: Ctx, payload: P) => Promise<void>; after?: string },
  ): this {
    if (react.inside)
      this.inside.set(event.name, [...(this.inside.get(event.name) ?? []), react.inside as Inside]);
    if (react.after) this.after.set(event.name, [...(this.after.get(event.name) ?? []), react.after]);
    return this;
  }
}
