import { kernelMessages, problem, refuseWhenBroken, shown, type Problem } from '../kernel/index.ts';

/** An option that is one of a few words: what was given, and what may be. */
type Choice = readonly [given: unknown, allowed: readonly string[]];

/**
 * Refuses options that nobody knows.
 *
 * @param choices - by the name of the option
 * @throws InputError `invalid-input` naming every option whose value is none of those allowed
 * @internal
 */
export function refuseUnknown(choices: Readonly<Record<string, Choice>>): void {
  refuseWhenBroken(
    Object.entries(choices).flatMap(([path, [given, allowed]]): readonly Problem[] => {
      const isKnown = allowed.some((each) => each === given);
      return isKnown ? [] : [problem(kernelMessages, 'not-one-of', path, { allowed, value: shown(given) })];
    }),
  );
}
