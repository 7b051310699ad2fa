import { dayOf, instantOf, problem, type Params, type Problem } from '../kernel/index.ts';
import { attestationFor, type Attestation } from './attestation.ts';
import { leftToPeople } from './judge.ts';
import { complianceMessages } from './messages.ts';
import type { Finding, Notice, Window } from './report.ts';
import type { Status } from './status.ts';
import type { Waiver } from './waiver.ts';

/** Findings after people have spoken, and what is wrong with what they said. */
export interface Heard {
  /** The findings, with the last word of people where it counts. */
  readonly findings: readonly Finding[];
  /** What does not count, and why. */
  readonly notices: readonly Notice[];
}

/**
 * Lets attestations decide what is left to people. They never turn a missing fact or a failing one into a pass.
 *
 * @param findings - what facts alone say
 * @param attestations - what people confirmed
 * @param fingerprint - the content that is checked
 * @returns findings and notices
 * @internal
 */
export function hearAttestations(findings: readonly Finding[], attestations: readonly Attestation[], fingerprint: string | undefined): Heard {
  if (attestations.length === 0) return { findings, notices: [] };
  const counting = attestations.filter((each) => isComplete(each) && each.fingerprint === fingerprint);
  const used = new Set<Attestation>();
  const contradicted = new Map<Attestation, Status>();
  const heard = findings.map((finding): Finding => {
    const said = attestationFor(counting, finding.rule, finding.element);
    if (said === undefined) return finding;
    used.add(said);
    if (finding.status !== said.outcome && (finding.status === 'fail' || finding.status === 'pass')) contradicted.set(said, finding.status);
    if (!leftToPeople.includes(finding.because)) return finding;
    const disposition = said.outcome === 'pass' ? 'settled' : finding.disposition;
    return { ...finding, status: said.outcome, because: 'attested', disposition, attestedBy: said.id };
  });
  const notices = attestations.flatMap((each): readonly Notice[] => {
    const { id, rule, outcome } = each;
    if (!isComplete(each)) return [notice('incomplete-attestation', isText(id) ? id : '')];
    if (each.fingerprint !== fingerprint) return [notice('attestation-for-other-content', id)];
    const facts = contradicted.get(each);
    if (facts !== undefined) return [notice('contradicted-attestation', id, { rule, outcome, facts })];
    const isReplaced = counting.some((other) => other !== each && other.rule === rule && used.has(other));
    return used.has(each) || isReplaced ? [] : [notice('unused-attestation', id, { rule })];
  });
  return { findings: heard, notices };
}

/** Who, when, with what proof and with what outcome: what says less confirms nothing. */
function isComplete({ by, at, evidence, outcome }: Attestation): boolean {
  return isText(by) && isText(evidence) && instantOf(at) !== undefined && ['pass', 'fail'].includes(outcome);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * Lets waivers change what is to be done about open findings, never their status.
 *
 * @param findings - after attestations
 * @param waivers - what people answer for
 * @param fingerprint - the content that is checked
 * @param on - the days on which it runs
 * @returns findings and notices
 * @internal
 */
export function hearWaivers(findings: readonly Finding[], waivers: readonly Waiver[], fingerprint: string | undefined, on: Window): Heard {
  if (waivers.length === 0) return { findings, notices: [] };
  const faults = new Map(waivers.map((waiver) => [waiver, faultOf(waiver, fingerprint, on)]));
  const used = new Set<Waiver>();
  const heard = findings.map((finding): Finding => {
    if (finding.disposition !== 'open') return finding;
    const waiver = waivers.find((each) => faults.get(each) === undefined && speaksOf(each, finding));
    if (waiver === undefined) return finding;
    used.add(waiver);
    return { ...finding, disposition: 'waived', waiver: waiver.id };
  });
  const notices = waivers.flatMap((waiver): readonly Notice[] => {
    const fault = faults.get(waiver);
    if (fault !== undefined) return [fault];
    return used.has(waiver) ? [] : [notice('unused-waiver', waiver.id, { rule: waiver.rule })];
  });
  return { findings: heard, notices };
}

function speaksOf(waiver: Waiver, finding: Finding): boolean {
  return waiver.rule === finding.rule && (waiver.element === undefined || waiver.element === finding.element);
}

function faultOf(waiver: Waiver, fingerprint: string | undefined, on: Window): Notice | undefined {
  const { id, justification, requestedBy, approvedBy, until } = waiver;
  if (![justification, requestedBy, approvedBy].every(isText) || dayOf(until) === undefined) return notice('incomplete-waiver', isText(id) ? id : '');
  if (requestedBy.trim() === approvedBy.trim()) return notice('self-approved-waiver', id, { value: approvedBy });
  if (until < on.until) return notice('expired-waiver', id, { until });
  return waiver.fingerprint === fingerprint ? undefined : notice('waiver-for-other-content', id);
}

function notice(code: keyof typeof complianceMessages, path: string, params: Params = {}): Notice {
  const found: Problem = problem(complianceMessages, code, path, params);
  return { ...found, weight: 'review' };
}
