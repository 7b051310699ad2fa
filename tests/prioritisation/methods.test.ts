import {
  costOfDelay,
  ice,
  iceVariant,
  opportunity,
  pie,
  pxl,
  queueOutcome,
  rank,
  rice,
  score,
  weighted,
  wsjf,
  type CostOfDelayInput,
  type IceInput,
  type Method,
  type OpportunityInput,
  type PieInput,
  type PxlInput,
  type RiceInput,
  type WsjfInput,
} from 'marops/prioritisation';
import {
  costOfDelayInputSchema,
  iceInputSchema,
  opportunityInputSchema,
  pieInputSchema,
  pxlInputSchema,
  riceInputSchema,
  wsjfInputSchema,
} from 'marops/prioritisation/schemas';
import { testMethod, type MethodParts } from 'marops/testing';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

const noTest: PxlInput = {
  aboveTheFold: 0,
  noticeable: 0,
  addsOrRemoves: 0,
  motivates: 0,
  highTraffic: 0,
  userTesting: 0,
  qualitativeFeedback: 0,
  analytics: 0,
  tracking: 0,
  ease: 0,
};

/** Worked by hand from each method's published formula. */
const units: readonly (readonly [Method, MethodParts])[] = [
  [
    rice,
    {
      schema: riceInputSchema,
      examples: [
        { title: 'a landing page', input: { reach: 2000, impact: 1, confidence: 0.9, effort: 1 }, expected: 1800 },
        { title: 'half a month of work', input: { reach: 300, impact: 3, confidence: 0.5, effort: 0.5 }, expected: 900 },
      ],
    },
  ],
  [
    ice,
    {
      schema: iceInputSchema,
      examples: [
        { title: 'a strong idea', input: { impact: 8, confidence: 6, ease: 9 }, expected: 432 },
        { title: 'the least of all', input: { impact: 1, confidence: 1, ease: 1 }, expected: 1 },
      ],
    },
  ],
  [
    iceVariant({ form: 'mean', confidence: 'score', divisor: 1 }),
    {
      examples: [
        { title: 'a mean', input: { impact: 8, confidence: 6, ease: 4 }, expected: 6 },
        { title: 'another', input: { impact: 1, confidence: 1, ease: 4 }, expected: 2 },
      ],
    },
  ],
  [
    iceVariant({ form: 'product', confidence: 'share', divisor: 10 }),
    {
      examples: [
        { title: 'half sure', input: { impact: 4, confidence: 0.5, ease: 5 }, expected: 1 },
        { title: 'not sure at all', input: { impact: 4, confidence: 0, ease: 5 }, expected: 0 },
      ],
    },
  ],
  [
    pie,
    {
      schema: pieInputSchema,
      examples: [
        { title: 'the cart', input: { potential: 9, importance: 10, ease: 5 }, expected: 8 },
        { title: 'the category page', input: { potential: 6, importance: 5, ease: 8 }, expected: 19 / 3 },
      ],
    },
  ],
  [
    pxl,
    {
      schema: pxlInputSchema,
      examples: [
        { title: 'nothing speaks for it', input: { ...noTest }, expected: 0 },
        { title: 'two points for what is seen and what is added', input: { ...noTest, noticeable: 1, addsOrRemoves: 1, ease: 3 }, expected: 7 },
      ],
    },
  ],
  [
    wsjf,
    {
      schema: wsjfInputSchema,
      examples: [
        { title: 'a plugin', input: { userBusinessValue: 13, timeCriticality: 8, riskReduction: 5, jobSize: 8 }, expected: 3.25 },
        { title: 'the smallest cards', input: { userBusinessValue: 1, timeCriticality: 1, riskReduction: 1, jobSize: 1 }, expected: 3 },
      ],
    },
  ],
  [
    costOfDelay,
    {
      schema: costOfDelayInputSchema,
      examples: [
        { title: 'a second machine', input: { costOfDelay: 30, duration: 4 }, expected: 7.5 },
        { title: 'nothing lost by waiting', input: { costOfDelay: 0, duration: 4 }, expected: 0 },
      ],
    },
  ],
  [
    opportunity,
    {
      schema: opportunityInputSchema,
      examples: [
        { title: 'important and badly served', input: { importance: 9, satisfaction: 3 }, expected: 15 },
        { title: 'overserved', input: { importance: 3, satisfaction: 9 }, expected: 3 },
      ],
    },
  ],
  [
    weighted({
      id: 'fit',
      version: '1.0.0',
      title: 'Fit',
      factors: {
        audience: { label: 'Audience', weight: 3, direction: 'higher', min: 1, max: 5 },
        cost: { label: 'Cost', weight: 1, direction: 'lower', min: 1, max: 5 },
      },
    }),
    {
      examples: [
        { title: 'a cheap fit', input: { audience: 4, cost: 2 }, expected: 4 },
        { title: 'the best there is', input: { audience: 5, cost: 1 }, expected: 5 },
      ],
    },
  ],
];

