import { kernelMessages, problem, refuseWhenBroken, type Problem } from '../kernel/index.ts';

/**
 * A result in which every number is one, and 0 has no sign, so that it survives JSON as it is. Figures so large or so small that their
 * product or quotient cannot be held are refused, with each place that has none, instead of coming out as Infinity or NaN.
 *
 * @param result - plain data
 * @returns the same result
 * @throws InputError `not-finite` for each number that is none
 * @internal
 */
export function finiteResult<Result extends object>(result: Result): Result {
  const problems: Problem[] = [];
  const copy = checked(result, 'result', problems);
  refuseWhenBroken(problems);
  return copy;
}

function checked<Value>(value: Value, path: string, problems: Problem[]): Value {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) problems.push(problem(kernelMessages, 'not-finite', path, { value: String(value) }));
    return (value + 0) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown, index) => checked(each, `${path}[${String(index)}]`, problems)) as Value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, checked(part as unknown, `${path}.${name}`, problems)])) as Value;
}
