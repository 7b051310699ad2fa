// Samples of every released form, as a host has them in its database: what was written once is read for two majors.
import { replay, type ApprovalEvent, type Workflow } from 'marops/approval';
import { workflowSchema } from 'marops/approval/schemas';
import { checklist, explain as explainFinding, type Attestation, type Pack, type Report } from 'marops/compliance';
import { attestationSchema, packSchema } from 'marops/compliance/schemas';
import { recompute } from 'marops/kernel';
import { explain as explainKpi, finish, merge, type Kpi, type KpiPartial, type KpiResult } from 'marops/kpi';
import { kpiSchema } from 'marops/kpi/schemas';
import { assess, explain as explainScore, type Answer, type Assessment, type Model } from 'marops/maturity';
import { answerSchema, modelSchema } from 'marops/maturity/schemas';
import { score, type Method, type Score } from 'marops/prioritisation';
import { methodSchema } from 'marops/prioritisation/schemas';
import { compare as comparePlans, select, type SelectionRequest, type SelectionResult } from 'marops/selection';
import { selectionRequestSchema } from 'marops/selection/schemas';
import { describe, expect, it } from 'vitest';

const files = import.meta.glob<unknown>('/tests/stored/*/*.json', { eager: true, import: 'default' });

function stored<Sample>(room: string): readonly (readonly [string, Sample])[] {
  return Object.entries(files).flatMap(([path, sample]) => {
    const [, , , version = '', name = ''] = path.split('/');
    return name === `${room}.json` ? [[version, sample as Sample] as const] : [];
  });
}

describe.each(stored<{ definition: Method; item: Record<string, number>; result: Extract<Score, { score: number }> }>('prioritisation'))(
  'a score stored by %s',
  (_, { definition, item, result }) => {
    it('has a method that is still read, and recomputes to the same number', () => {
      expect(methodSchema.parse(definition)).toEqual(definition);
      expect(recompute(result.explanation)).toBe(result.score);
      expect(score(item, definition).score).toBe(result.score);
    });
  },
);

describe.each(stored<{ definition: Workflow; events: ApprovalEvent[]; state: object }>('approval'))(
  'an approval stored by %s',
  (_, { definition, events, state }) => {
    it('has a workflow that is still read, and replays to the same state', () => {
      expect(workflowSchema.parse(definition)).toEqual(definition);
      expect(replay(events, definition)).toEqual(state);
    });
  },
);

describe.each(stored<{ definition: Kpi; partial: KpiPartial; results: readonly KpiResult[] }>('kpi'))(
  'a KPI stored by %s',
  (_, { definition, partial, results }) => {
    it('is still read, its partials merge and finish to the same figures', () => {
      expect(kpiSchema.parse(definition)).toEqual(definition);
      expect(finish(partial, [definition])).toEqual(results);
      expect(finish(merge(partial, partial), [definition]).map(({ value }) => value)).toEqual(results.map(({ value }) => value));
    });

    it('is still explained', () => {
      const known = results.filter(({ value }) => value !== null);
      expect(known.map((result) => recompute(explainKpi(result, definition).explanation!))).toEqual(known.map(({ value }) => value));
    });
  },
);

describe.each(stored<{ definition: Model; answers: Answer[]; result: Assessment }>('maturity'))(
  'an assessment stored by %s',
  (_, { definition, answers, result }) => {
    it('has a model and answers that are still read, and comes out the same', () => {
      expect(modelSchema.parse(definition)).toEqual(definition);
      expect(answers.map((answer) => answerSchema.parse(answer))).toEqual(answers);
      expect(assess(answers, definition, { at: '2026-11-22' })).toEqual(result);
      expect(explainScore(result.measures['score']!.overall)[0]).toContain('=');
    });
  },
);

describe.each(stored<{ definition: Pack; attestations: Attestation[]; report: Report }>('compliance'))(
  'a report stored by %s',
  (_, { definition, attestations, report }) => {
    it('has a pack and attestations that are still read, and is still explained', () => {
      expect(packSchema.parse(definition)).toEqual(definition);
      expect(attestations.map((each) => attestationSchema.parse(each))).toEqual(attestations);
      expect(explainFinding(report).length).toBeGreaterThan(0);
      expect(checklist(report)).toBeDefined();
    });
  },
);

describe.each(stored<{ request: SelectionRequest; result: SelectionResult }>('selection'))('a plan stored by %s', (_, { request, result }) => {
  it('has a request that is still read, and is the best plan still', () => {
    expect(selectionRequestSchema.parse(request)).toEqual(request);
    const today = select(request);
    expect(today.status === 'optimal' && today.value).toBe(result.status === 'optimal' && result.value);
    expect(comparePlans(result, today)).toBeDefined();
  });
});

it('keeps a sample of every room that is stored', () => {
  const rooms = new Set(Object.keys(files).map((path) => path.split('/').at(-1)));
  expect([...rooms].sort()).toEqual(['approval', 'compliance', 'kpi', 'maturity', 'prioritisation', 'selection'].map((room) => `${room}.json`));
});
