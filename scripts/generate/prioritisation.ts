import { describeExpression, type Source } from 'marops/kernel';
import * as prioritisation from 'marops/prioritisation';
import type { Classifier, Method } from 'marops/prioritisation';

/** The table of methods and classifiers, from their definitions. */
export default function generate(): Readonly<Record<string, string>> {
  const units: readonly (readonly [string, unknown])[] = Object.entries(prioritisation);
  const methods = units.filter((entry): entry is readonly [string, Method] => isDefinition(entry[1], 'formula'));
  const classifiers = units.filter((entry): entry is readonly [string, Classifier] => isDefinition(entry[1], 'classes'));
  const lines = [
    '# Methods and classifiers',
    '',
    'Made from the definitions; `npm run generate` writes it again.',
    '',
    '## Item methods',
    '',
    '| import | method | score | asks for | better | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...methods.map(
      ([name, method]) =>
        `| \`${name}\` | ${method.title} | ${describeExpression(method.formula)} | ${asks(method)} | ${method.direction} | ${cited(method.source)} |`,
    ),
    '',
    '## Classifiers',
    '',
    '| import | classifier | classes, in the order in which they are tried | shares of effort | source |',
    '| --- | --- | --- | --- | --- |',
    ...classifiers.map(
      ([name, { title, classes, effort, source }]) =>
        `| \`${name}\` | ${title} | ${classes.map(({ label }) => label).join(', ')} | ${effort === undefined ? 'no' : `of \`${effort}\``} | ${cited(source)} |`,
    ),
    '',
  ];
  return { 'docs/methods.md': lines.join('\n') };
}

function isDefinition(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

function asks({ factors }: Method): string {
  return Object.entries(factors)
    .map(([name, { unit, min, max, above, scale }]) => {
      const bounds =
        scale === undefined
          ? [
              min === undefined ? '' : `≥ ${String(min)}`,
              above === undefined ? '' : `> ${String(above)}`,
              max === undefined ? '' : `≤ ${String(max)}`,
            ]
          : [`one of ${scale.join(', ')}`];
      return `\`${name}\` (${[unit ?? '', ...bounds].filter((part) => part !== '').join(', ')})`;
    })
    .join('; ');
}

function cited(source: Source | undefined): string {
  if (source === undefined) return '';
  const { author, title, year, url } = source;
  const text = [author, title, year === undefined ? undefined : String(year)].filter((part) => part !== undefined).join(', ');
  return url === undefined ? text : `[${text}](${url})`;
}
