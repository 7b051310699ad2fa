import { once, refuseWhenBroken, type Problem } from '../kernel/index.ts';
import { fields, listOf, name, optional, recordOf, setOf, type Check } from './shape.ts';
import type { Approvers, Workflow } from './workflow.ts';

/** One person stands in for another for a time. */
export interface Delegation {
  /** Who is absent. */
  readonly from: string;
  /** Who stands in. */
  readonly to: string;
  /** First instant at which it holds. */
  readonly start: string;
  /** First instant at which it no longer holds. */
  readonly end: string;
}

/** Who holds which role, and who stands in for whom: plain data of the host. */
export interface Directory {
  /** People by role. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  /** Who stands in for whom, and when. */
  readonly delegations?: readonly Delegation[];
}

/** What a decision needs to know besides the state. */
export interface DecideContext {
  /** The workflow that the item runs under. */
  readonly workflow: Workflow;
  /** People and roles as they are at the moment of the command; nobody holds a role without it. */
  readonly directory?: Directory;
  /** Gives the fingerprint of a text; SHA-256 in hexadecimal digits without it. */
  readonly hash?: (text: string) => string;
}

const nobody: Directory = {};

/**
 * The directory of a context, refused when it is broken; the check runs once for a directory.
 * @internal
 */
export function soundDirectory(directory: Directory = nobody): Directory {
  refuseWhenBroken(once(directory, directoryProblems));
  return directory;
}

function directoryProblems(directory: unknown): readonly Problem[] {
  const delegation: Check = fields({ from: name, to: name, start: name, end: name });
  return fields({ roles: optional(recordOf(setOf(name))), delegations: optional(listOf(delegation)) })(directory, 'directory');
}

/**
 * The people of a role, in the order of the directory.
 * @internal
 */
export function holdersOf(role: string, { roles = {} }: Directory): readonly string[] {
  return Object.hasOwn(roles, role) ? roles[role]! : [];
}

/**
 * Everybody who is asked, each once: named people first, then roles.
 * @internal
 */
export function peopleOf({ roles = [], users = [] }: Approvers, directory: Directory): readonly string[] {
  return [...new Set([...users, ...roles.flatMap((role) => holdersOf(role, directory))])];
}

/**
 * Whether a person holds one of the roles.
 * @internal
 */
export function holdsOne(person: string, roles: readonly string[], directory: Directory): boolean {
  return roles.some((role) => holdersOf(role, directory).includes(person));
}
