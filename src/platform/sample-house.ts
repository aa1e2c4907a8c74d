/** How the sample year of this house stands. Its shares are 0 to 1, its day is already in words. */
export type SampleYear =
  /** No released sample plan to play. */
  | { status: 'none' }
  /** Samples without any evidence yet: the year may be filled in. */
  | { status: 'empty' }
  | { status: 'playing'; share: number; dayWords: string | null; sent: number; startedAt: string }
  /** The player ended with an error, or the house stopped under it. Playing again goes on where it was. */
  | { status: 'interrupted'; why: string }
  | { status: 'filled' };

/** Fills a house of samples with a year of activity; given by the server, absent where the data is real, in command line tools and in tests. */
export interface SampleHouse {
  year(): Promise<SampleYear>;
  /** Begins to play the year in a process of its own. @returns false when it is already played or being played */
  start(): Promise<boolean>;
}
