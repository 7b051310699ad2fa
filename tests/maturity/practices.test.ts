import { assess, coverage, gaps } from 'marops/maturity';
import { operatingStrategies } from 'marops/maturity/models';
import { expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, said, score } from './fixtures.ts';

const capabilities = ['data', 'technology', 'analytics', 'process', 'people'];

it('MAT-06: five strategies at 4, 2, 3, 1 and 3 make 65 % of what is possible', () => {
  const today = assess(said({ vision: 4, evangelise: 2, execute: 3, ask: 1, channels: 3 }), operatingStrategies, { at });
  const { value, max } = today.measures['score']!.overall;
  expect([value, max, value! / max!]).toEqual([2.6, 4, 0.65]);
});

it('MAT-07: a goal that no capability serves is named', () => {
  const matrix = capabilities.map((id) => ({ id, covers: ['awareness', 'growth'] }));
  expect(coverage(['awareness', 'growth', 'retention'], matrix).uncovered).toEqual(['retention']);
});

it('MAT-08: the gap between 2, 3, 1, 2, 3 and 4, 4, 3, 3, 4 is 7 steps, from 2.2 to 3.6 on average', () => {
  const model = modelOf(
    'machine',
    [0, 1],
    numbers(0, 5),
    capabilities.map((id) => node(id, [practice(id)])),
    score,
  );
  const today = assess(said({ data: 2, technology: 3, analytics: 1, process: 2, people: 3 }), model, { at });
  const wanted = [4, 4, 3, 3, 4].map((value, index) => ({ practice: capabilities[index]!, value }));
  const gap = gaps(today, wanted);
  expect(gap.total).toBe(7);
  expect(today.measures['score']?.overall.value).toBe(2.2);
  expect(2.2 + gap.value).toBeCloseTo(3.6, 12);
});

it('MAT-27: a capability that stands in no team is named', () => {
  const teams = ['digital', 'content', 'regional', 'revenue'].map((id) => ({ id, covers: ['data', 'technology', 'process', 'people'] }));
  expect(coverage(capabilities, teams).uncovered).toEqual(['analytics']);
});
