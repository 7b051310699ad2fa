import { check, type DetectedFact } from 'marops/compliance';
import { contentLimit, detectFacts, findJargon, jargonDictionary } from 'marops/compliance/detect';
import { usCanSpam } from 'marops/compliance/packs/us-can-spam';
import { describe, expect, it } from 'vitest';

const said = (facts: readonly DetectedFact[], fact: string): DetectedFact['value'] => facts.find((each) => each.fact === fact)?.value;
const footer = '<p>ACME Ltd<br>12 High Street<br>London</p>';

describe('a way to refuse', () => {
  it.each([
    ['a link that says so', '<a href="https://x.example/p">Unsubscribe</a>', true],
    ['a link whose address says so', '<a href="https://x.example/unsubscribe?u=1">Leave this list</a>', true],
    ['a link in German', '<a href="https://x.example/p">Newsletter abbestellen</a>', true],
    ['words with an address', 'To unsubscribe, write to stop@x.example. ', true],
    ['words without any way', '<p>You may opt out.</p>', undefined],
    ['nothing of the kind', '<p>Our new catalogue is here for you to read at leisure, with many pages.</p>', false],
  ])('%s', (_what, html, value) => {
    expect(said(detectFacts({ html }), 'message.optOut.present')).toBe(value);
  });

  it('cannot be told from a mail that is made of images', () => {
    const facts = detectFacts({ html: '<img src="a.png" alt=""><img src="b.png" alt="">' });
    expect(facts.find(({ fact }) => fact === 'message.optOut.present')).toMatchObject({ reason: 'it is made of images, whose words cannot be read' });
    expect(said(facts, 'message.postalAddressPresent')).toBeUndefined();
  });

  it('is not read from a script, a style or a comment', () => {
    const html =
      '<script>var unsubscribe = "a@b.example"</script><style>.unsubscribe{}</style><!-- unsubscribe --><p>News of the week</p><a href="/">Home</a>';
    expect(said(detectFacts({ html }), 'message.optOut.present')).toBe(false);
  });
});

describe('a postal address', () => {
  it.each(['1234 Street Rd.', '12 High Street', 'P.O. Box 99', 'Hauptstraße 5', '10 rue de Rivoli', 'Via Roma, 12', '221b Baker Street'])(
    '%s is one',
    (text) => {
      const [found] = detectFacts({ text: `ACME\n${text}\nTown` }).filter(({ fact }) => fact === 'message.postalAddressPresent');
      expect(found?.value).toBe(true);
      expect(text.startsWith(found?.locations[0]?.excerpt ?? '-')).toBe(true);
    },
  );

  it('is not ruled out when none of a known shape stands there', () => {
    expect(said(detectFacts({ text: 'See you in the old mill behind the church' }), 'message.postalAddressPresent')).toBeUndefined();
  });
});

describe('the markup', () => {
  it('counts images without alternative text, not those marked as decoration', () => {
    const html = '<img src=a><img src=b alt=""><img src=c alt="A dog"><img src=d role=presentation><img src=e aria-hidden=true>';
    expect(said(detectFacts({ html }), 'a11y.imagesWithoutAlt')).toBe(1);
  });

  it('counts links that say nothing', () => {
    const html =
      '<a href=a>Click here</a><a href=b>Read more…</a><a href=c>Prices of 2026</a><a href=d aria-label="More on prices">more</a><a>here</a>';
    expect(said(detectFacts({ html }), 'a11y.vagueLinkTexts')).toBe(2);
  });

  it('reads the language and the title', () => {
    const facts = detectFacts({ html: '<html lang="en-GB"><head><title>News</title></head></html>' });
    expect([said(facts, 'a11y.langAttribute'), said(facts, 'content.language'), said(facts, 'a11y.titleElement')]).toEqual([true, 'en-GB', true]);
    expect(said(detectFacts({ html: '<html lang=""><title> </title>' }), 'a11y.langAttribute')).toBe(false);
    expect(said(detectFacts({ html: '<html lang=""><title> </title>' }), 'a11y.titleElement')).toBe(false);
  });

  it('sees headings that skip a level', () => {
    const facts = detectFacts({ html: '<h1>A</h1><h3>B</h3><h4>C</h4><h2>D</h2><h2> </h2>' });
    expect([said(facts, 'a11y.headings'), said(facts, 'a11y.headingLevelsSkipped')]).toEqual([4, 1]);
  });

  it('sees a pixel that tracks, and cannot rule one out', () => {
    expect(said(detectFacts({ html: '<img src=p width=1 height=1 alt="">' }), 'data.usesTrackers')).toBe(true);
    expect(said(detectFacts({ html: '<p>News</p>' }), 'data.usesTrackers')).toBeUndefined();
  });

  it('gives the places of what it found in the HTML itself', () => {
    const html = '<p>x &amp; y</p><img src="a.png">';
    const [alt] = detectFacts({ html }).filter(({ fact }) => fact === 'a11y.imagesWithoutAlt');
    expect(alt?.locations.map(({ start, end }) => html.slice(start, end))).toEqual(['<img src="a.png">']);
  });

  it('cannot tell anything of a plain text', () => {
    expect(detectFacts({ text: 'News' }).filter(({ fact, value }) => fact.startsWith('a11y.') && value !== undefined)).toEqual([]);
  });
});

