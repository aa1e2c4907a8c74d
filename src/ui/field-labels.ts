/** A mistake as the list of mistakes says it. */
export interface NamedError {
  name: string;
  sentence: string;
}

/** What the page calls a field, without its star and its "(không bắt buộc)". */
export function plainLabel(text: string): string {
  return text
    .replace(/\([^)]*\)|\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Mistakes in the order of the form, each with the name of its field unless the sentence says it. `labels`: what the
 * form calls its fields, in its order; what is not in it comes last.
 */
export function nameErrors(
  errors: Readonly<Record<string, string>>,
  labels: ReadonlyMap<string, string>,
): NamedError[] {
  const order = [...labels.keys()];
  const place = (name: string) => (labels.has(name) ? order.indexOf(name) : order.length);
  return Object.entries(errors)
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([name, sentence]) => {
      const label = labels.get(name) ?? '';
      const isSaid = sentence.toLocaleLowerCase('vi').includes(label.toLocaleLowerCase('vi'));
      return { name, sentence: isSaid ? sentence : `${label}: ${sentence}` };
    });
}
