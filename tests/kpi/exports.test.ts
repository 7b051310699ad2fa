import { describe, expect, it } from 'vitest';
import { isInputError } from 'marops/kernel';
import {
  defineExportMap,
  defineKpi,
  explain,
  googleAdsCampaignDays,
  hubSpotMailEvents,
  mailchimpActivity,
  mailchimpRecipients,
  mailingsOf,
  marketoMailActivities,
  measure,
  rowsFromExport,
  type ExportMap,
  type Kpi,
  type Row,
} from 'marops/kpi';
import { clickThroughRate, costPerClick, openRate } from 'marops/kpi/catalogue';

// The rows are invented; their headers and codes are those of the exports in fivetran/dbt_ad_reporting 1fb3d7f22828 (Google Ads),
// dbt_hubspot be3a903c24d8, dbt_mailchimp 64c110c97150 and dbt_marketo 4473d382e34f (Apache-2.0). Figures that are said to be of an export are
// sums over those files.

function problemsOf(call: () => unknown): readonly string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.problems.map(({ code, path }) => `${code} ${path}`);
  }
}

function adDay(clicks: string, impressions: string, more: Row = {}): Row {
  return { date: '2026-02-01', id: '99', clicks, impressions, cost_micros: '10000000', device: 'MOBILE', ...more };
}

const ads = { currency: 'USD' };

