import { isDate } from '../../calendar/index.ts';
import { kernelMessages, notANumber, problem, shown, type Problem } from '../../kernel/index.ts';
import { eachOf, eachRecord, text, type Part } from '../check-parts.ts';
import { largestFigure } from '../largest-figure.ts';
import { maturityMessages } from '../messages.ts';
import { oneOf } from '../one-of.ts';

/** What a figure of a tool must lie between. */
const bounds: Readonly<Record<string, readonly [min: number, max: number]>> = {
  seatsPaid: [0, largestFigure],
  seatsActive: [0, largestFigure],
  featuresPaid: [0, largestFigure],
  featuresUsed: [0, largestFigure],
  annualCost: [0, largestFigure],
  benchmarkCostPerActive: [0, largestFigure],
  satisfaction: [1, 5],
  criticality: [1, 5],
  noticeDays: [0, 36_500],
};

/** Notice before it stays in the calendar. */
const firstContract = '1900-01-01';

const states = ['healthy', 'degraded', 'manual', 'broken', 'missing'];

/**
 * What keeps a tool from being judged, whatever its type promises.
 *
 * @param tool - anything with names
 * @param path - where it stands
 * @internal
 */
export function toolProblems(tool: Part, path: string): readonly Problem[] {
  const { capabilities, integrations, contractEnd, noticeDays, currency } = tool;
  return [
    ...eachOf(capabilities, `${path}.capabilities`, text),
    ...Object.entries(bounds).flatMap(([name, range]) => figureProblems(tool[name], `${path}.${name}`, range)),
    ...['systemOfRecord', 'openGap', 'autoRenew'].flatMap((name) => oneOf(tool[name] ?? null, [true, false, null], `${path}.${name}`)),
    ...(isAbsent(contractEnd) || (isDate(contractEnd) && contractEnd >= firstContract)
      ? []
      : [problem(maturityMessages, 'not-a-contract-end', `${path}.contractEnd`, { from: firstContract, value: shown(contractEnd) })]),
    ...(isAbsent(noticeDays) || Number.isInteger(noticeDays)
      ? []
      : [problem(kernelMessages, 'not-an-integer', `${path}.noticeDays`, { value: shown(noticeDays) })]),
    ...(currency === undefined || typeof currency === 'string'
      ? []
      : [problem(kernelMessages, 'not-text', `${path}.currency`, { value: shown(currency) })]),
    ...(integrations === undefined ? [] : eachRecord(integrations, `${path}.integrations`, integrationProblems)),
  ];
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

function figureProblems(value: unknown, path: string, [min, max]: readonly [number, number]): readonly Problem[] {
  if (isAbsent(value)) return [];
  const wrong = notANumber(value, path);
  if (wrong !== undefined) return [wrong];
  const figure = value as number;
  if (figure < min) return [problem(kernelMessages, 'too-small', path, { min, value: figure })];
  return figure > max ? [problem(kernelMessages, 'too-large', path, { max, value: figure })] : [];
}

function integrationProblems({ to, state, critical }: Part, path: string): readonly Problem[] {
  return [...text(to, `${path}.to`), ...oneOf(state, states, `${path}.state`), ...oneOf(critical ?? false, [true, false], `${path}.critical`)];
}
