import type { Condition } from '../../kernel/index.ts';
import type { Classifier } from './classify.ts';

const likes: Condition = { fact: 'functional', op: 'eq', value: 'like' };
const dislikes: Condition = { fact: 'functional', op: 'eq', value: 'dislike' };
const isLukewarm: Condition = { fact: 'functional', op: 'in', value: ['expect', 'neutral', 'liveWith'] };
const likesAbsence: Condition = { fact: 'dysfunctional', op: 'eq', value: 'like' };
const dislikesAbsence: Condition = { fact: 'dysfunctional', op: 'eq', value: 'dislike' };
const isLukewarmAboutAbsence: Condition = { fact: 'dysfunctional', op: 'in', value: ['expect', 'neutral', 'liveWith'] };

/**
 * Kano's evaluation table for one answer to the pair of questions "how do you feel when it is there" (`functional`) and "when it is not"
 * (`dysfunctional`): like, expect, neutral, liveWith, dislike.
 */
export const kano: Classifier = {
  id: 'kano',
  version: '1.0.0',
  title: 'Kano evaluation table',
  source: {
    author: 'Berger et al.',
    year: 1993,
    title: "Kano's methods for understanding customer-defined quality, Center for Quality of Management Journal 2(4)",
  },
  classes: [
    { id: 'questionable', label: 'Questionable', when: { any: [{ all: [likes, likesAbsence] }, { all: [dislikes, dislikesAbsence] }] } },
    { id: 'one-dimensional', label: 'One-dimensional (performance)', when: { all: [likes, dislikesAbsence] } },
    { id: 'attractive', label: 'Attractive (delight)', when: { all: [likes, isLukewarmAboutAbsence] } },
    { id: 'must-be', label: 'Must-be (basic)', when: { all: [isLukewarm, dislikesAbsence] } },
    { id: 'indifferent', label: 'Indifferent', when: { all: [isLukewarm, isLukewarmAboutAbsence] } },
    {
      id: 'reverse',
      label: 'Reverse',
      when: { any: [{ all: [isLukewarm, likesAbsence] }, { all: [dislikes, { any: [likesAbsence, isLukewarmAboutAbsence] }] }] },
    },
  ],
};

/** How many answers fell into each class of {@link kano}, or the percentages. */
export interface KanoCounts {
  /** Attractive. */
  readonly attractive: number;
  /** One-dimensional. */
  readonly oneDimensional: number;
  /** Must-be. */
  readonly mustBe: number;
  /** Indifferent. */
  readonly indifferent: number;
  /** Reverse. */
  readonly reverse: number;
  /** Questionable. */
  readonly questionable: number;
}

/** What a survey says about one feature. */
export interface KanoSummary {
  /** The most frequent class; among equals must-be, one-dimensional, attractive, indifferent, reverse, questionable. Null without answers. */
  readonly category: keyof KanoCounts | null;
  /** How much satisfaction rises with it (Timko), 0 to 1; null when every answer is reverse or questionable. */
  readonly better: number | null;
  /** How much satisfaction falls without it (Timko), −1 to 0; null as above. */
  readonly worse: number | null;
  /** Share of questionable answers, 0 to 1: a high one means that the question was badly put. Null without answers. */
  readonly questionableShare: number | null;
}

const precedence: readonly (keyof KanoCounts)[] = ['mustBe', 'oneDimensional', 'attractive', 'indifferent', 'reverse', 'questionable'];

/**
 * What the answers to one feature come to: its class, and Timko's coefficients of better and worse.
 *
 * @param counts - answers, or percentages, by class; 0 or more
 * @returns category, better, worse and the share of questionable answers
 *
 * @example
 * ```ts
 * import { kanoSummary } from 'marops/prioritisation';
 *
 * const summary = kanoSummary({ attractive: 3, oneDimensional: 1, mustBe: 4, indifferent: 2, reverse: 0, questionable: 0 });
 * summary.category // => 'mustBe'
 * summary.better // => 0.4
 * summary.worse // => -0.5
 * ```
 */
export function kanoSummary(counts: KanoCounts): KanoSummary {
  const { attractive, oneDimensional, mustBe, indifferent, questionable } = counts;
  const useful = attractive + oneDimensional + mustBe + indifferent;
  const all = useful + counts.reverse + questionable;
  const most = Math.max(...precedence.map((name) => counts[name]));
  return {
    category: all > 0 ? (precedence.find((name) => counts[name] === most) ?? null) : null,
    better: useful > 0 ? (attractive + oneDimensional) / useful : null,
    worse: useful > 0 ? -(oneDimensional + mustBe) / useful + 0 : null,
    questionableShare: all > 0 ? questionable / all : null,
  };
}