describe('an export of Google Ads', () => {
  // As in the export, whose 16 rows have 280 clicks of 1,854 impressions and rates with a mean of 11.59 %.
  const days = [adDay('226', '1,099'), adDay('14', '200'), adDay('40', '555')];
  const { rows, unread, problems } = rowsFromExport(
    days.map((day) => ({ ...day, base_campaign: 'c' })),
    googleAdsCampaignDays,
    ads,
  );

  it('gives rows that the KPIs of advertising read, cost in minor units', () => {
    expect(rows[0]).toMatchObject({
      day: '2026-02-01',
      campaign: '99',
      clicks: 226,
      impressions: 1099,
      spend: 1000,
      currency: 'USD',
      conversions: null,
    });
    expect(unread).toEqual(['base_campaign']);
    expect(problems).toEqual([]);
    const [cost] = measure(rows, [costPerClick]);
    expect(cost).toMatchObject({ status: 'ok', money: { currency: 'USD', scale: 2 } });
    expect(cost!.value).toBeCloseTo(3000 / 280, 12);
  });

  it('has a click-through rate of 15.10 % as a ratio of sums, not 11.59 % as a mean of ratios, which explain warns of', () => {
    expect((measure(rows, [clickThroughRate])[0]!.value! * 100).toFixed(2)).toBe('15.10');
    const meanOfRates: Kpi = {
      ...costPerClick,
      id: 'mean-of-rates',
      unit: 'ratio',
      unitLabel: 'clicks for each impression',
      direction: 'higher',
      grain: { row: 'one campaign on one day', columns: { rate: { label: 'click-through rate of the day', type: 'share' } } },
      inputs: { rate: { aggregate: 'mean', column: 'rate' } },
      formula: 'rate',
    };
    const [mean] = measure(
      rows.map(({ clicks, impressions }) => ({ rate: Number(clicks) / Number(impressions) })),
      [defineKpi(meanOfRates)],
    );
    expect((mean!.value! * 100).toFixed(2)).toBe('11.59');
    expect(explain(mean!, meanOfRates).warnings.map(({ code, message }) => [code, message])).toEqual([
      ['averaged-ratio', 'mean-of-rates must be a ratio of sums, not a mean of ratios: click-through rate of the day is a share'],
    ]);
  });

  it('names the columns that are missing, each with the nearest name', () => {
    const renamed = days.map(({ impressions, clicks, ...rest }) => ({ ...rest, impresions: impressions, klicks: clicks }));
    expect(problemsOf(() => rowsFromExport(renamed, googleAdsCampaignDays, ads))).toEqual(['no-header impressions', 'no-header clicks']);
    expect(() => rowsFromExport(renamed, googleAdsCampaignDays, ads)).toThrow('got none; the nearest name is impresions');
  });

  it('counts texts in a column of numbers and names the first row that has one', () => {
    const broken = [adDay('1', '10'), adDay('n/a', '10'), adDay('??', '10'), adDay('', '10'), adDay('--', '10')];
    const read = rowsFromExport(broken, googleAdsCampaignDays, ads);
    expect(read.problems.map(({ message }) => message)).toEqual(['clicks must be a number, got "n/a" in 2 rows, the first of them row 1']);
    expect(read.rows.map(({ clicks }) => clicks)).toEqual([1, null, null, null, null]);
    expect(measure(read.rows, [clickThroughRate])[0]).toMatchObject({ status: 'incomplete', nulls: { clicks: 4 } });
  });

  it('does not know money whose currency nobody says', () => {
    const read = rowsFromExport([adDay('1', '10')], googleAdsCampaignDays);
    expect(read.problems[0]).toMatchObject({ code: 'no-currency', path: 'spend' });
    expect(read.rows[0]).toMatchObject({ spend: null, clicks: 1 });
    expect(read.rows[0]).toMatchObject({ currency: null });
  });

  it('lets the currency of a row go before that of the call', () => {
    const [row] = rowsFromExport([adDay('1', '10', { currency_code: 'JPY' })], googleAdsCampaignDays, ads).rows;
    expect(row).toMatchObject({ currency: 'JPY', spend: 10 });
  });

  it('survives JSON, says which map made it and with which options', () => {
    const read = rowsFromExport(days, googleAdsCampaignDays, ads);
    expect(read).toMatchObject({ definition: { id: 'google-ads-campaign-days', version: '1.0.0' }, options: { currency: 'USD' } });
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it('has no rows, and no complaints, for a file of headers alone', () => {
    expect(rowsFromExport([], googleAdsCampaignDays)).toMatchObject({ rows: [], problems: [], unread: [], leftOut: 0 });
  });

  it('refuses options that are none', () => {
    expect(problemsOf(() => rowsFromExport([], googleAdsCampaignDays, { currency: 'dollar', decimalMark: ';' as ',' }))).toEqual([
      'not-one-of options.currency',
      'not-one-of options.decimalMark',
    ]);
    expect(problemsOf(() => rowsFromExport('date,clicks' as unknown as [], googleAdsCampaignDays))).toEqual(['not-a-list records']);
  });
});

describe('an export of HubSpot', () => {
  const event = (type: string, recipient: string, filtered = 'false'): Row => ({
    type,
    recipient,
    created: '2026-03-16 19:03:20.357',
    email_campaign_id: '7',
    filtered_event: filtered,
  });
  // As in the export: fewer deliveries in the sample than recipients who opened (3 against 19).
  const records = [
    event('SENT', 'a'),
    event('DELIVERED', 'a'),
    event('OPEN', 'a'),
    event('OPEN', 'a'),
    event('OPEN', 'b'),
    event('OPEN', 'c', 'true'),
  ];
  const { rows, leftOut } = rowsFromExport(records, hubSpotMailEvents);

  it('leaves out what HubSpot filtered', () => {
    expect([rows.length, leftOut]).toEqual([5, 1]);
  });

  it('whose opens exceed its deliveries is refused by the guard of the open rate', () => {
    const mailings = mailingsOf(rows, { reported: ['sent', 'delivered', 'opened'] });
    expect(mailings.rows).toEqual([
      {
        mailing: '7',
        sentOn: '2026-03-16',
        sent: 1,
        delivered: 1,
        opens: 3,
        uniqueOpens: 2,
        uniqueClicks: null,
        hardBounces: null,
        softBounces: null,
        unsubscribes: null,
        complaints: null,
      },
    ]);
    expect(measure(mailings.rows, [openRate])[0]).toMatchObject({ status: 'guard-failed', value: null, reason: 'unique-opens-above-delivered' });
  });

  it('reports a kind of event that the map does not know', () => {
    const read = rowsFromExport([event('SENT', 'a'), event('TELEPATHY', 'b')], hubSpotMailEvents);
    expect(read.problems[0]).toMatchObject({ code: 'not-a-code', path: 'event', params: { value: '"TELEPATHY"', count: 1, row: 1 } });
    expect(mailingsOf(read.rows, { reported: ['sent'] }).problems[0]).toMatchObject({ code: 'not-an-event', params: { count: 1, row: 1 } });
  });
});

describe('exports of Mailchimp', () => {
  const recipients = ['a', 'b', 'c', 'd'].map((member_id) => ({ campaign_id: 'x', member_id }));
  const activity = (action: string, member_id: string, bounce_type = ''): Row => ({
    action,
    member_id,
    campaign_id: 'x',
    timestamp: '2026-04-01 08:00:00',
    bounce_type,
  });
  const events = [
    ...rowsFromExport(recipients, mailchimpRecipients).rows,
    ...rowsFromExport([activity('open', 'a'), activity('open', 'a'), activity('open', 'b'), activity('bounce', 'd', 'soft')], mailchimpActivity).rows,
  ];

  it('count a recipient who opened twice once, and a mail that did not bounce as delivered', () => {
    const { rows } = mailingsOf(events, { reported: ['sent', 'opened', 'bounced'] });
    expect(rows[0]).toMatchObject({ sent: 4, delivered: 3, opens: 3, uniqueOpens: 2, hardBounces: 0, softBounces: 1, sentOn: null });
    expect(measure(rows, [openRate])[0]).toMatchObject({ status: 'ok', value: 2 / 3 });
  });

  it('do not know hard from soft bounces where one does not say', () => {
    const { rows } = mailingsOf([...events, { mailing: 'x', recipient: 'c', event: 'bounced' }], { reported: ['sent', 'bounced'] });
    expect(rows[0]).toMatchObject({ delivered: 2, hardBounces: null, softBounces: null, uniqueOpens: null });
  });
});

describe('exports of Marketo', () => {
  it('read the activity by its number, and leave out sends that were skipped', () => {
    const activity = (type: number, lead: string, more: Row = {}): Row => ({
      activity_date: '2026-05-10 12:03:29.000',
      activity_type_id: type,
      lead_id: lead,
      primary_attribute_value_id: '1428',
      ...more,
    });
    const records = [
      activity(6, 'a', { action_result: 'succeeded' }),
      activity(6, 'b', { action_result: 'skipped' }),
      activity(7, 'a'),
      activity(10, 'a'),
      activity(27, 'b'),
    ];
    const read = rowsFromExport(records, marketoMailActivities);
    expect([read.leftOut, read.problems]).toEqual([1, []]);
    const reported = ['sent', 'delivered', 'opened', 'hard-bounced', 'soft-bounced'] as const;
    expect(mailingsOf(read.rows, { reported }).rows[0]).toMatchObject({
      sent: 1,
      delivered: 1,
      uniqueOpens: 1,
      hardBounces: 0,
      softBounces: 1,
      sentOn: '2026-05-10',
    });
  });
});

describe('the events of mailings', () => {
  it('take the first day on which a mailing was sent', () => {
    const events = ['2026-05-11', '2026-05-10', '2026-05-12'].map((day) => ({ mailing: 1, recipient: 'a', event: 'sent', day }));
    expect(mailingsOf(events, { reported: ['sent'] }).rows[0]).toMatchObject({ mailing: '1', sentOn: '2026-05-10', sent: 3 });
  });

  it('must be of kinds that are known', () => {
    expect(problemsOf(() => mailingsOf([], { reported: ['sent', 'seen' as 'sent'] }))).toEqual(['not-one-of options.reported[1]']);
  });
});

describe('cells of an export', () => {
  const map: ExportMap = {
    id: 'cells',
    version: '1.0.0',
    title: 'Cells',
    row: 'one cell of each kind',
    columns: {
      number: { from: ['Number'], reads: 'number', optional: true },
      rate: { from: ['Rate'], reads: 'percent', optional: true },
      amount: { from: ['Amount'], reads: 'money', optional: true },
      iso: { from: ['Iso'], reads: 'date', order: 'year-first', optional: true },
      european: { from: ['European'], reads: 'date', order: 'day-first', optional: true },
      american: { from: ['American'], reads: 'date', order: 'month-first', optional: true },
    },
  };
  const read = (cells: Row, decimalMark: '.' | ',' = '.'): Row => rowsFromExport([cells], map, { currency: 'EUR', decimalMark }).rows[0]!;

  it.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['-0', '.', 0],
    [' +7 ', '.', 7],
    ['.5', '.', 0.5],
    [42, '.', 42],
    ['12,34', '.', null],
    ['1,2345', '.', null],
    ['1.234.5', '.', null],
    ['1e5', '.', null],
    ['', '.', null],
    ['-', '.', null],
    [null, '.', null],
    [{ amount: 1 }, '.', null],
    [Number.POSITIVE_INFINITY, '.', null],
    ['9'.repeat(50), '.', null],
  ] as const)('read the number %s with %s as %s', (cell, mark, value) => {
    expect(read({ Number: cell }, mark)['number']).toBe(value);
  });

  it.each([
    ['15.10 %', 0.151],
    ['.033%', 0.00033],
    ['1,000 %', 10],
    ['0.151', null],
    ['%', null],
  ])('read the percentage %s as %s: a ratio is none', (cell, value) => {
    expect(read({ Rate: cell })['rate']).toBe(value);
  });

  it('move the mark of money exactly: 1.005 hundreds are 100.5 minor units', () => {
    expect(read({ Amount: '1.005' })['amount']).toBe(100.5);
    expect(read({ Amount: '1,234.56' })['amount']).toBe(123456);
  });

  it.each([
    ['Iso', '2026-03-04', '2026-03-04'],
    ['Iso', '2026-03-04 23:59:59.999', '2026-03-04'],
    ['Iso', '2026-03-04T10:00', '2026-03-04'],
    ['Iso', '2026-03-04 07:39:00 UTC', null],
    ['Iso', '2026-03-04T10:00:00Z', null],
    ['Iso', '2026-02-30', null],
    ['Iso', '03/04/2026', null],
    ['European', '3.4.2026', '2026-04-03'],
    ['European', '31/12/2026 10:00', '2026-12-31'],
    ['European', '12/31/2026', null],
    ['American', '3/4/2026', '2026-03-04'],
    ['American', '2026-03-04', null],
  ])('read the date of %s %s as %s', (header, cell, value) => {
    expect(read({ [header]: cell })[header.toLowerCase()]).toBe(value);
  });

  it('find a header whatever its case', () => {
    expect(read({ ' NUMBER ': '5' })['number']).toBe(5);
  });
});

