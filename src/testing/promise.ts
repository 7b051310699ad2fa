/** One promise that every unit of a kind keeps, and what breaks it. */
export interface Promised {
  /** The promise, as a sentence. */
  readonly title: string;
  /** What breaks it; empty when it is kept. */
  readonly broken: readonly string[];
}
