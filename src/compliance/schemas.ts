import * as z from 'zod';
import { conditionSchema as condition, factValueSchema as factValue } from '../kernel/schemas.ts';
import { isDate, isInstant } from '../calendar/index.ts';
import { packProblems } from './pack-problems.ts';
import type { Fact } from './index.ts';
import { legalStatuses } from './legal-status.ts';

const id = z.string().min(1);
const date = z.string().refine((value) => isDate(value), { message: 'must be a calendar date such as 2026-11-22' });
const instant = z.string().refine((value) => isInstant(value), { message: 'must be an ISO instant with offset' });
const texts = z.array(z.string().min(1)).min(1).readonly();
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

const statusOfText = z.enum(legalStatuses as readonly [(typeof legalStatuses)[number], ...(typeof legalStatuses)[number][]]);
const confidence = z.enum(['high', 'medium', 'low']);
const severity = z.enum(['critical', 'major', 'minor', 'info']);

/** One fact that rules read, as a question. */
export const factSchema = z
  .object({
    name: z.string().regex(/^[A-Za-z][\w-]*(\.[\w-]+)*$/),
    question: z.string().regex(/\?\s*$/),
    help: z.exactOptional(z.string()),
    type: z.enum(['boolean', 'number', 'text', 'texts', 'date', 'choice', 'choices', 'codes']),
    unit: z.exactOptional(z.string()),
    answers: z.exactOptional(z.record(z.string(), z.string()).readonly()),
    knownBy: z.enum([
      'author',
      'campaign-owner',
      'marketing-operations',
      'web-team',
      'designer',
      'brand-owner',
      'product-owner',
      'data-protection',
      'legal',
      'finance',
      'medical',
      'partner-manager',
    ]),
    detector: z.exactOptional(z.string()),
  })
  .readonly();

const reach = z
  .object({
    jurisdictions: texts,
    by: z.enum(['recipients', 'sender', 'either']),
    channels: z.exactOptional(texts),
    senders: z.exactOptional(texts),
    exceptSenders: z.exactOptional(texts),
    sectors: z.exactOptional(texts),
    audiences: z.exactOptional(texts),
  })
  .readonly();

const rule = z
  .object({
    id,
    scope: z.enum(['asset', 'claim', 'endorsement', 'audience']),
    requirement: z.string().min(1),
    citation: z.string().min(1),
    appliesWhen: z.exactOptional(condition),
    passWhen: z.exactOptional(condition),
    check: z.enum(['automatic', 'hybrid', 'manual']),
    evidence: z.string().min(1),
    howToCheck: z.string().min(1),
    severity,
    confidence: z.exactOptional(confidence),
    status: z.exactOptional(statusOfText),
    statusNote: z.exactOptional(z.string()),
    effectiveFrom: z.exactOptional(date),
    effectiveUntil: z.exactOptional(date),
    reviewOnFail: z.exactOptional(z.boolean()),
    deprecated: z.exactOptional(
      z.object({ since: z.string(), reason: z.string(), replacedBy: z.exactOptional(z.array(z.string()).readonly()) }).readonly(),
    ),
  })
  .readonly();

/** A rule pack: the schema refuses what `definePack` refuses. */
export const packSchema = z
  .object({
    id,
    version: z.string(),
    title: z.string().min(1),
    source: z
      .object({
        author: z.exactOptional(z.string()),
        year: z.exactOptional(z.number()),
        title: z.string().min(1),
        locator: z.exactOptional(z.string()),
        url: z.exactOptional(z.string()),
      })
      .readonly(),
    authorities: z.array(z.string()).readonly(),
    status: statusOfText,
    statusNote: z.exactOptional(z.string()),
    asOf: date,
    confidence,
    effectiveFrom: z.exactOptional(date),
    effectiveUntil: z.exactOptional(date),
    reach,
    derived: z.exactOptional(
      z
        .array(
          z
            .object({
              name: id,
              title: z.string(),
              citation: z.string(),
              cases: z.array(z.object({ when: condition, value: factValue }).readonly()).readonly(),
              otherwise: factValue,
            })
            .readonly(),
        )
        .readonly(),
    ),
    options: z.exactOptional(z.record(z.string(), factValue).readonly()),
    changes: z.exactOptional(
      z.array(z.object({ rule: id, before: severity, after: severity.nullable(), reason: z.exactOptional(z.string().min(1)) }).readonly()).readonly(),
    ),
    rules: z.array(rule).readonly(),
  })
  .readonly()
  .superRefine((pack, context) => {
    for (const { path, message } of packProblems(pack)) context.addIssue({ code: 'custom', path: [path], message });
  });