describe('a map of exports', () => {
  it('is refused with everything that is wrong with it', () => {
    const broken = {
      ...googleAdsCampaignDays,
      id: '',
      row: '',
      columns: {
        a: { from: [], reads: 'number' },
        b: { from: ['B'], reads: 'guess' },
        c: { from: ['C'], reads: 'date' },
        d: { from: ['D'], reads: 'text', codes: ['x', 1] },
        e: { always: 1 },
        f: 'F',
        g: { from: ['G'], reads: 'text', optional: false },
      },
      leaveOut: { fact: 'z', op: 'eq', value: 1 },
    };
    expect(problemsOf(() => defineExportMap(broken as unknown as ExportMap))).toEqual([
      'not-an-id id',
      'not-text row',
      'no-headers columns.a.from',
      'not-one-of columns.b.reads',
      'not-one-of columns.c.order',
      'no-codes columns.d.codes',
      'not-text columns.e.always',
      'not-an-object columns.f',
      'not-one-of columns.g.optional',
      'unknown-name leaveOut.fact',
    ]);
    expect(problemsOf(() => defineExportMap({ ...googleAdsCampaignDays, columns: null } as unknown as ExportMap))).toEqual(['not-an-object columns']);
  });

  it.each([googleAdsCampaignDays, hubSpotMailEvents, mailchimpActivity, mailchimpRecipients, marketoMailActivities])(
    'of ours is sound: $title',
    (map) => {
      expect(defineExportMap(JSON.parse(JSON.stringify(map)) as ExportMap)).toEqual(map);
    },
  );

  it('cannot reach into the objects of the language', () => {
    const map = defineExportMap({ ...mailchimpRecipients, columns: { made: { from: ['constructor'], reads: 'text', optional: true } } });
    expect(rowsFromExport([{ a: 1 }], map).rows).toEqual([{ made: null }]);
    expect(
      problemsOf(() =>
        defineExportMap(JSON.parse('{"id":"x","version":"1.0.0","title":"x","row":"x","columns":{"__proto__":{"always":"x"}}}') as ExportMap),
      ),
    ).toEqual(['forbidden-name columns']);
  });
});