describe('the wording', () => {
  it.each([
    ['Guaranteed 12 % return', true],
    ['Returns of 8 % guaranteed', true],
    ['Risk-free investing', true],
    ['Returns are not guaranteed', false],
    ["Investors can't lose money", true],
    ['There is no guaranteed return', false],
    ['Our guarantee covers the battery', false],
  ])('%s: promises a return %s', (text, value) => {
    expect(said(detectFacts({ text }), 'finance.guaranteedReturn')).toBe(value);
  });

  it.each([
    ['LAST CHANCE TODAY', true],
    ['Last chance today', false],
    ['NASA', false],
    ['2026', false],
    ['ANGEBOTE', true],
  ])('the subject "%s" shouts: %s', (subject, value) => {
    expect(said(detectFacts({ subject }), 'message.subjectAllCaps')).toBe(value);
  });

  it('counts absolute words, whole words only', () => {
    expect(said(detectFacts({ text: 'The best of all: guaranteed, risk-free. Bestow it never.' }), 'content.absoluteTerms')).toBe(4);
  });

  it('measures how far the label of an advertisement stands from the beginning', () => {
    expect(said(detectFacts({ text: '#ad Loving this cream' }), 'content.wordsBeforeAdLabel')).toBe(0);
    expect(said(detectFacts({ text: 'Loving this cream so much. Sponsored' }), 'content.wordsBeforeAdLabel')).toBe(5);
    expect(said(detectFacts({ text: 'Loving this cream. Added glamour.' }), 'content.wordsBeforeAdLabel')).toBeNull();
  });

  it('asks the symbol of a mark where it is first named', () => {
    const marks = ['Acme', 'Zorb'];
    expect(said(detectFacts({ text: 'Acme® is great. Acme again. Zorb too.' }, { marks }), 'brand.marksWithoutSymbol')).toBe(1);
    expect(said(detectFacts({ text: 'Acme' }), 'brand.marksWithoutSymbol')).toBeUndefined();
  });

  it('finds jargon in its forms, with offsets, and leaves the name of a measure alone', () => {
    const text = 'Messages that cut through, a thought-leadership plan; the click-through rate rose, click\nthroughs fell.';
    expect(findJargon(text, jargonDictionary).map(({ term, start, end }) => [term, text.slice(start, end)])).toEqual([
      ['cut through', 'cut through'],
      ['thought leadership', 'thought-leadership'],
    ]);
    expect(findJargon('We will engage two plumbers.', jargonDictionary)).toEqual([]);
  });
});

describe('mails of a transactional kind', () => {
  const html = `<html><body><h1>Your receipt</h1><p>${'You bought a chair. '.repeat(20)}</p>${footer}</body></html>`;
  const detected = detectFacts({ html });
  const judged = (contentMix: string): readonly (readonly [string, string])[] =>
    check({ channel: 'email', recipients: { jurisdictions: ['US'] }, message: { contentMix } }, [usCanSpam], { on: '2026-11-22', detected })
      .findings.filter(({ rule }) => /opt-out-mechanism|postal-address/.test(rule))
      .map(({ rule, status, because }) => [rule, because === 'to-confirm' ? 'pass' : status]);

  it('may lack a way to refuse', () => {
    expect(judged('transactional-only')).toEqual([
      ['us-can-spam/opt-out-mechanism', 'not-applicable'],
      ['us-can-spam/postal-address', 'not-applicable'],
    ]);
  });

  it('may not once they advertise', () => {
    expect(judged('commercial-only')).toEqual([
      ['us-can-spam/opt-out-mechanism', 'fail'],
      ['us-can-spam/postal-address', 'pass'],
    ]);
  });
});

