import { sentence, type Params } from '../../kernel/index.ts';
import { governanceMessages } from '../messages.ts';

/** Who does what in one activity. */
export interface RaciRow {
  /** The activity. */
  readonly activity: string;
  /** Who does it. */
  readonly responsible: readonly string[];
  /** Who answers for it; exactly one. */
  readonly accountable: readonly string[];
  /** Who is asked before. */
  readonly consulted?: readonly string[];
  /** Who is told afterwards. */
  readonly informed?: readonly string[];
}

/** Something that is unclear about who decides. */
export interface GovernanceFinding {
  /** Stable and documented. */
  readonly code: keyof typeof governanceMessages;
  /** English, made from the code and the parameters. */
  readonly message: string;
  /** What fills the sentence. */
  readonly params: Params;
}

/**
 * A finding with its sentence.
 * @internal
 */
export function governanceFinding(code: GovernanceFinding['code'], params: Params): GovernanceFinding {
  return { code, message: sentence(governanceMessages[code], params), params };
}

/**
 * Activities for which nobody, or more than one, is accountable, or that nobody does, and people who must have a part and have none.
 *
 * @param rows - one for each activity
 * @param required - people or roles that must appear somewhere; none without it
 * @returns findings in the order of the rows; empty when all is clear
 *
 * @example
 * ```ts
 * import { checkRaci } from 'marops/approval';
 *
 * checkRaci([{ activity: 'strategy', responsible: ['marcomms'], accountable: ['marcomms', 'operations'] }]).map((each) => each.message)
 * // => ['strategy has more than one accountable: marcomms, operations']
 * ```
 */
export function checkRaci(rows: readonly RaciRow[], required: readonly string[] = []): readonly GovernanceFinding[] {
  const named = new Set(
    rows.flatMap(({ accountable, consulted = [], informed = [], responsible }) => [...accountable, ...responsible, ...consulted, ...informed]),
  );
  return [...rows.flatMap(rowFindings), ...required.filter((person) => !named.has(person)).map((person) => governanceFinding('no-part', { person }))];
}

function rowFindings({ accountable, activity, responsible }: RaciRow): readonly GovernanceFinding[] {
  const count = new Set(accountable).size;
  return [
    ...(count === 0 ? [governanceFinding('no-accountable', { activity })] : []),
    ...(count > 1 ? [governanceFinding('many-accountable', { activity, people: accountable })] : []),
    ...(responsible.length === 0 ? [governanceFinding('no-responsible', { activity })] : []),
  ];
}
