import { sentence, type Params } from '../kernel/index.ts';
import { refusalMessages } from './messages.ts';

/** Why a command was refused. */
export type RefusalCode = keyof typeof refusalMessages;

/** A refusal: the state stays as it was. */
export interface Refusal {
  /** Stable and documented. */
  readonly code: RefusalCode;
  /** English, made from the code and the parameters. */
  readonly message: string;
  /** What fills the sentence. */
  readonly params: Params;
}

/**
 * A refusal with its sentence.
 * @internal
 */
export function refusal(code: RefusalCode, params: Params): Refusal {
  return { code, message: sentence(refusalMessages[code], params), params };
}
