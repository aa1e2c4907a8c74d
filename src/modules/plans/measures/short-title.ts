const longest = 60;

/** The beginning of a task's title that fits a column head: whole clauses if possible, else whole words. */
export function shortTitle(title: string): string {
  const tidy = title.replace(/[.…\s]+$/u, '').trim();
  if (tidy.length <= longest) return tidy;
  const clause = tidy.split(/[;,]/)[0]!.trim();
  if (clause.length >= 20 && clause.length <= longest) return clause;
  const cut = tidy.slice(0, longest).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[,;:]$/u, '')}…`;
}
