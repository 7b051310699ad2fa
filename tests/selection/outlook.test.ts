import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../src/selection/instance.ts';
import { ahead, outlooksOf, type Outlook } from '../../src/selection/outlook.ts';
import { columnsOf } from '../../src/selection/program.ts';
import type { SelectionItem } from '../../src/selection/request.ts';

const items: readonly SelectionItem[] = [
  { id: 'A', value: 5, cost: { hours: 2 } },
  { id: 'B', value: 4, cost: { hours: 2 } },
];

/** With an hour of period 1 priced at 1 and one of period 2 at 2; an hour less is needed than both items take. */
function outlooks(first: Partial<SelectionItem> = {}): readonly Outlook[] {
  const instance = instanceOf({ items, capacity: { hours: [3, 3] } }, [{ ...items[0]!, ...first }, items[1]!]);
  const columns = columnsOf(instance);
  return outlooksOf(
    instance,
    columns,
    Float64Array.from(columns.rows, (_, row) => [1, 2][row] ?? 0),
  );
}

describe('what the periods from one on can still bring, by prices of the hours', () => {
  // Hours for sale: 3 at 1 and 3 at 2. In period 1 A brings 10 and pays 2, in period 2 it brings 5 and pays 4; B brings 8 or 4 and pays as much.
  const never = Number.NEGATIVE_INFINITY;
  const cases = [
    { name: 'the first', base: 3 + 6 + (10 - 2) + (8 - 2), taken: [0, 0], passed: [5 - 4 - (10 - 2), 0 - (8 - 2)] },
    { name: 'the second', base: 6 + (5 - 4), taken: [0, 0], passed: [-1, 0] },
    { name: 'behind the last', base: 0, taken: [never, never], passed: [0, 0] },
  ];
  cases.forEach(({ name, base, taken, passed }, from) => {
    it(`is the price of what is for sale, and what each item brings beyond what it pays: from ${name}`, () => {
      const outlook = outlooks()[from]!;
      expect(outlook.base).toBeGreaterThanOrEqual(base);
      expect(outlook.base).toBeCloseTo(base, 9);
      expect([...outlook.whenTaken]).toEqual(taken);
      expect([...outlook.whenPassed]).toEqual(passed);
    });
  });

  it('counts an item that was done before no more', () => {
    const [, second] = outlooks();
    expect([...second!.whenDone]).toEqual([-1, 0]);
    expect([ahead(second!, [2, 2], 2), ahead(second!, [0, 2], 2), ahead(second!, [0, 0], 2)].map(Math.round)).toEqual([7, 6, 6]);
  });

  it('is over for a duty that is passed in its last period', () => {
    const [first, second] = outlooks({ mandatory: true, latest: 1 });
    expect([first!.whenTaken[0], first!.whenPassed[0]]).toEqual([0, Number.NEGATIVE_INFINITY]);
    expect([second!.whenTaken[0], second!.whenPassed[0]]).toEqual([0, 0]);
  });
});
