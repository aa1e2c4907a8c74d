export { findUnitByText } from './change-form/find-by-text.server.ts';
export { closeUnit } from './close-unit.server.ts';
export { exportUnitsCommand } from './command-line/export-units-command.server.ts';
export { importUnitsCommand } from './command-line/import-units-command.server.ts';
export { foundFirstUnit, foundUnit } from './found-unit.server.ts';
export { givePost } from './give-post.server.ts';
export { endPost, handOverPost } from './hand-over-post.server.ts';
export {
  codeText,
  dayIn,
  isErrorValue,
  isOldEncoding,
  nameKey,
} from './import/cell-text.ts';
export type { Synonyms } from './import/header.ts';
export { skipWords } from './import/import-words.ts';
export { openUnitFinder } from './import/open-unit-finder.server.ts';
export { type ListReading, type ListRow, readList } from './import/row-reading.ts';
export { xlsxAnswer } from './import/xlsx-answer.server.ts';
export { knownOn } from './known-on.server.ts';
export { bringChangesIntoForce } from './lineage/bring-into-force.server.ts';
export { noteConsequences } from './lineage/consequence-store.server.ts';
export { lockLineage } from './lineage/life-store.server.ts';
export { type LifeStretch, type Lifespan, listLifespans } from './lineage/lifespan-store.server.ts';
export { previewChange } from './lineage/preview-change.server.ts';
export { recordSuccession } from './lineage/record-succession.server.ts';
export { undoChange } from './lineage/undo-change.server.ts';
export { loadActor, loadLongestHolder } from './load-actor.server.ts';
export { mergeUnits } from './merge-units.server.ts';
export { moveUnit } from './move-unit.server.ts';
export { type ComingPost, listComingPosts, listPostHolders } from './post-store.server.ts';
export { renameUnit } from './rename-unit.server.ts';
export { splitUnit } from './split-unit.server.ts';
export { countUnits } from './unit-list-store.server.ts';
export {
  findKnownUnitBySlug,
  findUnit,
  findUnitByCode,
  listEndedUnits,
  listUnits,
  type UnitView,
} from './unit-store.server.ts';
