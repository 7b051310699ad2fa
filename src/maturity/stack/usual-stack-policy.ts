import type { StackPolicy } from './stack-policy.ts';

/** A usual way to judge a stack. Weights, limits and rules are our judgement and have no published source: copy it and set your own. */
export const usualStackPolicy: StackPolicy = {
  id: 'usual-stack-policy',
  version: '1.0.0',
  title: 'Health of a marketing stack',
  parts: [
    {
      id: 'adoption',
      title: 'How much of what is paid for is used',
      weight: 30,
      formulas: [
        {
          multiply: [
            100,
            {
              add: [
                { multiply: [0.6, { min: [1, { divide: ['seatsActive', 'seatsPaid'] }] }] },
                { multiply: [0.4, { min: [1, { divide: ['featuresUsed', 'featuresPaid'] }] }] },
              ],
            },
          ],
        },
        { multiply: [100, { min: [1, { divide: ['seatsActive', 'seatsPaid'] }] }] },
      ],
    },
    { id: 'integration', title: 'How well its connections work', weight: 25, formulas: [{ multiply: [100, 'integrationQuality'] }] },
    {
      id: 'cost',
      title: 'What an active user costs, against what is usual',
      weight: 20,
      formulas: [
        {
          multiply: [
            100,
            {
              divide: [
                { multiply: ['benchmarkCostPerActive', 'seatsActive'] },
                { max: [{ multiply: ['benchmarkCostPerActive', 'seatsActive'] }, 'annualCost'] },
              ],
            },
          ],
        },
        // What costs nothing and is used by nobody: 0 while nobody is active, below 0 and so no score otherwise.
        { subtract: [{ min: ['seatsActive', 'annualCost', 'benchmarkCostPerActive'] }, 'seatsActive'] },
      ],
    },
    {
      id: 'uniqueness',
      title: 'How little another tool repeats it',
      weight: 15,
      formulas: [{ multiply: [100, { subtract: [1, 'sharedCapabilities'] }] }],
    },
    {
      id: 'satisfaction',
      title: 'How its users rate it',
      weight: 10,
      formulas: [{ divide: [{ multiply: [100, { subtract: ['satisfaction', 1] }] }, 4] }],
    },
  ],
  integrations: {
    states: { healthy: 1, degraded: 0.5, manual: 0.25, broken: 0, missing: 0 },
    criticalWeight: 2,
    live: ['healthy', 'degraded'],
  },
  rules: [
    { decision: 'review', reason: 'insufficient-data', when: { fact: 'coverage', op: 'lt', value: 0.6 } },
    {
      decision: 'retire',
      reason: 'no-active-users',
      when: {
        all: [
          { fact: 'systemOfRecord', op: 'eq', value: false },
          { fact: 'seatsActive', op: 'eq', value: 0 },
        ],
      },
    },
    {
      decision: 'retire',
      reason: 'covered-by-healthier-tool',
      when: {
        all: [
          { fact: 'systemOfRecord', op: 'eq', value: false },
          { fact: 'takenOver', op: 'gte', value: 0.8 },
        ],
      },
    },
    {
      decision: 'retire',
      reason: 'unhealthy-and-not-critical',
      when: {
        all: [
          { fact: 'systemOfRecord', op: 'eq', value: false },
          { fact: 'health', op: 'lt', value: 40 },
          { fact: 'criticality', op: 'lte', value: 2 },
        ],
      },
    },
    { decision: 'fix', reason: 'critical-integration-broken', when: { fact: 'brokenCritical', op: 'gt', value: 0 } },
    {
      decision: 'fix',
      reason: 'critical-and-unhealthy',
      when: {
        all: [
          { fact: 'criticality', op: 'gte', value: 4 },
          { fact: 'health', op: 'lt', value: 60 },
        ],
      },
    },
    { decision: 'fix', reason: 'unhealthy', when: { fact: 'health', op: 'lt', value: 40 } },
    {
      decision: 'invest',
      reason: 'healthy-critical-gap-open',
      when: {
        all: [
          { fact: 'health', op: 'gte', value: 75 },
          { fact: 'criticality', op: 'gte', value: 4 },
          { fact: 'openGap', op: 'eq', value: true },
        ],
      },
    },
  ],
  otherwise: { decision: 'keep', reason: 'nothing-calls-for-change' },
  adequateHealth: 40,
};
