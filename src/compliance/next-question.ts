import type { Fact } from './fact.ts';
import type { Finding, Report } from './report.ts';
import { severities } from './severity.ts';

/** The question to ask next. */
export interface NextQuestion {
  /** The fact. */
  readonly fact: string;
  /** How many open findings miss it. */
  readonly findings: number;
  /** The rules behind them. */
  readonly rules: readonly string[];
  /** How to ask it: question, help, answers; absent when the facts given do not know it. */
  readonly ask?: Fact;
}

/**
 * The fact whose answer is likely to settle most open findings. A finding that misses several facts gives each of them a share; ties go to the more severe rule.
 *
 * @param report - from `check`
 * @param facts - how facts are asked: `coreFacts()` and the facts of the packs
 * @param skipped - facts that nobody can answer now
 * @returns the question, or undefined when no fact is missing
 *
 * @example
 * ```ts
 * import { check, coreFacts, nextQuestion } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const first = nextQuestion(check({}, [usCanSpam], { on: '2026-11-22' }), coreFacts());
 * first?.fact // => 'recipients.jurisdictions'
 * first?.ask?.question // => 'Where are the people whom it reaches?'
 * ```
 */
export function nextQuestion(report: Report, facts: readonly Fact[] = [], skipped: readonly string[] = []): NextQuestion | undefined {
  const open = report.findings.filter(({ disposition, missing }) => disposition === 'open' && missing.length > 0);
  const names = [...new Set(open.flatMap(({ missing }) => missing))].filter((name) => !skipped.includes(name));
  const [best] = names.map((fact) => candidate(fact, open)).sort((left, right) => right.settles - left.settles || left.worst - right.worst);
  if (best === undefined) return undefined;
  const ask = facts.find(({ name }) => name === best.fact);
  const rules = [...new Set(best.about.map(({ rule }) => rule))];
  return { fact: best.fact, findings: best.about.length, rules, ...(ask === undefined ? {} : { ask }) };
}

interface Candidate {
  readonly fact: string;
  readonly about: readonly Finding[];
  /** Findings that it settles, each shared among the facts that it misses. */
  readonly settles: number;
  /** Place of the most severe of them. */
  readonly worst: number;
}

function candidate(fact: string, open: readonly Finding[]): Candidate {
  const about = open.filter(({ missing }) => missing.includes(fact));
  const settles = about.reduce((sum, { missing }) => sum + 1 / missing.length, 0);
  return { fact, about, settles, worst: Math.min(...about.map(({ severity }) => severities.indexOf(severity))) };
}
