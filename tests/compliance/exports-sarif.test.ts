import { check, toSarif } from 'marops/compliance';
import { expect, it } from 'vitest';
import { okRule, packOf, ruleOf } from './fixtures.ts';

it('a result of a log names the element that it is about, and what to supply', () => {
  const claimed = ruleOf({ id: 'test/claim', scope: 'claim', passWhen: { fact: 'claim.proved', op: 'eq', value: true } });
  const pack = packOf([claimed, okRule]);
  const report = check({ claims: [{ id: 'lighter', proved: true }, {}] }, [pack], { on: '2026-11-22' });
  expect(toSarif(report, [pack], { uri: 'mail.html' }).runs[0]?.results.map(({ ruleId, kind, message }) => [ruleId, kind, message.text])).toEqual([
    ['test/claim', 'pass', 'Something is so. (lighter)'],
    ['test/claim', 'open', 'Something is so. (claims[1]) Supply: claim.proved.'],
    ['test/ok', 'open', 'Something is so. Supply: ok.'],
  ]);
});
