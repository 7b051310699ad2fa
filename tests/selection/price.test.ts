import { describe, expect, it } from 'vitest';
import { priceOf, type Constraint, type SelectionItem, type SelectionRequest } from 'marops/selection';

function item(id: string, value: number, hours: number, more: Partial<SelectionItem> = {}): SelectionItem {
  return { id, value, cost: { hours }, ...more };
}

describe('the price of a limit', () => {
  it('comes in the decimals of the values', () => {
    const request = { items: [item('A', 0.3, 1), item('B', 0.1, 1)], capacity: { hours: 2 }, maxItems: 1 };
    expect(priceOf(request, { kind: 'maxItems' })).toEqual({
      constraint: { kind: 'maxItems' },
      value: 0.3,
      valueWithout: 0.4,
      price: 0.1,
      isProven: true,
    });
  });

  it('is unknown where no plan keeps the limit, and the value without it is not', () => {
    const request = { items: [item('A', 9, 4, { mandatory: true }), item('B', 2, 1)], capacity: { hours: 3 } };
    const without = (constraint: Constraint): unknown => ({ ...priceOf(request, constraint), constraint: undefined });
    expect(without({ kind: 'capacity', dimension: 'hours' })).toEqual({ value: null, valueWithout: 11, price: null, isProven: true });
    expect(without({ kind: 'mandatory', item: 'A' })).toEqual({ value: null, valueWithout: 2, price: null, isProven: true });
  });

  it('is unknown where another limit rules out every plan as well', () => {
    const request = { items: [item('A', 9, 4, { mandatory: true })], capacity: { hours: 3 }, maxItems: 0 };
    expect(priceOf(request, { kind: 'maxItems' })).toMatchObject({ value: null, valueWithout: null, price: null, isProven: true });
  });

  it('is proven only where both values are', () => {
    // Without the money it is one dimension, which a small table settles; with it the search is too short for three items of which only one fits.
    const items = ['A', 'B', 'C'].map((id) => ({ id, value: 10, cost: { hours: 2, money: 2 } }));
    const request: SelectionRequest = { items, capacity: { hours: 3, money: 3 } };
    const price = (limit: number): unknown => priceOf(request, { kind: 'capacity', dimension: 'money' }, { limit });
    expect(price(300)).toMatchObject({ value: 10, valueWithout: 10, price: 0, isProven: true });
    expect(price(0.0005)).toMatchObject({ value: 10, valueWithout: 10, price: 0, isProven: false });
  });

  it('is refused by name for what is no limit of the request, and for what is no data', () => {
    const request = { items: [item('A', 1, 1)], capacity: { hours: 1 } };
    const refused = (constraint: unknown, message: string): void => {
      expect(() => priceOf(request, constraint as Constraint)).toThrow(message);
    };
    refused({ kind: 'maxItems' }, 'constraint must be a limit of the request, got "{\\"kind\\":\\"maxItems\\"}"');
    refused(undefined, 'constraint must be plain JSON, got nothing');
    refused({ kind: 'capacity', dimension: 'hours', period: Number.NaN }, 'constraint.period must be plain JSON, got NaN');
  });
});
