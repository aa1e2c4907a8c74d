/** An event is declared once, in the slice that emits it: past tense, dotted, e.g. `article.published`. */
export interface EventType<Payload> {
  readonly name: string;
  /** Only for the type checker. */
  readonly payload?: Payload;
}

export function defineEvent<Payload>(name: string): EventType<Payload> {
  return { name };
}