describe.each(units.map(([method, parts]) => [method.id, method, parts] as const))('the method %s', (_, method, parts) => {
  it.each(testMethod(method, parts).map((promise) => [promise.title, promise.broken] as const))('%s', (__, broken) => {
    expect(broken).toEqual([]);
  });
});

describe('the contract of methods', () => {
  const sound = { examples: [{ title: 'a', input: { reach: 2, impact: 1, confidence: 1, effort: 1 }, expected: 2 }] };
  const titles = (method: Method, parts: MethodParts): readonly string[] =>
    testMethod(method, parts)
      .filter(({ broken }) => broken.length > 0)
      .map(({ title }) => title);

  it('tells a method with a single example what is missing', () => {
    expect(testMethod(rice, sound).find(({ broken }) => broken.length > 0)).toEqual({
      title: 'is shown by at least two worked examples',
      broken: ['it has 1'],
    });
  });

  it('notices a wrong example, an unsound formula, a schema out of step', () => {
    const example = sound.examples[0]!;
    expect(titles(rice, { examples: [example, { ...example, expected: 3 }] })).toEqual(['scores as its examples say']);
    expect(titles({ ...rice, formula: 'raech' }, { examples: [example, example] })).toContain('is a sound definition');
    expect(titles(rice, { examples: [example, example], schema: { safeParse: () => ({ success: true }) } })).toEqual([
      'draws its bounds where its schema draws them',
    ]);
    expect(titles({ ...rice, formula: 0.1, title: undefined as unknown as string }, { examples: [example, example] })).toContain(
      'is a sound definition',
    );
  });
});

describe('the inputs of methods', () => {
  it('are typed as their schemas parse them', () => {
    expectTypeOf<Readonly<z.infer<typeof riceInputSchema>>>().toEqualTypeOf<RiceInput>();
    expectTypeOf<Readonly<z.infer<typeof iceInputSchema>>>().toEqualTypeOf<IceInput>();
    expectTypeOf<Readonly<z.infer<typeof pieInputSchema>>>().toEqualTypeOf<PieInput>();
    expectTypeOf<Readonly<z.infer<typeof pxlInputSchema>>>().toEqualTypeOf<PxlInput>();
    expectTypeOf<Readonly<z.infer<typeof wsjfInputSchema>>>().toEqualTypeOf<WsjfInput>();
    expectTypeOf<Readonly<z.infer<typeof costOfDelayInputSchema>>>().toEqualTypeOf<CostOfDelayInput>();
    expectTypeOf<Readonly<z.infer<typeof opportunityInputSchema>>>().toEqualTypeOf<OpportunityInput>();
  });

  it('must be complete and rightly spelt to compile', () => {
    const item = { id: 'a', reach: 1, impact: 1, confidence: 1, effort: 1 };
    expectTypeOf(rank([{ ...item, owner: 'p-1' }], rice).ranked[0]!.item.owner).toEqualTypeOf<string>();
    expectTypeOf<{ id: string; reach: number; impact: number; confidence: number; efort: number }>().not.toExtend<
      Parameters<typeof rank<typeof item, keyof RiceInput>>[0][number]
    >();
  });

  it('may be turned into other forms of ICE, each with its own scale of confidence', () => {
    const mean = iceVariant({ form: 'mean', confidence: 'score', divisor: 1 });
    expect(score({ impact: 8, confidence: 6, ease: 9 }, mean).score).toBeCloseTo(23 / 3, 12);
    const halved = iceVariant({ form: 'mean', confidence: 'score', divisor: 2 });
    expect(score({ impact: 8, confidence: 6, ease: 9 }, halved).score).toBeCloseTo(23 / 6, 12);
    const plain = iceVariant({ form: 'product', confidence: 'score', divisor: 1 });
    expect(plain.formula).toEqual(ice.formula);
    expect(plain.title).toBe('ICE (product, confidence as a score)');
    const share = iceVariant({ form: 'product', confidence: 'share', divisor: 1 });
    expect(share.factors.confidence).toEqual({ label: 'Confidence', unit: 'share', min: 0, max: 1 });
    expect(score({ impact: 8, confidence: 6, ease: 9 }, share).problems[0]?.message).toBe(
      'confidence must be a share from 0 to 1, got 6 (did you mean 0.06?)',
    );
  });

  it('may not mix the forms of ICE: each has its own id', () => {
    expect(iceVariant({ form: 'mean', confidence: 'share', divisor: 1 }).id).toBe('ice-mean-share-1');
    expect(iceVariant({ form: 'product', confidence: 'score', divisor: 10 }).title).toBe('ICE (product ÷ 10, confidence as a score)');
  });
});

