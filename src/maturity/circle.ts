import type { Model } from './model.ts';
import { outlineOf } from './outline.ts';

/**
 * Practices that require one another in a circle.
 *
 * @returns the members in order, or null when there is no circle
 * @internal
 */
export function circleIn(model: Model): readonly string[] | null {
  const requires = new Map(outlineOf(model).practices.map((each) => [each.practice.id, each.requires]));
  const finished = new Set<string>();
  for (const start of requires.keys()) {
    const path: string[] = [];
    const stack = [{ id: start, next: 0 }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      if (top.next === 0 && !finished.has(top.id)) path.push(top.id);
      const below = finished.has(top.id) ? undefined : requires.get(top.id)?.[top.next];
      top.next += 1;
      if (below === undefined) {
        stack.pop();
        if (path[path.length - 1] === top.id) path.pop();
        finished.add(top.id);
      } else if (path.includes(below)) return path.slice(path.indexOf(below));
      else if (!finished.has(below)) stack.push({ id: below, next: 0 });
    }
  }
  return null;
}
