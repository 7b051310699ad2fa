import { channelGroup } from '../naming/channel-group.ts';
import { lintUtm, parseUtm, usualUtmPolicy, type UtmFault } from '../naming/utm.ts';
import type { DetectedFact } from '../detected-fact.ts';
import { contentLimit } from './content.ts';
import { cannotTell, found, tooLarge, type Reading } from './reading.ts';

const counted: Readonly<Record<string, readonly UtmFault[]>> = {
  'link.utm.missing': ['missing-required', 'empty-value'],
  'link.utm.upperCase': ['upper-case'],
  'link.utm.duplicates': ['duplicate-key'],
  'link.utm.inFragment': ['in-fragment'],
  'link.utm.personalData': ['personal-data'],
};

/**
 * What the tags of the link say; nothing when there is no link.
 * @internal
 */
export function detectLink({ content: { url } }: Reading): readonly DetectedFact[] {
  if (url === undefined) return [];
  if (url.length > contentLimit)
    return ['link.utm.present', 'link.utm.channel', ...Object.keys(counted)].map((fact) => cannotTell('utm', fact, tooLarge));
  const tags = parseUtm(url);
  const value = (name: string): string => tags.find(([tag]) => tag === name)?.[1] ?? '';
  const faults = lintUtm(url, usualUtmPolicy);
  const channel = channelGroup({ source: value('utm_source'), medium: value('utm_medium'), campaign: value('utm_campaign') });
  return [
    found('utm', 'link.utm.present', tags.length > 0, 'parameters that begin with utm_'),
    found('utm', 'link.utm.channel', channel, 'default channel group of Google Analytics 4'),
    ...Object.entries(counted).map(([fact, codes]) => {
      const faulty = faults.filter(({ code }) => codes.includes(code));
      return found('utm', fact, faulty.length, faulty.map(({ code, parameter }) => `${parameter ?? 'link'}: ${code}`).join(', ') || 'none');
    }),
  ];
}