describe('a weighted score', () => {
  const factor = { label: 'F', weight: 1, direction: 'higher' } as const;
  const head = { id: 'w', version: '1.0.0', title: 'W' };

  it('does not change when all weights are scaled', () => {
    const by = (scale: number): number | null =>
      score({ a: 3, b: 5 }, weighted({ ...head, factors: { a: { ...factor, weight: 2 * scale }, b: { ...factor, weight: scale } } })).score;
    expect(by(7)).toBeCloseTo(by(1) ?? 0, 12);
  });

  it('counts what is better when lower from the other end of its scale', () => {
    const bounded = { ...factor, min: 1, max: 5 } as const;
    const fit = weighted({ ...head, factors: { a: { ...bounded, weight: 3 }, b: { ...bounded, direction: 'lower' } } });
    expect(score({ a: 4, b: 2 }, fit).score).toBe(4);
    expect(score({ a: 4, b: 5 }, fit).score).toBe(3.25);
    expect(score({ a: 4, b: 2 }, weighted({ ...head, factors: { a: { ...factor, weight: 0 }, b: bounded } })).score).toBe(2);
  });

  it('names what is wrong by its path, broken weights before their sum', () => {
    expect(() => weighted({ ...head, factors: { a: { ...factor, weight: 0 }, b: { ...factor, weight: 0, direction: 'lower' } } })).toThrow(
      /^factors\.b must have min and max, because less of it is better$/,
    );
    expect(() => weighted({ ...head, factors: { a: { ...factor, label: (() => 'A') as unknown as string } } })).toThrow(/^factors\.a\.label /);
  });

  it('refuses weights that say nothing and costs without bounds', () => {
    expect(() => weighted({ ...head, factors: { a: { ...factor, weight: 0 } } })).toThrow(
      'factors must have at least one weight above 0, got only zeros',
    );
    expect(() => weighted({ ...head, factors: { a: { ...factor, weight: -1 }, b: { ...factor, direction: 'lower', min: 0 } } })).toThrow(
      'factors.a.weight must be at least 0, got -1; factors.b must have min and max, because less of it is better',
    );
    expect(() => weighted({ ...head, factors: { b: { ...factor, direction: 'lower', max: 0 } } })).toThrow('factors.b must have min and max');
    expect(() => weighted({ ...head, factors: { a: { ...factor, weight: '1' as unknown as number } } })).toThrow('factors.a.weight');
    expect(() => weighted({ ...head, id: '', factors: { a: factor } })).toThrow('id must be an id');
    expect(() => weighted({ ...head, factors: { a: { ...factor, weight: 1e300, direction: 'up' as 'lower' } } })).toThrow(
      'factors.a.weight must be at most 1e+100, got 1e+300; factors.a.direction must be one of higher, lower, got "up"',
    );
  });

  it.each([
    [null, 'value must be an object, got null'],
    [[], 'value must be an object, got a list of 0'],
    [{ factors: undefined }, 'factors must be an object, got nothing'],
    // Ten million letters are no ten million factors.
    [{ factors: 'a'.repeat(1e7) }, 'factors must be an object, got "aaa'],
    [{ factors: { a: null } }, 'factors.a must be an object, got null'],
    [{ factors: {} }, 'factors must have at least one weight above 0'],
  ])('is refused at once for what is no definition (%#)', (broken, message) => {
    expect(() => weighted(broken as never)).toThrow(message);
  });

  it('keeps source and scale of its definition', () => {
    const method = weighted({ ...head, source: { title: 'Ours' }, factors: { a: { ...factor, unit: 'points', scale: [1, 2] } } });
    expect(method.source).toEqual({ title: 'Ours' });
    expect(method.factors.a).toEqual({ label: 'F', unit: 'points', scale: [1, 2] });
    expect(method.direction).toBe('higher');
  });
});

describe('doing items one after the other', () => {
  it('finishes each after all before it and pays for the waiting', () => {
    expect(
      queueOutcome(
        [
          { costOfDelay: 10, duration: 2 },
          { costOfDelay: 30, duration: 4 },
        ],
        { baseRate: 10, horizon: 6 },
      ),
    ).toEqual({
      finishedAt: [2, 6],
      delayCost: 200,
      output: 100,
    });
  });

  it('brings in nothing after the horizon', () => {
    expect(queueOutcome([{ costOfDelay: 10, duration: 9 }], { baseRate: 0, horizon: 6 }).output).toBe(0);
    expect(queueOutcome([], { baseRate: 2, horizon: 3 })).toEqual({ finishedAt: [], delayCost: 0, output: 6 });
  });
});
