import { assess, claimedWithoutEvidence, compare, enablementPlan, gaps, roadmap, skillsGap, type ProofLevel } from 'marops/maturity';
import { describe, expect, it } from 'vitest';
import { at, modelOf, node, numbers, practice, said, score } from './fixtures.ts';

const model = modelOf('two', [0, 1], numbers(0, 1), [node('all', [practice('a', 1, { effort: 2 }), practice('b', 1, { effort: 3 })])], score);

describe('results that come back damaged', () => {
  const today = assess(said({ a: 1 }), model, { at });
  const gap = gaps(today, [{ practice: 'b', value: 1 }]);
  const skills = skillsGap([{ id: 'ann', levels: { sql: 1 } }], [{ skill: 'sql', level: 3 }]);

  /** The same with something else at a path. */
  function withAt<Whole>(whole: Whole, path: string, value: unknown): Whole {
    const copy = JSON.parse(JSON.stringify(whole)) as Whole;
    const keys = path.split('.');
    const holder = keys.slice(0, -1).reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], copy);
    (holder as Record<string, unknown>)[keys.at(-1)!] = value;
    return copy;
  }

  it.each<[string, unknown, string]>([
    ['definition', 'team', 'before.definition must be an object, got "team"'],
    ['definition.id', 7, 'before.definition.id must be text'],
    ['definition.version', '', 'before.definition.version must be text'],
    ['at', null, 'before.at must be text'],
    ['subject', 7, 'before.subject must be text'],
    ['policy', null, 'before.policy must be an object, got null'],
    ['coverage', [], 'before.coverage must be an object, got a list of 0'],
    ['coverage.share', 'half', 'before.coverage.share must be a finite number, got "half"'],
    ['measures', null, 'before.measures must be an object, got null'],
    ['measures.score', 1, 'before.measures.score must be an object, got 1'],
    ['measures.score.overall', null, 'before.measures.score.overall must be an object, got null'],
    ['measures.score.overall.value', '1', 'before.measures.score.overall.value must be a finite number, got "1"'],
    ['measures.score.nodes', null, 'before.measures.score.nodes must be an object, got null'],
    ['measures.score.nodes.all', 1, 'before.measures.score.nodes.all must be an object, got 1'],
    ['measures.score.nodes.all.value', true, 'before.measures.score.nodes.all.value must be a finite number, got true'],
    ['practices', {}, 'before.practices must be a list, got an object'],
    ['practices.0', null, 'before.practices[0] must be an object, got null'],
    ['practices.0.practice', null, 'before.practices[0].practice must be text'],
    ['practices.0.node', 7, 'before.practices[0].node must be text'],
    ['practices.0.within', 'all', 'before.practices[0].within must be a list, got "all"'],
    ['practices.0.within', [7], 'before.practices[0].within[0] must be text'],
    ['practices.0.level', null, 'before.practices[0].level must be given'],
    ['practices.0.max', 'most', 'before.practices[0].max must be a finite number, got "most"'],
    ['practices.0.share', null, 'before.practices[0].share must be given'],
    ['practices.0.value', '1', 'before.practices[0].value must be a finite number, got "1"'],
    ['practices.0.effort', {}, 'before.practices[0].effort must be a finite number, got an object'],
    ['practices.0.requires', null, 'before.practices[0].requires must be a list, got null'],
    ['practices.0.requires', [null], 'before.practices[0].requires[0] must be text'],
    ['practices.0.evidence', 7, 'before.practices[0].evidence must be a list, got 7'],
    ['practices.0.evidence', [{ validatedBy: 7 }], 'before.practices[0].evidence[0].validatedBy must be text'],
  ])('are refused: an assessment with another %s, %j', (path, value, message) => {
    const damaged = withAt(today, path, value);
    expect(() => compare(damaged, today)).toThrow(message);
    expect(() => compare(today, damaged)).toThrow(message.replace('before', 'after'));
    expect(() => gaps(damaged, [])).toThrow(message.replace('before', 'assessment'));
    expect(() => claimedWithoutEvidence(damaged, 'shown')).toThrow(message.replace('before', 'assessment'));
  });

  it.each<[string, unknown, string]>([
    ['definition.id', null, 'gap.definition.id must be text'],
    ['at', 7, 'gap.at must be text'],
    ['practices', null, 'gap.practices must be a list, got null'],
    ['practices.0.practice', 7, 'gap.practices[0].practice must be text'],
    ['practices.0.gap', '1', 'gap.practices[0].gap must be a finite number, got "1"'],
    ['practices.0.contribution', null, 'gap.practices[0].contribution must be given'],
    ['practices.0.effort', '3', 'gap.practices[0].effort must be a finite number, got "3"'],
    ['practices.0.requires', 'a', 'gap.practices[0].requires must be a list, got "a"'],
  ])('are refused: a gap with another %s, %j', (path, value, message) => {
    expect(() => roadmap(withAt(gap, path, value), { capacity: [1] })).toThrow(message);
  });

  it.each<[string, unknown, string]>([
    ['skills', null, 'gap.skills must be a list, got null'],
    ['skills.0.skill', 7, 'gap.skills[0].skill must be text'],
    ['skills.0.level', 0, 'gap.skills[0].level must be above 0, got 0'],
    ['skills.0.weight', -1, 'gap.skills[0].weight must be a number from 0'],
    ['skills.0.shortfall', 'one', 'gap.skills[0].shortfall must be a number from 0'],
    ['skills.0.individual', {}, 'gap.skills[0].individual must be a list, got an object'],
    ['skills.0.individual.0.person', null, 'gap.skills[0].individual[0].person must be text'],
    ['skills.0.individual.0.level', 'low', 'gap.skills[0].individual[0].level must be a number from 0'],
    ['skills.0.individual.0.gap', null, 'gap.skills[0].individual[0].gap must be a number from 0'],
  ])('are refused: a gap of skills with another %s, %j', (path, value, message) => {
    expect(() => enablementPlan(withAt(skills, path, value), [], { capacity: [1] })).toThrow(message);
  });

  it('are refused: claims by an unknown level of proof', () => {
    expect(() => claimedWithoutEvidence(today, 'sworn' as ProofLevel)).toThrow('proof must be one of');
  });

  it('are taken when sums are larger than any figure that goes into them', () => {
    expect(compare(withAt(today, 'measures.score.overall.value', 5e12), today).measures['score']?.overall.direction).toBe('down');
  });
});
