/** Letters, also for the browser's own counters. */
export const longestTitle = 150;
export const longestSummary = 300;
