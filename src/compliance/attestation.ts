import { instantOf } from '../kernel/index.ts';

/** What a person confirmed about one rule and one content. */
export interface Attestation {
  /** Unique among the attestations. */
  readonly id: string;
  /** The rule. */
  readonly rule: string;
  /** Which claim, endorsement or audience; all of them without it. */
  readonly element?: string;
  /** What the person found. */
  readonly outcome: 'pass' | 'fail';
  /** Who, as an opaque id. */
  readonly by: string;
  /** When, an ISO instant with offset. */
  readonly at: string;
  /** What was kept as proof: a link or a reference. */
  readonly evidence: string;
  /** The content that the person saw, see `fingerprintOf`. */
  readonly fingerprint: string;
}

/**
 * The attestation that speaks about a finding: the last word counts, a later look replaces an earlier one.
 *
 * @param attestations - complete ones, with their moments
 * @param rule - of the finding
 * @param element - of the finding
 * @returns the latest; of two at one moment the one that stands behind
 * @internal
 */
export function attestationFor(attestations: readonly Attestation[], rule: string, element: string | undefined): Attestation | undefined {
  const speaking = attestations.filter((each) => each.rule === rule && (each.element === undefined || each.element === element));
  const moment = ({ at }: Attestation): number => instantOf(at) ?? 0;
  return speaking.reduce<Attestation | undefined>((last, each) => (last === undefined || moment(each) >= moment(last) ? each : last), undefined);
}
