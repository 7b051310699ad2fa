import { compare, explain, rank, rice, topsis, weightedSum, weightStability, type Ranking, type RiceInput } from 'marops/prioritisation';
import { parseColumnMap, readRows, type ColumnMap } from './csv.ts';
import type { Section } from './section.ts';

/** An item of the backlog as the file holds it; anything may be missing. */
type BacklogItem = { readonly id: string } & { readonly [K in keyof RiceInput]: number | null };

const backlogFile = new URL('data/backlog.csv', import.meta.url);

const backlogColumns: ColumnMap = {
  id: 'Project',
  reach: 'People per quarter',
  impact: 'Impact',
  confidence: 'Confidence',
  effort: 'Person-months',
  audience: 'Audience fit (1-5)',
  brand: 'Brand fit (1-5)',
  cost: 'Cost in EUR',
};

/** Ranks the user's own file by RICE: `map` names its columns, `id=Project,reach=People,...`. */
export function ownFileSection(path: string, map: string | undefined): Section {
  const columns =
    map === undefined ? { id: 'id', reach: 'reach', impact: 'impact', confidence: 'confidence', effort: 'effort' } : parseColumnMap(map);
  const items = readRows(path, columns) as unknown as readonly BacklogItem[];
  return rankingSection('Your backlog by RICE', rank(items, rice));
}

/** Which campaigns first, why, how sure, and what would change it. */
export function prioritisationSection(): Section {
  const backlog = readRows(backlogFile, backlogColumns) as unknown as readonly (BacklogItem & Record<'audience' | 'brand' | 'cost', number>)[];
  const ranking = rank(backlog, rice);
  const section = rankingSection('Which campaigns first', ranking);

  const criteria = [
    { id: 'audience', weight: 0.5, direction: 'higher', label: 'audience fit' },
    { id: 'brand', weight: 0.2, direction: 'higher', label: 'brand fit' },
    { id: 'cost', weight: 0.3, direction: 'lower', label: 'cost' },
  ] as const;
  const byFit = rank(backlog, topsis(criteria));
  const stability = weightStability(backlog, weightedSum(criteria, { normalisation: 'minmax' }), { scope: 'best' });
  const stable = stability.intervals.map(({ criterion, low, high }) => `${criterion} ${percent(low)} to ${percent(high)}`);

  const [leader, second] = ranking.ranked;
  const halved = backlog.map((item) => (item.id === second?.item.id ? { ...item, effort: (item.effort ?? 0) / 2 } : item));
  const change = compare(ranking, rank(halved, rice));
  const moves = change.moved.map(({ id, from, to }) => `${id}: ${String(from)} → ${String(to)}`);

  return {
    title: section.title,
    summary: [
      ...section.summary,
      `By fit and cost (TOPSIS) the first is ${byFit.ranked[0]?.item.id ?? 'none'}; by weighted sum it stays first while ${stable.join(', ')}.`,
      `If ${second?.item.id ?? 'the second'} took half the work: ${moves.join('; ')}.`,
    ],
    markdown: [
      section.markdown,
      '### How sure is the order by fit and cost?',
      '',
      `TOPSIS puts **${byFit.ranked[0]?.item.id ?? 'none'}** first. By weighted sum, ${stability.best} stays first as long as its weights stay within:`,
      '',
      '| criterion | weight | from | to |',
      '| --- | ---: | ---: | ---: |',
      ...stability.intervals.map(({ criterion, weight, low, high }) => `| ${criterion} | ${percent(weight)} | ${percent(low)} | ${percent(high)} |`),
      '',
      '### What if?',
      '',
      `${leader?.item.id ?? 'The leader'} leads. If **${second?.item.id ?? 'the second'}** took half the work:`,
      '',
      ...change.moved.map(
        ({ id, from, to, scoreBefore, scoreAfter }) =>
          `- ${id}: place ${String(from)} → ${String(to)}, score ${round(scoreBefore)} → ${round(scoreAfter)}`,
      ),
      '',
    ].join('\n'),
  };
}

function rankingSection(title: string, { ranked, unscored }: Ranking<BacklogItem>): Section {
  return {
    title,
    summary: [
      ...ranked.map((each) => `${String(each.rank).padStart(2)}. ${each.item.id}: ${explain(each)[0] ?? ''}`),
      ...unscored.map(({ item, problems }) => ` –  ${item.id}: ${problems.map(({ message }) => message).join('; ')}`),
    ],
    markdown: [
      '| place | project | score | how |',
      '| ---: | --- | ---: | --- |',
      ...ranked.map((each) => `| ${String(each.rank)} | ${each.item.id} | ${round(each.score)} | ${explain(each)[0] ?? ''} |`),
      '',
      ...(unscored.length === 0
        ? []
        : ['Not scored:', '', ...unscored.map(({ item, problems }) => `- ${item.id}: ${problems.map(({ message }) => message).join('; ')}`), '']),
    ].join('\n'),
  };
}

function round(value: number): string {
  return value.toFixed(0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
