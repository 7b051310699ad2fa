import { sentence, type Params } from '../../kernel/index.ts';
import { findingMessages } from '../messages.ts';

/** Which weakness of a workflow. */
export type FindingCode = keyof typeof findingMessages;

/** One weakness of a workflow, found before anybody waits because of it. */
export interface Finding {
  /** Stable and documented. */
  readonly code: FindingCode;
  /** An error when an item can get stuck or pass unseen through it, a warning when it deserves a thought. */
  readonly severity: 'error' | 'warning';
  /** English, made from the code and the parameters. */
  readonly message: string;
  /** What fills the sentence. */
  readonly params: Params;
}

/**
 * A finding with its sentence.
 * @internal
 */
export function finding(code: FindingCode, severity: Finding['severity'], params: Params): Finding {
  return { code, severity, message: sentence(findingMessages[code], params), params };
}
