import { classify, valueEffort, type Classifier } from 'marops/prioritisation';
import { describe, expect, it } from 'vitest';

describe('practices of prioritisation', () => {
  it('PRI-03: an impact of 4 in one week is a quick win, in six weeks a big bet; an impact of 2 is a fill-in', () => {
    const policy = valueEffort({ value: 'impact', effort: 'weeks', minValue: 3, maxEffort: 2 });
    const { classes } = classify(
      [
        { id: 'template', impact: 4, weeks: 1 },
        { id: 'rebrand', impact: 4, weeks: 6 },
        { id: 'footer', impact: 2, weeks: 1 },
      ],
      policy,
    );
    expect(classes.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      ['quick-win', ['template']],
      ['big-bet', ['rebrand']],
      ['fill-in', ['footer']],
      ['avoid', []],
    ]);
  });

  it('PRI-04: 7 reactive items of 12 are 58.3 %', () => {
    const origin: Classifier = {
      id: 'origin',
      version: '1.0.0',
      title: 'Where work comes from',
      classes: [
        { id: 'reactive', label: 'Reactive', when: { fact: 'origin', op: 'eq', value: 'reactive' } },
        { id: 'proactive', label: 'Proactive', when: { fact: 'origin', op: 'eq', value: 'proactive' } },
      ],
    };
    const items = Array.from({ length: 12 }, (_, index) => ({ id: String(index), origin: index < 7 ? 'reactive' : 'proactive' }));
    expect(classify(items, origin).classes[0]?.countShare).toBeCloseTo(0.583, 3);
  });

  it('PRI-05: an outcome with a metric is performance, one without is brand', () => {
    const outcome: Classifier = {
      id: 'outcome',
      version: '1.0.0',
      title: 'Brand or performance',
      classes: [
        { id: 'brand', label: 'Brand', when: { fact: 'metric', op: 'eq', value: null } },
        { id: 'performance', label: 'Performance', when: { fact: 'metric', op: 'ne', value: null } },
      ],
    };
    const { classes, unclassified } = classify(
      [
        { id: 'webinar', metric: 'demo requests' },
        { id: 'perceived leadership', metric: null },
        { id: 'nobody said', metric: undefined },
      ],
      outcome,
    );
    expect(classes.map(({ items }) => items.map(({ id }) => id))).toEqual([['perceived leadership'], ['webinar']]);
    expect(unclassified[0]?.problems[0]?.path).toBe('metric');
  });

  it('PRI-07: what happens once wants ideas, what goes on wants a structure', () => {
    const focus: Classifier = {
      id: 'focus',
      version: '1.0.0',
      title: 'What to put the time into',
      classes: [
        { id: 'ideation', label: 'Ideation', when: { fact: 'recurrence', op: 'eq', value: 'once' } },
        { id: 'structure', label: 'Structure', when: { fact: 'recurrence', op: 'eq', value: 'ongoing' } },
      ],
    };
    const { classes } = classify(
      [
        { id: 'launch', recurrence: 'once' },
        { id: 'newsletter', recurrence: 'ongoing' },
      ],
      focus,
    );
    expect(classes.map(({ items }) => items.map(({ id }) => id))).toEqual([['launch'], ['newsletter']]);
  });

  it('PRI-08: a request by another function is reactive, a champion’s own idea proactive', () => {
    const demand: Classifier = {
      id: 'demand',
      version: '1.0.0',
      title: 'Who asked',
      classes: [
        { id: 'reactive', label: 'Reactive', when: { fact: 'requestedBy', op: 'ne', value: null } },
        {
          id: 'proactive',
          label: 'Proactive',
          when: {
            all: [
              { fact: 'requestedBy', op: 'eq', value: null },
              { fact: 'champion', op: 'ne', value: null },
            ],
          },
        },
      ],
    };
    const { classes } = classify(
      [
        { id: 'deck', requestedBy: 'sales', champion: null },
        { id: 'podcast', requestedBy: null, champion: 'p-17' },
      ],
      demand,
    );
    expect(classes.map(({ items }) => items.map(({ id }) => id))).toEqual([['deck'], ['podcast']]);
  });
});
