import type { Ctx } from '../context.server.ts';
import type { EventType } from './define-event.ts';

type Inside = (ctx: Ctx, payload: never) => Promise<void>;

type Clears = (payload: never) => readonly string[];

/**
 * Who reacts to what. `inside` runs in the transaction of the event; `after` is the name of a job sent in it; `clears`
 * names what public pages show differently once it commits.
 */
export interface Reactions {
  inside: ReadonlyMap<string, readonly Inside[]>;
  after: ReadonlyMap<string, readonly string[]>;
  clears: ReadonlyMap<string, readonly Clears[]>;
}

/** One readable list (see server/reactions.server.ts): when this happens, these follow. */
export class ReactionList implements Reactions {
  readonly inside = new Map<string, Inside[]>();
  readonly after = new Map<string, string[]>();
  readonly clears = new Map<string, Clears[]>();

  on<P>(
    event: EventType<P>,
    react: {
      inside?: (ctx: Ctx, payload: P) => Promise<void>;
      after?: string;
      clears?: (payload: P) => readonly string[];
    },
  ): this {
    if (react.inside)
      this.inside.set(event.name, [...(this.inside.get(event.name) ?? []), react.inside as Inside]);
    if (react.after) this.after.set(event.name, [...(this.after.get(event.name) ?? []), react.after]);
    if (react.clears)
      this.clears.set(event.name, [...(this.clears.get(event.name) ?? []), react.clears as Clears]);
    return this;
  }
}
