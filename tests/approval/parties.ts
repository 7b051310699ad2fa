import { decide, evolve, start, type ApprovalEvent, type ApprovalState, type Command, type DecideContext, type PersonalText } from 'marops/approval';

/** Who works in the templates, for the tests. */
export const directory = {
  roles: {
    approver: ['bob', 'cyd', 'dee', 'eve'],
    brand: ['bob', 'cyd'],
    legal: ['dee', 'eve'],
    compliance: ['fay'],
    director: ['gus', 'hal'],
    'evidence-reviewer': ['ivy', 'jon'],
    manager: ['kim', 'lou'],
    finance: ['mia', 'ned'],
    executive: ['ora', 'pat', 'quinn'],
    communications: ['rae', 'sam'],
    'marketing-operations': ['tom', 'una'],
    sales: ['vic', 'wes'],
    'sales-manager': ['xia'],
    admin: ['max'],
  },
} as const;

/** What became of a list of commands. */
export interface Story {
  readonly state: ApprovalState;
  readonly events: readonly ApprovalEvent[];
  readonly texts: readonly PersonalText[];
  /** Codes of refused commands by index. */
  readonly refused: Readonly<Record<number, string>>;
}

/** A command as far as a test wants to say it: without `at` it comes a minute after the one before. */
export type Told = Command extends infer Each ? (Each extends Command ? Omit<Each, 'at'> & { readonly at?: string } : never) : never;

/** Tells a story from the draft on. */
export function tell(context: DecideContext, commands: readonly Told[], first = '2026-06-01T09:00:00Z'): Story {
  let state = start(context.workflow);
  const [events, texts]: [ApprovalEvent[], PersonalText[]] = [[], []];
  const refused: Record<number, string> = {};
  commands.forEach((command, index) => {
    const at = command.at ?? new Date(Date.parse(first) + index * 60_000).toISOString();
    const outcome = decide(state, { ...command, at }, context);
    if (!outcome.ok) refused[index] = outcome.refusal.code;
    else {
      events.push(...outcome.events);
      texts.push(...outcome.texts);
      state = outcome.events.reduce(evolve, state);
    }
  });
  return { state, events, texts, refused };
}

/** The submission that most stories begin with. */
export function submitted(author = 'ann', facts: Readonly<Record<string, string | number | boolean | null>> = {}): Told {
  return { type: 'submit', by: author, item: { id: 'post-7', author, facts } };
}
