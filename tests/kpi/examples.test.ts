import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an example prints; it fails by itself when its answers differ. */
async function printed(name: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', `examples/kpi/${name}.ts`], { cwd: root });
  return stdout;
}

describe('the examples of scale', () => {
  it('add up four shards in threads to the results of a single run', { timeout: 60_000 }, async () => {
    const text = await printed('shards');
    expect(text).toMatch(/search 2026-M02 click-through-rate 0\.\d{6}/);
    expect(text).toContain('radio 2026-M03 cost-per-click zero-denominator');
    expect(text).toMatch(/200000 rows in 4 workers, \d+ bytes of sums: 24 results, equal to those of a single run\./);
  });

  it('push the same KPIs into DuckDB over a CSV file and a Parquet file', { timeout: 60_000 }, async () => {
    const text = await printed('duckdb');
    expect(text).toContain('ads_csv: 8 groups, the same 24 values as over 100000 rows.');
    expect(text).toContain('ads_parquet: 8 groups, the same 24 values as over 100000 rows.');
  });
});
