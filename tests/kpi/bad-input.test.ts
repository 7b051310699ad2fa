import { describe, expect, it } from 'vitest';
import { isoWeekYear, periodsBetween } from 'marops/calendar';
import { isInputError } from 'marops/kernel';
import {
  accumulate,
  compareVolumes,
  compileSql,
  convert,
  defineKpi,
  explain,
  finish,
  funnel,
  funnelOfRows,
  measure,
  measureTotals,
  merge,
  parsePercent,
  seriesOf,
  trajectory,
  yearOnYear,
  type Kpi,
  type KpiGuard,
  type StatedRate,
} from 'marops/kpi';
import { clickThroughRate, costPerClick, deliveryRate, mailsSent, openRate } from 'marops/kpi/catalogue';

function only(rows: readonly Record<string, unknown>[], kpi: Kpi): ReturnType<typeof measure>[number] {
  return measure(rows, [kpi])[0]!;
}

function problemsOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe('rows that cannot be used', () => {
  const half = [
    { clicks: 50, impressions: 1000 },
    { clicks: null, impressions: 1000 },
  ];

  it('makes a null numerator beside a known denominator incomplete, never 2.5 %', () => {
    expect(only(half, clickThroughRate)).toMatchObject({ status: 'incomplete', value: null, reason: 'partly-known', nulls: { clicks: 1 } });
  });

  it('leaves both out where the KPI says pairwise: 5 %', () => {
    expect(only(half, { ...clickThroughRate, nulls: 'pairwise' })).toMatchObject({ status: 'ok', value: 0.05 });
  });

  it('has no data where all values are null', () => {
    expect(only([{ clicks: null, impressions: null }], clickThroughRate)).toMatchObject({ status: 'no-data', value: null });
  });

  it('tells a divisor of 0 from a missing one', () => {
    expect(only([{ clicks: 0, impressions: 0 }], clickThroughRate).status).toBe('zero-denominator');
    expect(only([], clickThroughRate).status).toBe('no-data');
  });

  it('refuses a divisor below 0, unless the KPI allows it', () => {
    const rows = [{ spend: 100, clicks: -4 }];
    expect(only(rows, costPerClick)).toMatchObject({ status: 'guard-failed', reason: 'negative-denominator', value: null });
    expect(only(rows, { ...costPerClick, onNegativeDenominator: 'allow' }).value).toBe(-25);
    expect(only(rows, { ...costPerClick, onNegativeDenominator: { reason: 'refunded' } }).reason).toBe('refunded');
  });

  it('fails the guard of a proportion above 1 and says what is impossible', () => {
    const result = only([{ delivered: 90, sent: 3 }], deliveryRate);
    expect(result).toMatchObject({ status: 'guard-failed', reason: 'delivered-above-sent', value: null });
    expect(result.problems[0]?.message).toBe('delivery-rate must be possible, got more mails delivered than sent');
  });

  it('fails a guard of the value itself, and not where there is no value', () => {
    const kpi: Kpi = { ...clickThroughRate, guards: [{ id: 'above-half', impossible: { fact: 'result', op: 'gt', value: 0.5 }, says: 'too good' }] };
    expect(defineKpi(kpi).guards).toHaveLength(1);
    expect(only([{ clicks: 6, impressions: 10 }], kpi)).toMatchObject({ status: 'guard-failed', reason: 'above-half' });
    expect(only([{ clicks: 5, impressions: 10 }], kpi)).toMatchObject({ status: 'ok', value: 0.5 });
    expect(only([{ clicks: 6, impressions: 0 }], kpi).status).toBe('zero-denominator');
  });

  it('fails the guard of opens above deliveries', () => {
    const result = only([{ delivered: 90, uniqueOpens: 120 }], openRate);
    expect(result).toMatchObject({ status: 'guard-failed', value: null });
    expect(result.problems[0]?.message).toContain('open-rate must be possible, got');
  });

  it('counts texts among numbers and names the first row that has one', () => {
    const result = only(
      [
        { clicks: 1, impressions: 10 },
        { clicks: 'many', impressions: 10 },
        { clicks: 'few', impressions: 10 },
      ],
      clickThroughRate,
    );
    expect(result.problems[0]).toMatchObject({ code: 'not-a-number', path: 'clicks', params: { count: 2, row: 1 } });
    expect(result.status).toBe('incomplete');
  });

  it('names an unknown column and the nearest that is there', () => {
    const result = only([{ Clicks: 1, impressions: 10 }], clickThroughRate);
    expect(result.problems[0]).toMatchObject({ code: 'unknown-column', path: 'clicks', params: { nearest: 'Clicks' } });
    expect(result.value).toBeNull();
  });

  it('names both of two currencies', () => {
    const result = only(
      [
        { spend: 1, clicks: 1, currency: 'EUR' },
        { spend: 1, clicks: 1, currency: 'USD' },
      ],
      costPerClick,
    );
    expect(result).toMatchObject({ status: 'guard-failed', reason: 'mixed-currencies' });
    expect(result.problems[0]?.message).toContain('EUR and USD');
  });

  it('names a missing exchange rate, and the money it concerns is not known', () => {
    const rows = [
      { day: '2026-03-02', spend: 500, clicks: 10, currency: 'EUR' },
      { day: '2026-03-02', spend: 500, clicks: 10, currency: 'USD' },
      { day: '2026-03-02', spend: 700, clicks: 10, currency: 'USD' },
    ];
    const converted = convert(rows, [], { to: 'EUR', grain: costPerClick.grain });
    expect(converted.problems).toEqual([
      {
        code: 'no-rate',
        path: 'rows',
        message: 'rows must have a rate from USD to EUR on 2026-03-02, got none for 2 rows, the first of them row 1',
        params: { from: 'USD', to: 'EUR', date: '2026-03-02', count: 2, row: 1 },
      },
    ]);
    expect(only(converted.rows, costPerClick)).toMatchObject({ status: 'incomplete', value: null });
  });

  it('warns of a percentage that was read as a share', () => {
    const shares: Kpi = {
      ...clickThroughRate,
      id: 'mean-share',
      grain: { row: 'one survey', columns: { share: { label: 'share', type: 'share' } } },
      inputs: { share: { aggregate: 'max', column: 'share' } },
      formula: 'share',
      guards: [],
    };
    const { interval: _interval, ...kpi } = shares;
    const warningsOf = (share: number): readonly string[] => explain(only([{ share }], kpi), kpi).warnings.map(({ code }) => code);
    expect([warningsOf(45), warningsOf(1), warningsOf(0)]).toEqual([['percent-as-share'], [], []]);
  });

  it('keeps a 53rd week apart: it has no counterpart in a year of 52', () => {
    const scheme = { year: isoWeekYear, grain: 'week' } as const;
    const periods = periodsBetween('2019-12-23', '2021-01-03', scheme);
    const rows = ['2019-12-24', '2020-12-22', '2020-12-29'].map((sentOn) => ({ sentOn, sent: 10 }));
    const [series] = seriesOf(measure(rows, [mailsSent], { periods }), mailsSent, { periods });
    const { changes } = yearOnYear(series!, { scheme });
    expect(changes.slice(-2).map(({ period, before, status }) => [period, before, status])).toEqual([
      ['2020-W52', '2019-W52', 'ok'],
      ['2020-W53', null, 'no-counterpart'],
    ]);
  });

  it('shows a missing week of a report instead of counting it as 0', () => {
    const report = trajectory({ target: 100, actuals: [10, null, 10], weights: [1, 1, 1, 1] });
    expect(report).toMatchObject({ status: 'incomplete', forecast: null, requiredPace: null, missing: [1] });
  });

  it('reports dates of a funnel that are none, and counts them as not reached', () => {
    const stages = ['a', 'b'].map((name) => ({ stage: name, date: name }));
    const rows = [
      { a: '2026-01-02', b: '2026-02-30' },
      { a: '2026-01-02', b: 20260103 },
    ];
    const result = funnelOfRows(rows, stages, { mode: 'cohort', period: { id: '2026', firstDate: '2026-01-01', lastDate: '2026-12-31' } });
    expect(result.counts.map(({ count }) => count)).toEqual([2, 0]);
    expect(result.problems).toMatchObject([{ code: 'not-a-funnel-date', path: 'b', params: { value: '"2026-02-30"', count: 2, row: 0 } }]);
  });

  it('states the currency and its scale', () => {
    expect(only([{ spend: 500, clicks: 10, currency: 'JPY' }], costPerClick).money).toEqual({ currency: 'JPY', scale: 0 });
  });

  it('counts a row in no period when its date is none, or a moment without a date of its own', () => {
    const periods = [{ id: '2026', firstDate: '2026-01-01', lastDate: '2026-12-31' }];
    const rows = ['2026-05-01', '2026-13-01', '2026-12-31T23:30:00-05:00', '2026-12-31 23:59:59', 20260501].map((day) => ({
      day,
      clicks: 1,
      impressions: 2,
    }));
    const results = measure(rows, [clickThroughRate], { periods });
    expect(results.map(({ key, rows: count }) => [key['period'], count])).toEqual([['2026', 2]]);
    expect(results[0]?.problems.map(({ message }) => message)).toEqual([
      'day must be a date of the calendar, got something else in 3 rows, the first of them row 1',
    ]);
  });

  it('says what was no date also where nothing is left to report, and adds it up over shards', () => {
    const grouping = { periods: [{ id: '2026', firstDate: '2026-01-01', lastDate: '2026-12-31' }] };
    const shard = (...days: readonly unknown[]): ReturnType<typeof accumulate> =>
      accumulate(
        days.map((day) => ({ day, clicks: 1, impressions: 2 })),
        [clickThroughRate],
        grouping,
      );
    expect(shard('2026-02-30', null, '30.01.2026')).toMatchObject({ groups: [], undated: { day: { count: 2, row: 0 } } });
    expect(shard('2026-02-28', null).undated).toBeUndefined();
    const merged = merge(merge(shard('2026-02-28', '?'), shard('2026-02-28')), shard('?', '?'));
    expect(merged.undated).toEqual({ day: { count: 3, row: 0 } });
    expect(finish(merged, [clickThroughRate])[0]?.problems[0]).toMatchObject({ code: 'not-a-date', params: { count: 3, row: 0 } });
  });

  it('names the nearest column where no row has the date column', () => {
    const periods = [{ id: '2026', firstDate: '2026-01-01', lastDate: '2026-12-31' }];
    const paid: Kpi = { ...clickThroughRate, inputs: { ...clickThroughRate.inputs, clicks: { aggregate: 'sum', column: 'clicks', date: 'day' } } };
    expect(accumulate([{ Day: '2026-01-01', clicks: 1, impressions: 2 }], [paid], { periods }).absent).toEqual({ day: 'Day' });
  });

  it('compares the date of a row that has a time of day behind it', () => {
    const byDay = (op: 'eq' | 'lt' | 'gte', value: string): Kpi => ({
      ...mailsSent,
      inputs: { sent: { aggregate: 'sum', column: 'sent', where: { fact: 'sentOn', op, value } } },
    });
    const rows = [
      { sentOn: '2026-01-31 23:59:59', sent: 1 },
      { sentOn: '2026-02-01T00:00', sent: 2 },
      { sentOn: '2026-02-01', sent: 4 },
      { sentOn: null, sent: 8 },
      { sentOn: 'soon', sent: 16 },
    ];
    expect(
      [only(rows, byDay('lt', '2026-02-01')), only(rows, byDay('eq', '2026-02-01')), only(rows, byDay('gte', '2026-01-31'))].map(
        ({ value }) => value,
      ),
    ).toEqual([1, 6, 7]);
  });

  it('has no value where a sum is larger than a number can be, also out of shards that went through JSON', () => {
    const huge = Array.from({ length: 2 }, () => ({ spend: 1.7e308, clicks: 1, currency: 'EUR' }));
    const wanted = { status: 'guard-failed', reason: 'not-finite', value: null, inputs: { spend: null, clicks: 2 } };
    const result = only(huge, costPerClick);
    expect(result).toMatchObject(wanted);
    expect(result.problems[0]?.message).toBe('spend must come out as a finite number, got more');
    const sent = (rows: typeof huge): ReturnType<typeof accumulate> =>
      JSON.parse(JSON.stringify(accumulate(rows, [costPerClick]))) as ReturnType<typeof accumulate>;
    expect(finish(merge(sent(huge.slice(0, 1)), sent(huge.slice(1))), [costPerClick])[0]).toMatchObject(wanted);
    expect(finish(merge(sent(huge), sent([])), [costPerClick])[0]).toMatchObject(wanted);
    expect(finish(merge(sent(huge), sent([{ spend: -1.7e308, clicks: 0, currency: 'EUR' }])), [costPerClick])[0]).toMatchObject(wanted);
  });

  it('stops at 100,000 groups with a clear problem', () => {
    const rows = Array.from({ length: 100_001 }, (_, id) => ({ id, clicks: 1, impressions: 2 }));
    expect(problemsOf(() => measure(rows, [clickThroughRate], { by: ['id'] }))).toEqual(['too-many-groups']);
  });
});

