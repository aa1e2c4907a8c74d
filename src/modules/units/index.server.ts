export { foundUnit } from './found-unit.server.ts';
export { givePost } from './give-post.server.ts';
export { loadActor, loadLongestHolder } from './load-actor.server.ts';
export { listPostHolders } from './post-store.server.ts';
export { countUnits } from './unit-list-store.server.ts';
export {
  findUnit,
  findUnitByCode,
  findUnitBySlug,
  listUnits,
  type UnitView,
} from './unit-store.server.ts';
