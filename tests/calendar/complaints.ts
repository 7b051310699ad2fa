import { isInputError } from 'marops/kernel';

/** What a broken call complains about, as `code path`; nothing for a sound one. */
export function complaints(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (isInputError(error)) return error.problems.map((each) => `${each.code} ${each.path}`);
    throw error;
  }
  return [];
}
