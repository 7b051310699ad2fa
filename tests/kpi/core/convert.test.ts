import { describe, expect, it } from 'vitest';
import { isInputError } from 'marops/kernel';
import { convert, type ConversionOptions, type ExchangeRate, type Row } from 'marops/kpi';
import { costPerClick } from 'marops/kpi/catalogue';

const { grain } = costPerClick;
const dollar: ExchangeRate = { from: 'USD', to: 'EUR', date: '2026-03-06', rate: 0.9 };

function spendOf(rows: readonly Row[], rates: readonly ExchangeRate[], options: Partial<ConversionOptions> = {}): readonly unknown[] {
  return convert(rows, rates, { to: 'EUR', grain, ...options }).rows.map((row) => row['spend']);
}

function codesOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

describe('money in one currency', () => {
  it('goes by the rate of the date of the row', () => {
    const rates = [dollar, { ...dollar, date: '2026-03-09', rate: 0.8 }];
    const rows = ['2026-03-06', '2026-03-09'].map((day) => ({ day, currency: 'USD', spend: 1000 }));
    expect(spendOf(rows, rates)).toEqual([900, 800]);
  });

  it('uses a rate both ways, and what was quoted before its inverse', () => {
    const row = { day: '2026-03-06', currency: 'EUR', spend: 900 };
    expect(spendOf([row], [dollar], { to: 'USD' })).toEqual([1000]);
    expect(spendOf([row], [dollar, { from: 'EUR', to: 'USD', date: '2026-03-06', rate: 2 }], { to: 'USD' })).toEqual([1800]);
  });

  it('combines no two rates', () => {
    const pound = { from: 'GBP', to: 'EUR', date: '2026-03-06', rate: 1.2 };
    const { problems } = convert([{ day: '2026-03-06', currency: 'GBP', spend: 1 }], [pound, dollar], { to: 'USD', grain });
    expect(problems).toMatchObject([{ code: 'no-rate', params: { from: 'GBP', to: 'USD' } }]);
  });

  it('minds that currencies have different minor units', () => {
    const yen = { from: 'EUR', to: 'JPY', date: '2026-03-06', rate: 160 };
    expect(spendOf([{ day: '2026-03-06', currency: 'EUR', spend: 1234 }], [yen], { to: 'JPY' })).toEqual([1974]);
    expect(spendOf([{ day: '2026-03-06', currency: 'JPY', spend: 1600 }], [yen])).toEqual([1000]);
  });

  it('rounds to the whole minor unit, a tie to the even one', () => {
    const half = { ...dollar, rate: 0.5 };
    const rows = [1, 3, 5, -1].map((spend) => ({ day: '2026-03-06', currency: 'USD', spend }));
    expect(spendOf(rows, [half])).toEqual([0, 2, 2, 0]);
  });

  it('carries a rate over a weekend when it is told to, and not a day longer', () => {
    const rows = ['2026-03-06', '2026-03-08', '2026-03-09', '2026-03-05'].map((day) => ({ day, currency: 'USD', spend: 100 }));
    expect(spendOf(rows, [dollar])).toEqual([90, null, null, null]);
    expect(spendOf(rows, [dollar], { carryDays: 2 })).toEqual([90, 90, null, null]);
  });

  it('leaves what is in the currency already as it is, also without a date', () => {
    expect(spendOf([{ currency: 'EUR', spend: 7 }], [])).toEqual([7]);
  });

  it('names rows without a currency and without a date, and keeps all rows in their order', () => {
    const rows = [
      { day: '2026-03-06', spend: 1 },
      { day: 'soon', currency: 'USD', spend: 1 },
      { day: '2026-03-06', currency: 'USD', spend: null, clicks: 3 },
      { day: '2026-03-06', currency: 'USD', spend: 'many' },
    ];
    const result = convert(rows, [dollar], { to: 'EUR', grain });
    expect(result.problems.map(({ code, params }) => [code, params['row']])).toEqual([
      ['no-currency', 0],
      ['no-date', 1],
    ]);
    expect(result.unconverted).toBe(2);
    expect(result.rows).toEqual([
      { day: '2026-03-06', spend: null, currency: 'EUR' },
      { day: 'soon', currency: 'EUR', spend: null },
      { day: '2026-03-06', currency: 'EUR', spend: null, clicks: 3 },
      { day: '2026-03-06', currency: 'EUR', spend: 'many' },
    ]);
    expect(rows[1]).toEqual({ day: 'soon', currency: 'USD', spend: 1 });
  });

  it('does not pass off an amount that is not exact', () => {
    const { rows, problems } = convert([{ day: '2026-03-06', currency: 'USD', spend: 2 ** 53 }], [{ ...dollar, rate: 8 }], { to: 'EUR', grain });
    expect([rows[0]?.['spend'], problems[0]?.code]).toEqual([null, 'too-large-amount']);
  });

  it('refuses rates and options with all that is wrong', () => {
    const wrong = [dollar, dollar, { from: 'usd', to: 'EUR', date: '2026-02-30', rate: 0 }, { ...dollar, date: '2026-03-01', rate: Number.NaN }];
    expect([...codesOf(() => convert([], wrong, { to: 'EUR', grain }))].sort()).toEqual(
      ['not-a-date', 'not-a-number', 'not-one-of', 'not-positive', 'not-unique'].sort(),
    );
    const bare = { row: 'a row', columns: grain.columns };
    expect(codesOf(() => convert([], [], { to: 'euro', grain: bare, carryDays: 0.5 }))).toEqual([
      'not-one-of',
      'missing',
      'missing',
      'not-carry-days',
    ]);
    expect([-1, 367].map((carryDays) => codesOf(() => convert([], [], { to: 'EUR', grain, carryDays })))).toEqual([
      ['not-carry-days'],
      ['not-carry-days'],
    ]);
  });
});
