import type { Db } from '../../../platform/db/open-database.server.ts';
import type { Draft } from './draft.ts';
import { endedOn, type Life } from './forest.ts';
import {
  endHoldings,
  giveSamePost,
  type Holding,
  hasHolder,
  listHoldingsFrom,
} from './holder-store.server.ts';
import { type Image, insertImages } from './image-store.server.ts';

/**
 * `none`: posts end with their unit. `all`: people go on in the unit that takes over; a head only where it has none yet. A list of posts: exactly those who hold them.
 */
export type HoldersToMove = 'none' | 'all' | readonly string[];

interface Passing {
  before: ReadonlyMap<string, Life>;
  draft: Draft;
  moveHolders: HoldersToMove;
}

/** Posts end with their unit; the posts of the unit that takes over stay as they are. */
export async function passPostsOn(
  db: Db,
  successionId: string,
  { before, draft, moveHolders }: Passing,
): Promise<{ ended: Holding[]; moved: Holding[] }> {
  const heirs = new Map(
    draft.lines.filter((line) => line.inherits).map((line) => [line.fromId!, line.toId!]),
  );
  const endings = [...draft.touched].flatMap((unitId) => {
    const life = draft.lives.get(unitId);
    const old = before.get(unitId);
    const day = life && endedOn(life);
    return old && day && endedOn(old) !== day ? [{ unitId, day }] : [];
  });
  const ended: Holding[] = [];
  const moved: Holding[] = [];
  const images: Image[] = [];
  for (const [day, units] of Map.groupBy(endings, (ending) => ending.day)) {
    const holdings = await listHoldingsFrom(
      db,
      units.map((one) => one.unitId),
      day,
    );
    images.push(...(await endHoldings(db, holdings, day)));
    ended.push(...holdings);
    for (const holding of holdings) {
      const heirId = heirs.get(holding.unitId);
      if (!heirId || holding.heldFrom >= day) continue;
      if (!(await goesOn(db, holding, moveHolders, heirId))) continue;
      const made = await giveSamePost(db, holding, heirId, day);
      images.push(...made);
      if (made.length > 0) moved.push(holding);
    }
  }
  await insertImages(db, successionId, images);
  return { ended, moved };
}

async function goesOn(
  db: Db,
  holding: Holding,
  moveHolders: HoldersToMove,
  heirId: string,
): Promise<boolean> {
  if (moveHolders === 'none') return false;
  if (moveHolders !== 'all') return moveHolders.includes(holding.postId);
  return holding.role !== 'unit_head' || !(await hasHolder(db, heirId, 'unit_head'));
}
