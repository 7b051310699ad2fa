import { isDate } from '../../calendar/index.ts';
import { isRecord, kernelMessages, notANumber, problem, shown, type Problem } from '../../kernel/index.ts';
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

type Part = Readonly<Record<string, unknown>>;

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
    ...listOfText(capabilities, `${path}.capabilities`),
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
    ...(integrations === undefined ? [] : integrationProblems(integrations, `${path}.integrations`)),
  ];
}

/**
 * What keeps a value from being a list of texts.
 * @internal
 */
export function listOfText(list: unknown, path: string): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  return list.flatMap((each: unknown, index) =>
    typeof each === 'string' && each !== '' ? [] : [problem(kernelMessages, 'not-text', `${path}[${String(index)}]`, { value: shown(each) })],
  );
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

function integrationProblems(list: unknown, path: string): readonly Problem[] {
  if (!Array.isArray(list)) return [problem(kernelMessages, 'not-a-list', path, { value: shown(list) })];
  return list.flatMap((each: unknown, index) => {
    const at = `${path}[${String(index)}]`;
    if (!isRecord(each)) return [problem(kernelMessages, 'not-an-object', at, { value: shown(each) })];
    const { to, state, critical } = each;
    return [
      ...(typeof to === 'string' && to !== '' ? [] : [problem(kernelMessages, 'not-text', `${at}.to`, { value: shown(to) })]),
      ...oneOf(state, states, `${at}.state`),
      ...oneOf(critical ?? false, [true, false], `${at}.critical`),
    ];
  });
}
