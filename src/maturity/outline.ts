import type { Model, ModelNode, Practice } from './model.ts';

/** A practice with its place in the model. @internal */
export interface PlacedPractice {
  /** The practice. */
  readonly practice: Practice;
  /** The node that holds it. */
  readonly node: string;
  /** The nodes above that one, the outermost first. */
  readonly within: readonly string[];
  /** Its weight. */
  readonly weight: number;
  /** Place of its level among the levels of the model; 0 is where everybody starts. */
  readonly rung: number;
  /** What it builds on: its own prerequisites and the practices of its track at the next lower level. */
  readonly requires: readonly string[];
}

/** A node with its place in the model. @internal */
export interface PlacedNode {
  /** Its id; empty for the whole. */
  readonly id: string;
  /** Its weight among its neighbours. */
  readonly weight: number;
  /** Places of its parts. */
  readonly parts: readonly number[];
  /** Places of all practices below it. */
  readonly practices: readonly number[];
}

/** A model laid out flat: parts before the whole, the root last. @internal */
export interface Outline {
  /** All practices in reading order. */
  readonly practices: readonly PlacedPractice[];
  /** Places of practices by id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** All nodes, parts first. */
  readonly nodes: readonly PlacedNode[];
}

/**
 * A model laid out flat.
 * @internal
 */
export function outlineOf(model: Model): Outline {
  const practices: PlacedPractice[] = [];
  const nodes: PlacedNode[] = [];
  const rungs = new Map(model.levels.map(({ level }, rung) => [level, rung]));

  const place = (node: Pick<ModelNode, 'id' | 'weight' | 'nodes' | 'practices'>, within: readonly string[]): number => {
    const first = practices.length;
    for (const practice of node.practices ?? []) {
      const { level, weight = 1 } = practice;
      practices.push({ practice, node: node.id, within, weight, rung: rungs.get(level) ?? 0, requires: requiresOf(practice, node.practices ?? []) });
    }
    const inside = node.id === '' ? within : [...within, node.id];
    const parts = (node.nodes ?? []).map((part) => place(part, inside));
    const below = Array.from({ length: practices.length - first }, (_, index) => first + index);
    return nodes.push({ id: node.id, weight: node.weight ?? 1, parts, practices: below }) - 1;
  };

  place({ id: '', nodes: model.nodes }, []);
  return { practices, placeOf: new Map(practices.map(({ practice }, index) => [practice.id, index])), nodes };
}

function requiresOf({ level, track, requires = [] }: Practice, neighbours: readonly Practice[]): readonly string[] {
  if (track === undefined) return requires;
  const lower = neighbours.filter((each) => each.track === track && each.level < level);
  const next = Math.max(...lower.map((each) => each.level));
  return [...new Set([...requires, ...lower.filter((each) => each.level === next).map(({ id }) => id)])];
}
