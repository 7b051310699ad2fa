import {
  buildName,
  buildUtm,
  channelGroup,
  defineTaxonomy,
  lintUtm,
  parseName,
  parseUtm,
  postHogChannelType,
  usualUtmPolicy,
  type FirstVisit,
  type NameTaxonomy,
  type TrafficSource,
} from 'marops/compliance';
import { describe, expect, it } from 'vitest';
import { readVectors } from '../house/vectors.ts';

type Case =
  | {
      readonly id: string;
      readonly family: 'ga4-default-channel-group';
      readonly input: TrafficSource;
      readonly expected: { readonly channel: string };
    }
  | { readonly id: string; readonly family: 'posthog-channel-type'; readonly input: FirstVisit; readonly expected: { readonly channel: string } }
  | {
      readonly id: string;
      readonly family: 'utm-lint';
      readonly input: { readonly url: string };
      readonly expected: { readonly findings: readonly string[] };
    };

describe('published cases of naming', () => {
  for (const each of readVectors<{ readonly cases: readonly Case[] }>('compliance/naming.vectors.json').cases) {
    it(`${each.family} ${each.id}`, () => {
      if (each.family === 'ga4-default-channel-group') expect(channelGroup(each.input)).toBe(each.expected.channel);
      else if (each.family === 'posthog-channel-type') expect(postHogChannelType(each.input)).toBe(each.expected.channel);
      else expect(new Set(lintUtm(each.input.url, usualUtmPolicy).map(({ code }) => code))).toEqual(new Set(each.expected.findings));
    });
  }
});

it('visits from assistants have a channel group of their own', () => {
  expect(channelGroup({ source: 'chatgpt.com', medium: 'ai-assistant' })).toBe('AI Assistant');
  expect(channelGroup({ source: 'chatgpt.com', medium: 'referral' })).toBe('Referral');
});

const tags = { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'spring' };

describe('tagged links', () => {
  it('what was built reads back as it was given', () => {
    const link = buildUtm('https://shop.example/path?x=1#part', { ...tags, utm_term: 'a&b=c d'.replaceAll(' ', '+') }, usualUtmPolicy);
    expect(parseUtm(link)).toEqual(Object.entries({ ...tags, utm_term: 'a&b=c+d' }));
    expect(link.endsWith('#part')).toBe(true);
  });

  it('refuses a parameter that the policy does not know', () => {
    expect(() => buildUtm('https://shop.example/', { ...tags, utm_colour: 'red' }, usualUtmPolicy)).toThrow(
      'utm_colour must be one of the known names',
    );
  });

  it('refuses an address that is none', () => {
    expect(() => buildUtm('shop', tags, usualUtmPolicy)).toThrow('not-a-url');
    expect(parseUtm('shop')).toEqual([]);
  });

  it.each([
    ['an empty value', 'utm_source=&utm_medium=email&utm_campaign=x', 'empty-value'],
    ['an e-mail address', 'utm_source=a&utm_medium=email&utm_campaign=jo%40example.com', 'personal-data'],
    ['a phone number', 'utm_source=a&utm_medium=email&utm_campaign=%2B49%2030%201234567'.replaceAll('%20', '-'), 'personal-data'],
    ['a medium that no channel knows', 'utm_source=a&utm_medium=blast&utm_campaign=x', 'unmapped-medium'],
  ])('finds %s', (_what, query, code) => {
    expect(lintUtm(`https://shop.example/?${query}`, usualUtmPolicy).map((finding) => finding.code)).toEqual([code]);
  });

  it('judges the medium by itself, because a known source would hide that paid clicks count as unpaid', () => {
    const link = 'https://shop.example/?utm_source=google&utm_medium=pmax&utm_campaign=x';
    expect(channelGroup({ source: 'google', medium: 'pmax' })).toBe('Organic Search');
    expect(lintUtm(link, usualUtmPolicy)).toEqual([{ code: 'unmapped-medium', parameter: 'utm_medium', value: 'pmax' }]);
  });

  it('reads a link of a hundred thousand tags in bounded time', () => {
    const start = performance.now();
    const link = `https://shop.example/?${Array.from({ length: 100_000 }, (_, at) => `utm_${at}=x`).join('&')}`;
    expect(lintUtm(link, usualUtmPolicy).map(({ code }) => code)).toEqual(['missing-required', 'missing-required', 'missing-required']);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('finds a word that the policy does not allow', () => {
    const policy = { ...usualUtmPolicy, allowed: { utm_source: ['newsletter'] } };
    expect(lintUtm('https://shop.example/?utm_source=mailing&utm_medium=email&utm_campaign=x', policy)).toEqual([
      { code: 'not-allowed', parameter: 'utm_source', value: 'mailing' },
    ]);
  });
});

describe('names of campaigns', () => {
  const taxonomy: NameTaxonomy = {
    id: 'campaigns',
    version: '1.0.0',
    title: 'Names of campaigns',
    separator: '_',
    parts: [
      { name: 'region', allowed: ['emea', 'apac'] },
      { name: 'topic', form: 'word' },
      { name: 'start', form: 'date' },
      { name: 'wave', form: 'digits', optional: true },
    ],
  };

  it('what was built reads back as it was given', () => {
    const parts = { region: 'apac', topic: 'launch-2', start: '20261122', wave: '3' };
    expect(parseName(buildName(parts, taxonomy), taxonomy)).toEqual({ parts, problems: [] });
  });

  it('names every part that is wrong and keeps the sound ones', () => {
    const { parts, problems } = parseName('mars_Launch_20261122_x_y', taxonomy);
    expect(parts).toEqual({ start: '20261122' });
    expect(problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'region not-one-of',
      'topic not-of-form',
      'wave not-of-form',
      'name too-many-parts',
    ]);
  });

  it('an empty name misses everything that must be there', () => {
    expect(parseName('', taxonomy).problems.map(({ path }) => path)).toEqual(['region', 'topic', 'start']);
  });

  it('a word with the separator in it would read back as two parts, so it is refused', () => {
    expect(() => buildName({ region: 'emea', topic: 'a_b', start: '20261122' }, taxonomy)).toThrow('topic must be word');
  });

  it('names every fault of a taxonomy at once', () => {
    const broken = { ...taxonomy, separator: '__', parts: [{ name: 'a', optional: true }, { name: 'a' }] };
    expect(() => defineTaxonomy(broken)).toThrow(/separator must be one character.*parts must be unique.*parts.a must not be needed/);
  });
});
