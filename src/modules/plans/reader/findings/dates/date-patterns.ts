// How plans write dates, with slashes, stops, dashes or words; for the checks that judge the writing itself.

/** "15/6", "15 tháng 6": two groups. */
export const DAY_MONTH = String.raw`(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})`;

/** "/2024", " năm 2024" behind a month: one group. */
export const OF_YEAR = String.raw`(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})`;
