import type { FactValue } from '../kernel/index.ts';

/** Where in the content something was found. */
export interface Location {
  /** Which part of the content: `subject`, `text`, `html`. */
  readonly part: string;
  /** First character, from 0. */
  readonly start: number;
  /** First character after it. */
  readonly end: number;
  /** The words that were found, shortened. */
  readonly excerpt: string;
}

/** What a detector says about one fact. */
export interface DetectedFact {
  /** The fact. */
  readonly fact: string;
  /** The detector. */
  readonly detector: string;
  /** What it found; absent when it cannot tell. */
  readonly value?: FactValue;
  /** Why it says so, or why it cannot tell. */
  readonly reason: string;
  /** Where. */
  readonly locations: readonly Location[];
}
