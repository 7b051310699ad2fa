import type { Source } from 'marops/kernel';
import type { Model, ModelNode, Policy, Practice, Scale, StaffingModel } from 'marops/maturity';
import * as models from 'marops/maturity/models';

const { marketingOperations, marketingStaffing, operatingStrategies, pillars } = models;

/** The tables of the built-in models and of the staffing, from their definitions. */
export default function generate(): Readonly<Record<string, string>> {
  const lines = [
    '# Maturity models',
    '',
    'The definitions of `marops/maturity/models`. Made from the definitions; `npm run generate` writes it again. How to use them: [maturity](maturity.md).',
    '',
    table(
      ['import', 'model', 'parts', 'practices', 'levels', 'measures', 'unanswered', 'not applicable', 'source'],
      Object.entries(models).flatMap(([name, model]) => ('nodes' in model ? [[`\`${name}\``, ...summary(model)]] : [])),
    ),
    '',
    ...heading(marketingOperations),
    'Effort is in working days of one person: 5 are a week, 20 a month, 60 a quarter. The capabilities were published; the statements, their levels,',
    'prerequisites and efforts are our judgement. Where a statement speaks of all or each, the evidence names the sample that the answer counts.',
    '',
    ...levelsAndScales(marketingOperations),
    ...marketingOperations.nodes.flatMap((node) => capability(node, marketingOperations)),
    ...heading(pillars),
    'The same practices in another order: one set of answers serves both models.',
    '',
    table(
      ['pillar', 'title', 'weight', 'capabilities'],
      pillars.nodes.map(({ id, title, weight = 1, nodes = [] }) => [`\`${id}\``, title, String(weight), nodes.map((node) => node.title).join(', ')]),
    ),
    '',
    ...heading(operatingStrategies),
    ...operatingStrategies.nodes.flatMap(({ practices = [] }) => [
      table(
        ['practice', 'what is done', 'evidence'],
        practices.map(({ id, statement, evidence = '' }) => [`\`${id}\``, statement, evidence]),
      ),
      '',
    ]),
    ...staffing(marketingStaffing),
  ];
  return { 'docs/maturity-models.md': `${lines.join('\n').trimEnd()}\n` };
}

const policies: Readonly<Record<Policy['unanswered'] | Policy['notApplicable'], string>> = {
  zero: 'counts 0',
  block: 'stops its level',
  exclude: 'is left out',
  incompleteIsZero: 'makes its part 0',
  reject: 'is refused unless marked',
  full: 'counts in full',
};

function leaves(nodes: readonly ModelNode[]): readonly ModelNode[] {
  return nodes.flatMap((node) => (node.nodes === undefined ? [node] : leaves(node.nodes)));
}

function summary({ title, nodes, levels, measures, policy, source }: Model): readonly string[] {
  const practices = leaves(nodes).reduce((sum, node) => sum + (node.practices?.length ?? 0), 0);
  return [
    title,
    String(nodes.length),
    String(practices),
    String(levels.length - 1),
    measures.map(({ id, kind }) => `\`${id}\` (${kind})`).join(', '),
    policies[policy.unanswered],
    policies[policy.notApplicable],
    cited(source),
  ];
}

function heading({ title, id, version }: Model | StaffingModel): readonly string[] {
  return [`## ${title}`, '', `\`${id}\` ${version}`, ''];
}

function levelsAndScales({ levels, scales }: Model): readonly string[] {
  return [
    table(
      ['level', 'name'],
      levels.map(({ level, title }) => [String(level), title]),
    ),
    '',
    table(
      ['scale', 'answer', 'meaning', 'counts', 'passes a gate'],
      Object.entries(scales).flatMap(([name, scale]) => answers(name, scale)),
    ),
    '',
  ];
}

function answers(name: string, scale: Scale): readonly (readonly string[])[] {
  if (scale.kind === 'number') return [[name, `${String(scale.min)} to ${String(scale.max)}`, '', scale.value.join(' to '), '']];
  return scale.options.map(({ id, title, value, achieves = 'no' }) => [name, id, title, String(Math.round(value * 100) / 100), achieves]);
}

function capability({ title, question = '', practices = [] }: ModelNode, model: Model): readonly string[] {
  const rows = practices.map((practice) => [
    `\`${practice.id}\``,
    levelOf(practice, model),
    practice.statement,
    practice.evidence ?? '',
    practice.role ?? '',
    String(practice.effort ?? ''),
    (practice.requires ?? []).map((id) => `\`${id}\``).join(', '),
    remark(practice),
  ]);
  return [
    `### ${title}`,
    '',
    question,
    '',
    table(['practice', 'level', 'what is done', 'evidence', 'role', 'days', 'builds on', 'remark'], rows),
    '',
  ];
}

function levelOf({ level }: Practice, { levels }: Model): string {
  return `${String(level)} ${levels.find((each) => each.level === level)?.title ?? ''}`.trimEnd();
}

function remark({ scale, notApplicable }: Practice): string {
  return [...(scale === 'duty' ? ['legal duty: passes in full only'] : []), ...(notApplicable === 'exclude' ? ['may not apply'] : [])].join('; ');
}

function staffing(model: StaffingModel): readonly string[] {
  const titleOf = (role: string): string => model.ladders.flatMap(({ rungs }) => rungs).find((rung) => rung.role === role)?.title ?? role;
  return [
    ...heading(model),
    `${cited(model.source)}. The first post: ${model.firstHire.map(({ role, share }) => `${String(share * 100)} % ${titleOf(role)}`).join(', ')}.`,
    '',
    table(
      [
        'stage',
        'what it looks like',
        'people',
        'capabilities with a specialist',
        'keeps up levels',
        ...model.ladders.map((ladder) => ladder.capability),
      ],
      model.stages.map(({ stage, title, people, grown, levels }) => [
        stage,
        title,
        `${String(people)} or more`,
        `${String(grown)} or more`,
        levels.join(', '),
        ...model.ladders.map(({ rungs }) => rungs.find((rung) => rung.stage === stage)?.title ?? ''),
      ]),
    ),
  ];
}

function cited(source: Source | undefined): string {
  if (source === undefined) return 'none named';
  const { author, title, locator, url } = source;
  const text = [author, title, locator].filter((part) => part !== undefined).join(', ');
  return url === undefined ? text : `[${text}](${url})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
