/** Where a formula, a rule or a figure was published. */
export interface Source {
  /** Who wrote it: people, or the authority. */
  readonly author?: string;
  /** Year of publication. */
  readonly year?: number;
  /** Title of the work, article or legal text. */
  readonly title: string;
  /** Where in it: page, section, paragraph. */
  readonly locator?: string;
  /** Address, when it stands on the web. */
  readonly url?: string;
}

/** Which definition made a result. */
export interface DefinitionReference {
  /** The definition's id. */
  readonly id: string;
  /** The definition's version, semver. */
  readonly version: string;
}