/** What a person confirmed about one rule and one content. */
export const attestationSchema = z
  .object({
    id,
    rule: id,
    element: z.exactOptional(id),
    outcome: z.enum(['pass', 'fail']),
    by: id,
    at: instant,
    evidence: z.string().min(1),
    fingerprint,
  })
  .readonly();

/** Someone answers for a finding; the approver is another person than the requester. */
export const waiverSchema = z
  .object({ id, rule: id, element: z.exactOptional(id), justification: z.string().min(1), requestedBy: id, approvedBy: id, until: date, fingerprint })
  .readonly()
  .refine(({ requestedBy, approvedBy }) => requestedBy !== approvedBy, {
    message: 'must be approved by someone else than who asked for it',
    path: ['approvedBy'],
  });

/** What a detector says about one fact. */
export const detectedFactSchema = z
  .object({
    fact: id,
    detector: id,
    value: z.exactOptional(factValue),
    reason: z.string(),
    locations: z.array(z.object({ part: z.string(), start: z.int().min(0), end: z.int().min(0), excerpt: z.string() }).readonly()).readonly(),
  })
  .readonly();

/** A tree of schemas: facts at its leaves. */
interface Branch {
  readonly [name: string]: Branch | z.ZodType;
}

/**
 * The schema of an asset, made from its facts, from which a form can be built: each fact may be left out (unknown) or be null (none).
 * Facts that are not among them are let through, because other packs read them.
 *
 * @param facts - `coreFacts()` and the facts of packs
 * @returns a schema of nested facts, with the lists `claims`, `endorsements` and `audiences`
 *
 * @example
 * ```ts
 * import { coreFacts } from 'marops/compliance';
 * import { assetSchemaOf } from 'marops/compliance/schemas';
 *
 * const schema = assetSchemaOf(coreFacts());
 * schema.safeParse({ channel: 'email', recipients: { jurisdictions: ['US-CA'] }, claims: [{ qualified: true }] }).success // => true
 * schema.safeParse({ channel: 'e-mail' }).success // => false
 * ```
 */
export function assetSchemaOf(facts: readonly Fact[]): z.ZodType<Readonly<Record<string, unknown>>> {
  const tree = facts.reduce<Branch>((branch, fact) => planted(branch, fact.name.split('.'), answerSchema(fact)), {});
  const { claim, endorsement, ...asset } = tree;
  const listOf = (branch: Branch | z.ZodType | undefined): z.ZodType => z.array(grown(branch ?? {})).readonly();
  return z.looseObject({
    ...shapeOf(asset),
    claims: z.optional(listOf(claim)),
    endorsements: z.optional(listOf(endorsement)),
    audiences: z.optional(listOf(tree['recipients'])),
  });
}

function planted(branch: Branch, [name = '', ...rest]: readonly string[], leaf: z.ZodType): Branch {
  const below = Object.hasOwn(branch, name) ? branch[name] : undefined;
  if (rest.length === 0) return { ...branch, [name]: leaf };
  return { ...branch, [name]: planted(below === undefined || below instanceof z.ZodType ? {} : below, rest, leaf) };
}

function grown(branch: Branch | z.ZodType): z.ZodType {
  return branch instanceof z.ZodType ? branch : z.looseObject(shapeOf(branch));
}

function shapeOf(branch: Branch): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(branch).map(([name, below]) => [name, z.optional(grown(below))]));
}

function answerSchema({ type, answers = {}, question, unit }: Fact): z.ZodType {
  const said = unit === undefined ? question : `${question} (${unit})`;
  return z.nullable(valueSchema(type, Object.keys(answers))).describe(said);
}

function valueSchema(type: Fact['type'], answers: readonly string[]): z.ZodType {
  if (type === 'boolean') return z.boolean();
  if (type === 'number') return z.number();
  if (type === 'date') return date;
  if (type === 'choice') return z.enum(answers as [string, ...string[]]);
  if (type === 'choices') return z.array(z.enum(answers as [string, ...string[]])).readonly();
  if (type === 'codes') return z.array(z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)).readonly();
  return type === 'texts' ? z.array(z.string()).readonly() : z.string();
}
