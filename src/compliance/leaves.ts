import type { Facts } from '../kernel/index.ts';

/**
 * The names of all facts that an asset gives, nested ones as dotted paths; lists are values, but the elements of `claims` and the like are looked into.
 *
 * @param asset - plain JSON
 * @returns names such as `message.optOut.present` and `claim.types`, each once
 * @internal
 */
export function leavesOf(asset: Facts): readonly string[] {
  const names = new Set<string>();
  const visit = (facts: object, prefix: string): void => {
    for (const [key, value] of Object.entries(facts)) {
      const element = prefix === '' && Object.hasOwn(elementNames, key) ? elementNames[key] : undefined;
      const elements: readonly unknown[] = element !== undefined && Array.isArray(value) ? value : [];
      if (element !== undefined) elements.filter((each) => isNested(each)).forEach((each) => visit(each, `${element}.`));
      else if (isNested(value)) visit(value, `${prefix}${key}.`);
      else names.add(prefix + key);
    }
  };
  visit(asset, '');
  return [...names].filter((name) => !/^(claim|endorsement|recipients)\.id$/.test(name));
}

const elementNames: Readonly<Record<string, string>> = { claims: 'claim', endorsements: 'endorsement', audiences: 'recipients' };

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
