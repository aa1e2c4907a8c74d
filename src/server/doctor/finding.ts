/** One thing that was looked at: a plain sentence, and what to do when it is not well. */
export interface Finding {
  well: boolean;
  sentence: string;
  help?: string;
}

export const well = (sentence: string): Finding => ({ well: true, sentence });
export const ill = (sentence: string, help: string): Finding => ({ well: false, sentence, help });
