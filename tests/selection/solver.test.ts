import { describe, expect, it } from 'vitest';
import { select, type SelectionItem, type Solver, type SolverAnswer } from 'marops/selection';

function item(id: string, value: number, hours: number, more: Partial<SelectionItem> = {}): SelectionItem {
  return { id, value, cost: { hours }, ...more };
}

/** A solver that says the same whatever it is asked, for as many columns as it is asked about. */
function saying(answer: Omit<SolverAnswer, 'columns' | 'nodes'>, chosen: ((column: number) => boolean) | null): Solver {
  return {
    id: 'said',
    solve: ({ objective }) => ({ ...answer, columns: chosen === null ? null : objective.map((_, column) => (chosen(column) ? 1 : 0)), nodes: 3 }),
  };
}

describe('another solver is not believed', () => {
  const items = [item('A', 1, 2), item('B', 3, 2)];
  const request = { items, capacity: { hours: 3 } };
  const first = (column: number): boolean => column === 0;
  const second = (column: number): boolean => column === 1;

  it('when its plan breaks a limit', () => {
    expect(select(request, { solver: saying({ status: 'optimal', bound: 99 }, () => true) })).toMatchObject({ status: 'unknown', value: null });
  });

  it('when it calls a plan optimal under a bound that allows more', () => {
    expect(select(request, { solver: saying({ status: 'optimal', bound: 3.5 }, first) })).toMatchObject({ status: 'feasible', value: 1, bound: 3 });
  });

  it('when it says that there is no plan and we find one', () => {
    const { status, value, conflict, bound } = select(request, { solver: saying({ status: 'infeasible', bound: null }, null) });
    expect([status, value, bound, conflict]).toEqual(['feasible', 3, 4, []]);
  });

  it('when its bound is under its own plan', () => {
    expect(select(request, { solver: saying({ status: 'feasible', bound: 2 }, second) })).toMatchObject({
      status: 'optimal',
      value: 3,
      bound: 3,
      gap: 0,
    });
  });

  it('nor is its bound cut down: a hair under a whole number is that number', () => {
    const { status, bound } = select(request, { solver: saying({ status: 'feasible', bound: 3.9999999 }, second) });
    expect([status, bound]).toEqual(['feasible', 4]);
  });

  it('but where neither of us finds a plan', () => {
    const stuck = { items: [item('A', 1, 4, { mandatory: true })], capacity: { hours: 3 } };
    const { status, conflict, proof } = select(stuck, { solver: saying({ status: 'infeasible', bound: null }, null) });
    expect([status, conflict.map(({ kind }) => kind), proof.conflict]).toEqual(['infeasible', ['capacity', 'mandatory'], 'smallest']);
    expect(select(stuck, { solver: saying({ status: 'unknown', bound: null }, null) }).status).toBe('unknown');
  });

  it('but for its plan and its bound where both hold in whole numbers', () => {
    const { status, value, bound, gap, proof, setting } = select(request, { solver: saying({ status: 'optimal', bound: 3.0000001 }, second) });
    expect([status, value, bound, gap, proof.method, proof.nodes, proof.tieBreak, setting.solver]).toEqual([
      'optimal',
      3,
      3,
      0,
      'said',
      3,
      'open',
      'said',
    ]);
    expect(select(request, { solver: saying({ status: 'optimal', bound: null }, second) })).toMatchObject({ status: 'optimal', value: 3 });
  });

  it('and without a bound everything together is the bound', () => {
    expect(select(request, { solver: saying({ status: 'feasible', bound: null }, second) })).toMatchObject({
      status: 'feasible',
      value: 3,
      bound: 4,
      gap: 0.25,
    });
  });

  it('is offered a plan of ours to start from, and null where we find none', () => {
    const starts: (readonly number[] | null)[] = [];
    const listening: Solver = {
      id: 'listening',
      solve: ({ start }) => {
        starts.push(start());
        return { status: 'unknown', columns: null, bound: null, nodes: 0 };
      },
    };
    select(request, { solver: listening });
    select({ items: [item('A', 1, 4, { mandatory: true })], capacity: { hours: 3 } }, { solver: listening });
    expect(starts).toEqual([[0, 1], null]);
  });
});

describe('a plan that is not the best says what it left undone', () => {
  const only = (...columns: readonly number[]): Solver => saying({ status: 'feasible', bound: null }, (column) => columns.includes(column));

  it('an item that would fit as well', () => {
    const { left } = select({ items: [item('A', 1, 2), item('B', 3, 1)], capacity: { hours: 3 } }, { solver: only(0) });
    expect(left.map(({ reason }) => [reason.code, reason.message])).toEqual([
      ['not-added', 'would fit beside what is chosen; the search ended before it was added'],
    ]);
  });

  it('only where it would fit with what it needs', () => {
    // Columns are "done by" period 1 and 2 of "base", then of "top": only "base" is done, in period 2.
    const pair = (latest: number): readonly SelectionItem[] => [item('base', 1, 1), item('top', 1, 1, { requires: ['base'], latest })];
    const codes = (latest: number): readonly string[] =>
      select({ items: pair(latest), capacity: { hours: 3 }, periods: 2 }, { solver: only(1) }).left.map(({ reason }) => reason.code);
    expect(codes(2)).toEqual(['not-added']);
    expect(codes(1)).toEqual(['no-room']);
  });

  it('an item that would fit into an earlier period', () => {
    const request = { items: [item('A', 1, 2)], capacity: { hours: 3 }, periods: 2 };
    // Columns are "done by period 1" and "done by period 2".
    const { chosen } = select(request, { solver: only(1) });
    expect(chosen.map(({ period, notEarlier }) => [period, notEarlier?.code, notEarlier?.message])).toEqual([
      [2, 'not-moved', 'would fit into period 1; the search ended before it was moved there'],
    ]);
    expect(select({ ...request, weights: [1, 1] }, { solver: only(1) }).chosen[0]?.notEarlier?.code).toBe('no-gain');
    expect(select({ ...request, items: [item('A', 0, 2)] }, { solver: only(1) }).chosen[0]?.notEarlier?.code).toBe('no-gain');
  });
});
