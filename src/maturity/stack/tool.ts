/** How a connection between two tools works: by itself, with faults, by hand, not at all, or it was never built. */
export type IntegrationState = 'healthy' | 'degraded' | 'manual' | 'broken' | 'missing';

/** A connection that a tool needs. */
export interface Integration {
  /** The tool at the other end. */
  readonly to: string;
  /** Whether work stops without it; false when left out. */
  readonly critical?: boolean;
  /** How it works. */
  readonly state: IntegrationState;
}

/** A tool of the stack. What is not known is left out or null, never 0. */
export interface Tool {
  /** Unique in the inventory. */
  readonly id: string;
  /** The jobs that it does. */
  readonly capabilities: readonly string[];
  /** Seats that are paid for: a whole number of 0 or more. */
  readonly seatsPaid?: number | null;
  /** People who did something in it within the last 30 days. */
  readonly seatsActive?: number | null;
  /** Features that are paid for. */
  readonly featuresPaid?: number | null;
  /** Features that are used. */
  readonly featuresUsed?: number | null;
  /** What it costs a year, 0 or more, in whole units of a currency. */
  readonly annualCost?: number | null;
  /** ISO 4217 code of the cost; that of the other tools when left out. */
  readonly currency?: string;
  /** What an active user of such a tool usually costs a year, 0 or more: the median of the category, or a norm of your own. */
  readonly benchmarkCostPerActive?: number | null;
  /** The connections that it needs; not known when left out, none when empty. */
  readonly integrations?: readonly Integration[];
  /** How its users rate it, 1 to 5. */
  readonly satisfaction?: number | null;
  /** How much depends on it, 1 to 5. */
  readonly criticality?: number | null;
  /** Whether it holds the one true copy of some data. */
  readonly systemOfRecord?: boolean | null;
  /** Whether an open gap in capabilities would be closed by extending it. */
  readonly openGap?: boolean | null;
  /** Last day of the contract, `YYYY-MM-DD`. */
  readonly contractEnd?: string | null;
  /** How many days before that notice must be given: a whole number of 0 or more. */
  readonly noticeDays?: number | null;
  /** Whether the contract goes on without a word. */
  readonly autoRenew?: boolean | null;
}

/** A tool outside the inventory that could take over work: one of sales, one of the group. */
export interface AlternativeTool {
  /** Unique, also among the tools of the inventory. */
  readonly id: string;
  /** The jobs that it does. */
  readonly capabilities: readonly string[];
  /** How healthy it is, 0 to 100, judged by those who run it. */
  readonly health: number;
}
