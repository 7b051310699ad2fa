import type { Kpi } from './kpi.ts';
import type { KpiStatus } from './result.ts';
import type { Row } from './columns.ts';

/** A few rows and the value that a KPI must give for them. */
export interface KpiExample {
  /** The KPI. */
  readonly kpi: Kpi;
  /** What the example shows. */
  readonly title: string;
  /** The rows. */
  readonly rows: readonly Row[];
  /** The value, from a source or worked out by hand; null where it has none. */
  readonly value: number | null;
  /** How it stands; `ok` without it. */
  readonly status?: KpiStatus;
  /** The reason for having no value, where the definition names one. */
  readonly reason?: string;
}
