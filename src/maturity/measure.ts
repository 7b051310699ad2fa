import type { Band } from './bands.ts';
import type { Degree } from './degree.ts';

/** How a node follows from its parts: their weighted mean, the lowest of them, or from all practices below it as if they were one node. */
export type RollUp = 'weightedMean' | 'min' | 'pool';

interface MeasureHead {
  /** Unique in the model. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** Names for ranges of the value. */
  readonly bands?: readonly Band[];
}

/** A continuous score: the sum over levels of the weighted mean of the answers at that level (OWASP SAMM). */
export interface LevelSum extends MeasureHead {
  /** Which rule. */
  readonly kind: 'levelSum';
  /** How nodes follow from their parts. */
  readonly rollUp: RollUp;
}

/** A level, reached when its practices and those of all levels below are achieved (C2M2, ISO/IEC 33020). */
export interface Gate extends MeasureHead {
  /** Which rule. */
  readonly kind: 'gate';
  /** How far practices of the level itself must go. */
  readonly own: Degree;
  /** How far practices of the levels below must go; never less than `own`. */
  readonly below: Degree;
  /** How nodes follow from their parts. */
  readonly rollUp: RollUp;
}

/** One stage of a staged measure. */
export interface Stage {
  /** The level of the whole. */
  readonly level: number;
  /** Nodes that join at this stage. */
  readonly nodes: readonly string[];
  /** What these and the nodes of the stages below must reach. */
  readonly atLeast: number;
}

/** A level of the whole from the levels of its nodes (CMMI, equivalent staging). */
export interface Staged extends MeasureHead {
  /** Which rule. */
  readonly kind: 'staged';
  /** The gate whose levels it reads. */
  readonly of: string;
  /** The level where everybody starts. */
  readonly start: number;
  /** The stages, the lowest first. */
  readonly stages: readonly Stage[];
}

/** What a model computes from its answers. */
export type Measure = LevelSum | Gate | Staged;