describe('calls that are broken', () => {
  it('refuses an id that stands twice', () => {
    expect(problemsOf(() => measure([], [clickThroughRate, clickThroughRate]))).toEqual(['not-unique']);
  });

  it('refuses groups of one name, and a column that would hide the period', () => {
    const periods = [{ id: '2026', firstDate: '2026-01-01', lastDate: '2026-12-31' }];
    expect(problemsOf(() => measure([], [clickThroughRate], { by: ['channel', 'channel'] }))).toEqual(['not-unique']);
    expect(problemsOf(() => measure([], [clickThroughRate], { by: ['period'], periods }))).toEqual(['not-unique']);
    expect(problemsOf(() => measure([], [clickThroughRate], { by: ['period'] }))).toEqual([]);
  });

  it('refuses a statement in which two columns would have one name', () => {
    const over = (groupBy: readonly string[], kpis: readonly Kpi[] = [clickThroughRate]): readonly string[] =>
      problemsOf(() => compileSql(kpis, { dialect: 'duckdb', from: ['ads'], groupBy }));
    expect(over(['click-through-rate status'])).toEqual(['not-unique']);
    expect(over(['channel', 'channel'])).toEqual(['not-unique']);
    expect(over([], [clickThroughRate, clickThroughRate])).toEqual(['not-unique', 'not-unique']);
    expect(over(['channel'])).toEqual([]);
  });

  it('refuses a guard that engines would not compare alike', () => {
    const guarded = (impossible: KpiGuard['impossible']): readonly string[] =>
      problemsOf(() => defineKpi({ ...clickThroughRate, guards: [{ id: 'guard', impossible, says: 'never' }] }));
    expect(guarded({ fact: 'clicks', op: 'glob', value: '*' })).toEqual(['not-in-sql']);
    expect(guarded({ fact: 'clicks', op: 'gt', value: '5' } as never)).toEqual(['wrong-column-type']);
    expect(guarded({ fact: 'clicks', op: 'gte', value: 5 })).toEqual([]);
  });

  it('refuses a percentage given as a share, a share given as a percentage text, and a rate without a unit', () => {
    const rated = (rate: StatedRate): readonly string[] => problemsOf(() => compareVolumes([{ id: 'plan', volume: 100, rate }]));
    expect(rated({ share: 10 })).toEqual(['too-large']);
    expect(rated({ percent: 101 })).toEqual(['too-large']);
    expect(rated({ percent: -1 })).toEqual(['too-small']);
    expect(rated([0.1] as object as StatedRate)).toEqual(['not-one-of']);
    expect(rated({ percent: 1, share: 0.01 })).toEqual(['not-one-of']);
    expect(problemsOf(() => parsePercent('0.1'))).toEqual(['not-one-of']);
  });

  it('refuses totals that a KPI does not read, or that are no numbers', () => {
    expect(problemsOf(() => measureTotals({ clicks: 1, views: 2 } as { clicks: number }, clickThroughRate))).toEqual(['unknown-name']);
    expect(problemsOf(() => measureTotals({ clicks: Number.NaN, impressions: 2 }, clickThroughRate))).toEqual(['not-a-number']);
  });

  it('refuses to merge or finish sums of other KPIs', () => {
    const clicks = accumulate([], [clickThroughRate]);
    expect(problemsOf(() => merge(clicks, accumulate([], [costPerClick])))).toEqual(['other-kpis']);
    expect(problemsOf(() => finish(clicks, [costPerClick]))).toEqual(['other-kpis']);
  });

  it('refuses a KPI that leads back to itself, also as a cyclic object', () => {
    const inner = { ...clickThroughRate, inputs: { clicks: { kpi: clickThroughRate }, impressions: clickThroughRate.inputs.impressions } } as Kpi;
    expect(problemsOf(() => defineKpi(inner))).toEqual(['circular']);
    const loop: Record<string, unknown> = { ...clickThroughRate, id: 'loop' };
    loop['inputs'] = { clicks: { kpi: loop } };
    expect(problemsOf(() => defineKpi<string>(loop as object as Kpi))).toEqual(['circular']);
  });

  it('refuses a definition with all that is wrong', () => {
    const broken = {
      ...clickThroughRate,
      unit: 'percent',
      version: '1',
      onZeroDenominator: undefined,
      inputs: {
        clicks: { aggregate: 'sum', column: 'klicks' },
        impressions: { aggregate: 'sum', column: 'day' },
        unused: { aggregate: 'quantile', column: 'spend', share: 2 },
      },
    };
    expect([...problemsOf(() => defineKpi<string>(broken as object as Kpi))].sort()).toEqual(
      ['no-zero-policy', 'not-a-share', 'not-a-version', 'not-one-of', 'unknown-column', 'unused-input', 'wrong-column-type'].sort(),
    );
  });

  it('refuses a cohort that grows', () => {
    expect(
      problemsOf(() =>
        funnel(
          [
            { stage: 'a', count: 1 },
            { stage: 'b', count: 2 },
          ],
          { mode: 'cohort' },
        ),
      ),
    ).toEqual(['too-large']);
  });

  it('lets neither identifiers nor values into the text of a statement', () => {
    const hostile = '"; DROP TABLE ads; --';
    const kpi: Kpi = {
      ...clickThroughRate,
      inputs: { ...clickThroughRate.inputs, clicks: { aggregate: 'sum', column: 'clicks', where: { fact: 'currency', op: 'eq', value: hostile } } },
    };
    const { text, parameters } = compileSql([defineKpi(kpi)], { dialect: 'postgres', from: [hostile], groupBy: [hostile] });
    expect(new Set(parameters)).toEqual(new Set([hostile]));
    expect(text.split('"""; DROP TABLE ads; --"').join('')).not.toContain('DROP');
    expect(problemsOf(() => compileSql([kpi], { dialect: 'mysql' as 'duckdb', from: ['ads'] }))).toEqual(['not-one-of']);
    const ours = 'a"marops_0_sum"b';
    expect(compileSql([clickThroughRate], { dialect: 'bigquery', from: [ours] }).text).toContain(`FROM \`${ours}\``);
  });
});
