import { ReactionList } from '../platform/events/reactions.server.ts';

/** When this happens, these follow. The one place that joins the slices. */
export function createReactions(): ReactionList {
  return new ReactionList();
}
