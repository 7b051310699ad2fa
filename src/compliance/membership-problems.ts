import { dayOf, isRecord, problem, shown, valueMessages, type Problem } from '../kernel/index.ts';
import { complianceMessages } from './messages.ts';

/**
 * What is wrong with a table of who belongs to which group of countries when.
 *
 * @internal
 */
export function membershipProblems(memberships: unknown, path: string): readonly Problem[] {
  if (!Array.isArray(memberships)) return [problem(valueMessages, 'not-a-list', path, { value: shown(memberships) })];
  return Array.from(memberships, (membership: unknown, index): readonly Problem[] => {
    const at = `${path}[${index}]`;
    if (!isRecord(membership)) return [problem(valueMessages, 'not-an-object', at, { value: shown(membership) })];
    const { group, member, from, until } = membership;
    return [
      ...Object.entries({ group, member })
        .filter(([, text]) => typeof text !== 'string' || text === '')
        .map(([name, text]) => problem(valueMessages, 'not-text', `${at}.${name}`, { value: shown(text) })),
      ...Object.entries({ from, ...(until === undefined ? {} : { until }) })
        .filter(([, date]) => dayOf(date) === undefined)
        .map(([name, date]) => problem(complianceMessages, 'not-a-date', `${at}.${name}`, { value: shown(date) })),
    ];
  }).flat();
}
