import { coverage } from 'marops/maturity';
import { expect, it } from 'vitest';

const byRows = [
  { id: 'ann', covers: ['intake'] },
  { id: 'ann', covers: ['intake', 'launch'] },
  { id: 'bo', covers: ['launch', 'launch'] },
  { id: 'cy', covers: ['archive'] },
  { id: 'cy', covers: [] },
];

it('counts a provider once, however many rows it has', () => {
  expect(coverage(['intake', 'launch', 'report', 'intake'], byRows)).toEqual({
    covered: [
      { id: 'intake', by: ['ann'] },
      { id: 'launch', by: ['ann', 'bo'] },
    ],
    uncovered: ['report'],
    single: ['intake'],
    shared: ['launch'],
    idle: ['cy'],
    share: 2 / 3,
  });
});

it('is no share of nothing', () => {
  expect(coverage([], byRows)).toEqual({ covered: [], uncovered: [], single: [], shared: [], idle: ['ann', 'bo', 'cy'], share: null });
});
