/** What an answer looks like: `codes` are ISO 3166 places, `choice` one of the answers, `choices` several of them. */
export type FactType = 'boolean' | 'number' | 'text' | 'texts' | 'date' | 'choice' | 'choices' | 'codes';

/** Who usually knows the answer, so that a form can be split among people. */
export type KnownBy =
  | 'author'
  | 'campaign-owner'
  | 'marketing-operations'
  | 'web-team'
  | 'designer'
  | 'brand-owner'
  | 'product-owner'
  | 'data-protection'
  | 'legal'
  | 'finance'
  | 'medical'
  | 'partner-manager';

/** One fact that rules read: a question that a person who is no lawyer can answer, or a detector can. */
export interface Fact {
  /** Dotted path: `message.optOut.present`; facts of one claim begin with `claim.`, of one endorsement with `endorsement.`. */
  readonly name: string;
  /** The question in plain words, with a question mark. It asks what can be seen, never whether the rule is kept. */
  readonly question: string;
  /** What counts and what does not, in a sentence or two. */
  readonly help?: string;
  /** What the answer looks like. */
  readonly type: FactType;
  /** Unit of a number, in words: `days`, `percent`. */
  readonly unit?: string;
  /** The answers to choose from: what they mean by the value that rules compare with. For `choice` and `choices`. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Who usually knows. */
  readonly knownBy: KnownBy;
  /** The detector of `marops/compliance/detect` that can set it. */
  readonly detector?: string;
}
