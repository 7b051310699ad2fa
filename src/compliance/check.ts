import { isRecord, kernelMessages, plainProblems, problem, refuseWhenBroken, shown, type Facts, type Problem } from '../kernel/index.ts';
import { changesDuring } from './changes.ts';
import { coverageOf } from './coverage.ts';
import { findingsOf } from './findings.ts';
import { mergeDetected } from './merge-detected.ts';
import { misspeltFacts, stalePacks, weakenedRules } from './notices.ts';
import { areasFor, callProblems, windowOf, type CheckOptions } from './options.ts';
import type { Pack } from './pack.ts';
import { hearAttestations, hearWaivers } from './people.ts';
import type { Asked, Finding, Notice, Report, Window } from './report.ts';
import { worstOf, type Status } from './status.ts';
import { sizeProblems, subjectsOf } from './subjects.ts';
import { uncoveredBy } from './uncovered.ts';

/**
 * What stands between an asset and its publication: a finding for each rule and element, with its citation. A missing fact is unknown, never a pass.
 * A checklist for professionals, not legal advice.
 *
 * @param asset - facts, flat or nested, with the lists `claims`, `endorsements` and `audiences` where there are any
 * @param packs - the rules; each pack once
 * @param options - the day or days, what people confirmed or answer for, what detectors found
 * @returns findings and what sums them up, plain JSON; an asset that is no plain data comes back all unknown, with a notice
 * @throws InputError `invalid-input` for a date that is none, a pack that cannot be asked or is given twice, attestations or waivers without a fingerprint
 *
 * @example
 * ```ts
 * import { check } from 'marops/compliance';
 * import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
 *
 * const newsletter = { channel: 'email', recipients: { jurisdictions: ['US-CA'] }, message: { contentMix: 'commercial-only', optOut: { validDays: 10 } } };
 * const report = check(newsletter, [usCanSpam], { on: '2026-11-22' });
 * report.status // => 'fail'
 * report.findings.filter(({ status }) => status === 'fail').map(({ rule }) => rule) // => ['us-can-spam/opt-out-30-days']
 * check({}, [usCanSpam], { on: '2026-11-22' }).status // => 'unknown'
 * ```
 */
export function check(asset: Facts, packs: readonly Pack[], options: CheckOptions): Report {
  refuseWhenBroken(callProblems(packs, options));
  const on = windowOf(options.on);
  const areas = areasFor(on, options.memberships);
  const broken = assetProblems(asset);
  const asked = askedOf(broken.length > 0 ? {} : asset, options, on);
  const merged = mergeDetected(asked.asset, asked.detected);
  const subjects = subjectsOf(merged.asset);

  const byFacts = packs.flatMap((pack) => findingsOf(pack, subjects, { on, areas, trace: options.trace ?? 'none' }));
  const attested = hearAttestations(byFacts, asked.attestations, asked.fingerprint);
  const { findings, notices: aboutWaivers } = hearWaivers(attested.findings, asked.waivers, asked.fingerprint, on);
  const uncovered = uncoveredBy(
    subjects.asset.flatMap(({ views }) => views),
    packs,
    areas,
  );
  const notices: readonly Notice[] = [
    ...broken.map((each): Notice => ({ ...each, weight: 'review' })),
    ...merged.conflicts,
    ...attested.notices,
    ...aboutWaivers,
    ...misspeltFacts(merged.asset, packs, findings),
    ...stalePacks(packs, on, asked.staleAfterDays),
    ...weakenedRules(packs),
  ];
  const isDoubtful = uncovered.length > 0 || notices.some(({ weight }) => weight === 'review');
  return {
    packs: packs.map(({ id, version }) => ({ id, version })),
    asked,
    status: overallStatus(findings, isDoubtful),
    disposition: overallDisposition(findings, isDoubtful),
    findings,
    coverage: coverageOf(findings),
    uncovered,
    changesOn: changesDuring(packs, on),
    notices,
  };
}

function assetProblems(asset: unknown): readonly Problem[] {
  if (!isRecord(asset)) return [problem(kernelMessages, 'not-an-object', 'asset', { value: shown(asset) })];
  return [...plainProblems(asset, ''), ...sizeProblems(asset)];
}

function askedOf(asset: Facts, options: CheckOptions, on: Window): Asked {
  const { attestations = [], waivers = [], detected = [], staleAfterDays = 365, fingerprint } = options;
  return { asset, on, ...(fingerprint === undefined ? {} : { fingerprint }), attestations, waivers, detected, staleAfterDays };
}

/** Advice counts for nothing; what nobody looks at, or what a person should look at, keeps the whole from passing. */
function overallStatus(findings: readonly Finding[], isDoubtful: boolean): Status {
  const statuses = findings.filter(({ disposition }) => disposition !== 'advisory').map(({ status }) => status);
  return worstOf(isDoubtful ? [...statuses, 'needs-review'] : statuses);
}

function overallDisposition(findings: readonly Finding[], isDoubtful: boolean): Report['disposition'] {
  if (isDoubtful || findings.some(({ disposition }) => disposition === 'open')) return 'open';
  return findings.some(({ disposition }) => disposition === 'waived') ? 'waived' : 'settled';
}
