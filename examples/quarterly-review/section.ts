/** One part of the quarterly review: what it prints and what it adds to the report. */
export interface Section {
  /** Heading of the part. */
  readonly title: string;
  /** What the terminal shows: a few lines. */
  readonly summary: readonly string[];
  /** What the report says: Markdown without the heading. */
  readonly markdown: string;
}
