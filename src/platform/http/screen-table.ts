/**
 * One line per page of a slice: address, file, and the permission each method needs. The router's table and the
 * access check are both made from it, so a page without a permission cannot exist.
 */
export interface ScreenLine {
  path: string;
  /** Relative to the slice's folder, e.g. `screens/article-list.tsx`. */
  file: string;
  /** Permission names; a method that is not named is refused. */
  access: { GET?: string; POST?: string };
  /** A screen around this one that loads what stays the same from step to step (its `Outlet` shows the page). */
  frame?: string;
  /** Pages without the workspace frame (public site, downloads). */
  bare?: boolean;
  /**
   * The page may be kept for everybody once it says in its answer what it shows (page-cache/). Names the query
   * parameters it depends on; others are ignored.
   */
  kept?: readonly string[];
}

export interface SliceScreens {
  slice: string;
  lines: readonly ScreenLine[];
}

export function sliceScreens(slice: string, lines: readonly ScreenLine[]): SliceScreens {
  return { slice, lines };
}