describe('the conversion of a bank by number of contacts', () => {
  // Counts over bank_test.csv of UBC-MDS/bank-marketing-analysis c58fbc0cb389 (UCI Bank Marketing: Moro, Rita, Cortez 2012; CC BY 4.0).
  const counted = [
    { contacts: '1', converted: 511, contacted: 3541 },
    { contacts: '2', converted: 281, contacted: 2465 },
    { contacts: '3', converted: 117, contacted: 1104 },
    { contacts: '4', converted: 68, contacted: 681 },
    { contacts: '5', converted: 33, contacted: 380 },
    { contacts: '6 or more', converted: 48, contacted: 872 },
  ];
  const conversion = defineKpi<'converted' | 'contacted'>({
    ...clickThroughRate,
    id: 'conversion-of-contacts',
    title: 'Conversion',
    grain: {
      row: 'clients with one number of contacts',
      columns: {
        contacts: { label: 'contacts', type: 'text' },
        converted: { label: 'converted', type: 'number' },
        contacted: { label: 'contacted', type: 'number' },
      },
    },
    inputs: { converted: { aggregate: 'sum', column: 'converted' }, contacted: { aggregate: 'sum', column: 'contacted' } },
    formula: { divide: ['converted', 'contacted'] },
    interval: { method: 'wilson', successes: 'converted', trials: 'contacted', confidence: 0.95 },
    guards: [],
  });

  it('falls from 14.4 % at the first to 5.5 % at the sixth, and the intervals of both lie apart', () => {
    const results = measure(counted, [conversion], { by: ['contacts'] });
    const percents = results.map(({ value }) => (value! * 100).toFixed(1));
    expect(percents).toEqual(['14.4', '11.4', '10.6', '10.0', '8.7', '5.5']);
    expect(results[0]!.lower!).toBeGreaterThan(results[5]!.upper!);
    expect((measure(counted, [conversion])[0]!.value! * 100).toFixed(2)).toBe('11.70');
  });
});
