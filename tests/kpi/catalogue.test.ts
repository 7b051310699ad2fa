/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import * as catalogue from 'marops/kpi/catalogue';
import type { Kpi, KpiExample } from 'marops/kpi';
import { testKpi } from 'marops/testing';

// Every file of examples beside a definition holds lists of examples.
const files = import.meta.glob<Record<string, readonly KpiExample[]>>('/src/kpi/catalogue/**/*.examples.ts', { eager: true });
const examples = Object.values(files).flatMap((file) => Object.values(file).flat());

for (const kpi of Object.values<unknown>(catalogue).filter((each): each is Kpi => typeof each === 'object')) {
  describe(`${kpi.title} (${kpi.id})`, () => {
    for (const { title, broken } of testKpi(kpi, { examples })) {
      it(title, () => {
        expect(broken).toEqual([]);
      });
    }
  });
}

it('has every id once', () => {
  const ids = Object.values<unknown>(catalogue).flatMap((kpi) => (typeof kpi === 'object' ? [(kpi as Kpi).id] : []));
  expect(new Set(ids).size).toBe(ids.length);
});
