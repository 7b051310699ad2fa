import type { Membership } from '../kernel/index.ts';

/** Members of the European Union by the day they joined: ISO 3166 codes. */
const union: Readonly<Record<string, string>> = {
  '1958-01-01': 'BE DE FR IT LU NL',
  '1973-01-01': 'DK IE',
  '1981-01-01': 'GR',
  '1986-01-01': 'ES PT',
  '1995-01-01': 'AT FI SE',
  '2004-05-01': 'CY CZ EE HU LT LV MT PL SI SK',
  '2007-01-01': 'BG RO',
  '2013-07-01': 'HR',
};

/** When the Agreement on the European Economic Area came into force; later members of the Union joined with it. */
const economicAreaFrom = '1994-01-01';

/**
 * Who belonged to the European Union (`EU`) and the European Economic Area (`EEA`) on which day, for the operator `within`.
 * The United Kingdom counts as a member until the end of the transition period, because Union law applied there until then.
 * Sources: the treaties of accession; Agreement on the EEA; Withdrawal Agreement, Art. 126.
 *
 * @returns dated memberships, plain data
 *
 * @example
 * ```ts
 * import { areaMemberships } from 'marops/compliance';
 * import { areasOn } from 'marops/kernel';
 *
 * areasOn(areaMemberships(), '2026-11-22')('NO', 'EEA') // => true
 * areasOn(areaMemberships(), '2026-11-22')('GB', 'EU') // => false
 * ```
 */
export function areaMemberships(): readonly Membership[] {
  const ofUnion = Object.entries(union).flatMap(([from, members]) => members.split(' ').map((member) => ({ group: 'EU', member, from })));
  const ofArea = ofUnion.map(({ member, from }) => ({ group: 'EEA', member, from: from < economicAreaFrom ? economicAreaFrom : from }));
  return [
    ...ofUnion,
    { group: 'EU', member: 'GB', from: '1973-01-01', until: '2021-01-01' },
    ...ofArea,
    { group: 'EEA', member: 'GB', from: economicAreaFrom, until: '2021-01-01' },
    { group: 'EEA', member: 'IS', from: economicAreaFrom },
    { group: 'EEA', member: 'NO', from: economicAreaFrom },
    { group: 'EEA', member: 'LI', from: '1995-05-01' },
  ];
}