/** A receipt built as templates of mail services are: tables for layout, the address in the last cell, a link to the account, no language. */
const receipt = [
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><title></title></head><body>',
  '<table role="presentation"><tr><td><a href="https://shop.example/account">Harbour &amp; Pine</a></td></tr>',
  '<tr><td><h1>Hi Kim,</h1><p>Thanks for your order. This mail is your receipt.</p></td></tr></table>',
  '<table class="footer"><tr><td><p>Harbour &amp; Pine, LLC<br>1234 Street Rd.<br>Suite 1234</p></td></tr></table></body></html>',
].join('\n');

describe('a receipt from a template of a mail service', () => {
  const detected = detectFacts({ html: receipt });
  const asTold = (contentMix: string): readonly (readonly [string, string])[] =>
    check({ channel: 'email', recipients: { jurisdictions: ['US'] }, message: { contentMix } }, [usCanSpam], { on: '2026-11-22', detected })
      .findings.filter(({ rule }) => /opt-out-mechanism|postal-address/.test(rule))
      .map(({ status, because }) => [status, because] as const);

  it('has a postal address that stands where it is said to stand, and neither a way to refuse nor a language', () => {
    expect(said(detected, 'message.optOut.present')).toBe(false);
    expect(said(detected, 'a11y.langAttribute')).toBe(false);
    expect(said(detected, 'message.postalAddressPresent')).toBe(true);
    const [address] = detected.find(({ fact }) => fact === 'message.postalAddressPresent')?.locations ?? [];
    expect(receipt.slice(address?.start, address?.end)).toBe('1234 Street Rd');
  });

  it('passes as a transactional mail and fails as a commercial one, for want of a way to refuse', () => {
    expect(asTold('transactional-only').map(([status]) => status)).toEqual(['not-applicable', 'not-applicable']);
    expect(asTold('commercial-only')).toEqual([
      ['fail', 'facts-fail'],
      ['needs-review', 'to-confirm'],
    ]);
  });
});

describe('hostile content', () => {
  it.each([
    ['ten million characters', 'x'.repeat(10_000_000)],
    ['deep nesting', '<div>'.repeat(390_000)],
    ['tags that close nothing', '<b>'.repeat(280_000) + '</i>'.repeat(280_000)],
    ['links that never close', '<a href=x>'.repeat(190_000)],
    ['nothing but brackets', '<'.repeat(1_900_000)],
    ['nothing but ampersands', '&'.repeat(1_900_000)],
    ['an attribute without end', `<a href="${'x'.repeat(1_900_000)}`],
    ['comments without end', '<!--'.repeat(470_000)],
    ['words that begin a phrase', 'guaranteed '.repeat(170_000)],
    ['numbers that begin an address', '1 a '.repeat(470_000)],
    ['words that begin an address', 'via a '.repeat(310_000)],
    ['dots that begin an address', 'a.'.repeat(950_000)],
  ])('%s takes bounded time', (_what, html) => {
    const start = performance.now();
    expect(detectFacts({ html }).length).toBeGreaterThan(10);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('above the limit nothing is said but why', () => {
    const facts = detectFacts({ text: 'x'.repeat(contentLimit + 1) });
    expect(facts.filter(({ value }) => value !== undefined)).toEqual([]);
    expect(facts.find(({ fact }) => fact === 'message.optOut.present')?.reason).toBe('more than 2000000 characters');
  });

  it('a subject or a link above the limit is not read either', () => {
    const facts = detectFacts({ subject: 'X'.repeat(contentLimit + 1), url: `https://x.example/?${'utm_source=a&'.repeat(200_000)}` });
    expect(facts.filter(({ value }) => value !== undefined)).toEqual([]);
    expect(facts.find(({ fact }) => fact === 'message.subjectAllCaps')?.reason).toBe('more than 2000000 characters');
    expect(facts.find(({ fact }) => fact === 'link.utm.present')?.reason).toBe('more than 2000000 characters');
  });

  it('an attribute named like a part of the language is an attribute', () => {
    expect(detectFacts({ html: '<html __proto__=x constructor=y lang=de>' }).find(({ fact }) => fact === 'content.language')?.value).toBe('de');
  });
});

it('the tags of a link become facts', () => {
  const facts = detectFacts({ url: 'https://shop.example/?utm_source=News&utm_medium=email' });
  expect(Object.fromEntries(facts.filter(({ fact }) => fact.startsWith('link.')).map(({ fact, value }) => [fact, value]))).toEqual({
    'link.utm.present': true,
    'link.utm.channel': 'Email',
    'link.utm.missing': 1,
    'link.utm.upperCase': 1,
    'link.utm.duplicates': 0,
    'link.utm.inFragment': 0,
    'link.utm.personalData': 0,
  });
});
