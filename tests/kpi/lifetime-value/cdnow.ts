import { readFileSync } from 'node:fs';
import type { CustomerSummary } from 'marops/kpi';

/** The customers of a CDNOW summary as it stands under tests/vectors/kpi/data. */
export function customersOf(file: string): readonly CustomerSummary[] {
  const [, ...lines] = readFileSync(new URL(`../../vectors/kpi/data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [customer = '', frequency, recency, age, monetary] = line.split(',');
    const returned = Number(frequency) > 0 && monetary !== undefined;
    return { customer, frequency: Number(frequency), recency: Number(recency), age: Number(age), monetary: returned ? Number(monetary) : null };
  });
}
