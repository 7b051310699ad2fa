import { compare, explain, priceOf, select } from 'marops/selection';
import { portfolio } from './data/portfolio.ts';
import type { Section } from './section.ts';

/** The portfolio of next quarter: what fits, what the brand share costs, and what one more week would buy. */
export function selectionSection(): Section {
  const plan = select(portfolio);
  const { price } = priceOf(portfolio, { kind: 'share', tag: 'brand', of: 'weeks', side: 'min' });
  const more = compare(plan, select({ ...portfolio, capacity: { weeks: 13 } }));
  const lines = [
    ...explain(plan),
    `the limit of 30 % for brand costs ${String(price)}`,
    `one more week would buy ${String(more.value)}: ${more.entered.join(', ') || 'nothing'} in, ${more.left.join(', ') || 'nothing'} out`,
  ];
  return { title: 'What fits next quarter', summary: lines, markdown: lines.map((line) => `- ${line}`).join('\n') };
}
