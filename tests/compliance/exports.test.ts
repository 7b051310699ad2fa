import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { check, fingerprintOf, toOscal, toSarif } from 'marops/compliance';
import { detectFacts } from 'marops/compliance/detect';
import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
import { describe, expect, it } from 'vitest';

// The published schemas are not part of the project: these are our own transcriptions of the fields that they require,
// from OSCAL 1.1.2 (assessment-results) and from the OASIS standard SARIF 2.1.0.
const uuid = { type: 'string', pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$' };
const moment = { type: 'string', format: 'date-time' };
const text = { type: 'string', pattern: '^\\S(.*\\S)?$' };
const object = (properties: Record<string, unknown>, optional: readonly string[] = []): AnySchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: unknown, minItems = 1): AnySchema => ({ type: 'array', items, minItems });

const oscal = object({
  'assessment-results': object({
    uuid,
    metadata: object({ title: { type: 'string' }, 'last-modified': moment, version: text, 'oscal-version': text }),
    'import-ap': object({ href: { type: 'string', format: 'uri-reference' } }),
    results: list(
      object({
        uuid,
        title: { type: 'string' },
        description: { type: 'string' },
        start: moment,
        'reviewed-controls': object({ 'control-selections': list({ type: 'object' }) }),
        observations: list(
          object({ uuid, description: { type: 'string' }, methods: list({ enum: ['EXAMINE', 'INTERVIEW', 'TEST', 'UNKNOWN'] }), collected: moment }),
        ),
        findings: list(
          object({
            uuid,
            title: { type: 'string' },
            description: { type: 'string' },
            target: object({
              type: { enum: ['statement-id', 'objective-id'] },
              'target-id': { type: 'string', pattern: '^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$' },
              status: object({
                state: { enum: ['satisfied', 'not-satisfied'] },
                reason: { enum: ['pass', 'fail', 'other'] },
                remarks: { type: 'string' },
              }),
            }),
            'related-observations': list(object({ 'observation-uuid': uuid })),
          }),
        ),
      }),
    ),
  }),
});

const message = object({ text: { type: 'string', minLength: 1 } });
const level = { enum: ['none', 'note', 'warning', 'error'] };
const sarif = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({
        driver: object({
          name: { type: 'string' },
          rules: {
            ...(list(
              object({ id: { type: 'string' }, shortDescription: message, help: message, defaultConfiguration: object({ level }) }),
            ) as object),
            uniqueItems: true,
          },
        }),
      }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: list(
        object(
          {
            ruleId: { type: 'string' },
            ruleIndex: { type: 'integer', minimum: -1 },
            kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
            level,
            message,
            locations: list(
              object({
                physicalLocation: object({
                  artifactLocation: object({ uri: { type: 'string', format: 'uri-reference' } }),
                  region: object({ charOffset: { type: 'integer', minimum: 0 }, charLength: { type: 'integer', minimum: 0 }, snippet: message }),
                }),
              }),
              0,
            ),
            suppressions: list(
              object({
                kind: { enum: ['inSource', 'external'] },
                status: { enum: ['accepted', 'underReview', 'rejected'] },
                justification: { type: 'string' },
              }),
            ),
          },
          ['suppressions'],
        ),
        0,
      ),
    }),
  ),
});

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const faultsOf = (schema: AnySchema, document: unknown): unknown => (ajv.validate(schema, document) ? [] : ajv.errors);

const html = '<p>Sale</p><a href="https://x.example/unsubscribe">Unsubscribe</a><p>12 High Street</p>';
const fingerprint = fingerprintOf({ html });
const waiver = {
  id: 'w1',
  rule: 'us-can-spam/opt-out-30-days',
  justification: 'Last mail of a list.',
  requestedBy: 'a',
  approvedBy: 'b',
  until: '2027-01-01',
  fingerprint,
};
const asset = {
  channel: 'email',
  recipients: { jurisdictions: ['US'] },
  message: { contentMix: 'commercial-only', optOut: { validDays: 10, menu: false } },
};
const report = check(asset, [usCanSpam], { on: '2026-11-22', detected: detectFacts({ html }), fingerprint, waivers: [waiver] });

describe('assessment results', () => {
  const document = toOscal(report, { at: '2026-11-22T09:00:00+01:00', title: 'Spring sale', assessmentPlan: '#spring-sale' });

  it('have every field that OSCAL requires', () => {
    expect(faultsOf(oscal, document)).toEqual([]);
  });

  it('call satisfied only what passed', () => {
    const [result] = document['assessment-results'].results;
    expect(result?.findings).toHaveLength(report.findings.filter(({ status }) => status !== 'not-applicable').length);
    expect(result?.findings.filter(({ target }) => target.status.state === 'satisfied')).toEqual([]);
    expect(result?.findings.find(({ title }) => title === 'us-can-spam/opt-out-30-days')?.target.status).toEqual({
      state: 'not-satisfied',
      reason: 'fail',
      remarks: 'fail: 15 U.S.C. 7704(a)(3)(A)(ii). Waived: w1.',
    });
  });

  it('are the same for the same report, with identifiers of their own', () => {
    const ids = JSON.stringify(document).match(/"uuid":"[^"]+"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(toOscal(report, { at: '2026-11-22T09:00:00+01:00', title: 'Spring sale', assessmentPlan: '#spring-sale' })).toEqual(document);
  });

  it('need a moment', () => {
    expect(() => toOscal(report, { at: '2026-11-22', title: 'x', assessmentPlan: '#x' })).toThrow('options.at');
  });
});

describe('a log for editors', () => {
  const log = toSarif(report, [usCanSpam], { uri: 'mail.html' });
  const of = (rule: string) => log.runs[0]?.results.find(({ ruleId }) => ruleId === rule);

  it('has every field that SARIF requires', () => {
    expect(faultsOf(sarif, log)).toEqual([]);
  });

  it('has a level only for what failed', () => {
    expect(of('us-can-spam/opt-out-30-days')).toMatchObject({
      kind: 'fail',
      level: 'error',
      suppressions: [{ justification: 'Last mail of a list.' }],
    });
    expect(log.runs[0]?.results.filter(({ kind, level: given }) => (kind === 'fail') === (given === 'none'))).toEqual([]);
  });

  it('shows where detectors saw what a rule reads', () => {
    const places = of('us-can-spam/opt-out-mechanism')?.locations.map(({ physicalLocation: { region } }) =>
      html.slice(region.charOffset, region.charOffset + region.charLength),
    );
    expect(places).toEqual(['<a href="https://x.example/unsubscribe">Unsubscribe</a>']);
  });

  it('names the rules of the tool by their place', () => {
    for (const { ruleId, ruleIndex } of log.runs[0]?.results ?? []) expect(log.runs[0]?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});
