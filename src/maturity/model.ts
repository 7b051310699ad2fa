import type { DefinitionHeader, Source } from '../kernel/index.ts';
import type { Degree } from './degree.ts';
import type { Measure } from './measure.ts';

/** One answer that a scale offers. */
export interface ScaleOption {
  /** Unique in the scale. */
  readonly id: string;
  /** What people read. */
  readonly title: string;
  /** What it counts. */
  readonly value: number;
  /** How far it goes for a gate; not achieved when left out. */
  readonly achieves?: Degree;
}

/** A scale of named answers. */
export interface ChoiceScale {
  /** Which kind of scale. */
  readonly kind: 'choice';
  /** The answers, the lowest first. */
  readonly options: readonly ScaleOption[];
}

/** A scale of numbers, mapped in a straight line to what they count; answers outside its bounds count as the nearest bound. */
export interface NumberScale {
  /** Which kind of scale. */
  readonly kind: 'number';
  /** The lowest answer. */
  readonly min: number;
  /** The highest answer. */
  readonly max: number;
  /** What the lowest and the highest answer count. */
  readonly value: readonly [low: number, high: number];
  /** From which answer on a gate counts it; no gate when left out. */
  readonly achieves?: Readonly<Record<Degree, number>>;
}

/** What an answer may be. */
export type Scale = ChoiceScale | NumberScale;

/** What happens to a practice that nobody answered: it counts 0, it stops its level and those above, it is left out, or its whole node counts 0. */
export type UnansweredPolicy = 'zero' | 'block' | 'exclude' | 'incompleteIsZero';

/** What happens to a practice that is said not to apply: it is refused, counts 0, is left out, or counts in full. */
export type NotApplicablePolicy = 'reject' | 'zero' | 'exclude' | 'full';

/** How gaps in the answers are treated. */
export interface Policy {
  /** Practices without an answer. */
  readonly unanswered: UnansweredPolicy;
  /** Practices that are said not to apply. */
  readonly notApplicable: NotApplicablePolicy;
}

/** One observable practice. */
export interface Practice {
  /** Unique in the model. */
  readonly id: string;
  /** What is done, so that a stranger could see it. */
  readonly statement: string;
  /** The level that it belongs to. */
  readonly level: number;
  /** Which scale answers it. */
  readonly scale: string;
  /** Weight among the practices of its level, 0 or more; 1 when left out. */
  readonly weight?: number;
  /** Practices of one track build on one another, level by level. */
  readonly track?: string;
  /** Ids of practices without which it does not hold. */
  readonly requires?: readonly string[];
  /** Work to put it in place, above 0, in the unit of the model. */
  readonly effort?: number;
  /** Who usually does it. */
  readonly role?: string;
  /** What proves it. */
  readonly evidence?: string;
  /** Overrides the policy of the model. */
  readonly notApplicable?: NotApplicablePolicy;
}

/** A part of the model: a function, a domain, a capability. It holds either further nodes or practices. */
export interface ModelNode {
  /** Unique in the model. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** The question that it answers. */
  readonly question?: string;
  /** Weight among its neighbours, 0 or more; 1 when left out. */
  readonly weight?: number;
  /** Its parts. */
  readonly nodes?: readonly ModelNode[];
  /** Its practices. */
  readonly practices?: readonly Practice[];
}

/** A level of maturity. */
export interface Level {
  /** Its number; each above the one before. */
  readonly level: number;
  /** What people call it. */
  readonly title: string;
}

/** A maturity model: plain data for one engine. */
export interface Model extends DefinitionHeader {
  /** Where it was published. */
  readonly source?: Source;
  /** The level where everybody starts, then those that practices belong to. */
  readonly levels: readonly Level[];
  /** Scales by id. */
  readonly scales: Readonly<Record<string, Scale>>;
  /** The tree. */
  readonly nodes: readonly ModelNode[];
  /** What is computed; the first is the one that gaps speak of. */
  readonly measures: readonly Measure[];
  /** How gaps in the answers are treated. */
  readonly policy: Policy;
}
