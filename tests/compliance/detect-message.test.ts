import type { DetectedFact } from 'marops/compliance';
import { contentLimit, detectFacts, type Content } from 'marops/compliance/detect';
import { describe, expect, it } from 'vitest';

const factOf = (content: Content, fact: string): DetectedFact | undefined => detectFacts(content).find((each) => each.fact === fact);
const optOut = (content: Content): DetectedFact | undefined => factOf(content, 'message.optOut.present');
const address = (content: Content): DetectedFact | undefined => factOf(content, 'message.postalAddressPresent');
/** The stretches of a part that a fact points at. */
const pointedAt = (source: string, fact: DetectedFact | undefined): readonly string[] =>
  (fact?.locations ?? []).map(({ start, end }) => source.slice(start, end));
const withHome = (words: string): Content => ({ html: `<p>${words}</p><a href="/">Home</a>` });
const prose = 'x'.repeat(200);

describe('a link to refuse', () => {
  it.each([
    ['its text', '<a href="/p">Unsubscribe</a>'],
    ['a text that ends with it', '<a href="/p">Click to unsubscribe</a>'],
    ['its path', '<a href="/list/optout">Leave</a>'],
    ['a path with hyphens', '<a href="/email-preferences">Leave</a>'],
    ['a file', '<a href="/mail.unsubscribe.html">Leave</a>'],
    ['a parameter', '<a href="/?action=opt_out">Leave</a>'],
    ['a second parameter', '<a href="/?u=1&unsubscribe">Leave</a>'],
    ['a path in French, which has no accents', '<a href="/desinscription">Quitter</a>'],
    ['an address of more than two thousand characters', `<a href="/?u=${'1'.repeat(2500)}&unsubscribe">Leave</a>`],
  ])('is known by %s', (_what, link) => {
    const html = `<p>${prose}</p>${link}`;
    const fact = optOut({ html });
    expect(fact).toMatchObject({ detector: 'unsubscribe-link', value: true, reason: 'a link to refuse', locations: [{ part: 'html' }] });
    expect(pointedAt(html, fact)).toEqual([link]);
  });

  it.each([
    ['an anchor without an address', `<a>Leave</a><p>${prose}</p>`],
    ['a heading', `<h1>Leave</h1><p>${prose}</p>`],
    ['a link into which the word only runs', `<a href="/resubscribe">Come back</a><p>${prose}</p>`],
    ['an address of something else than a link', `<html href="/unsubscribe"><p>${prose}</p>`],
  ])('is not %s', (_what, html) => {
    expect(optOut({ html })).toMatchObject({ value: false, reason: 'neither a link nor words to refuse', locations: [] });
  });

  it('each is shown', () => {
    const links = ['<a href="/a">Opt out</a>', '<a href="/b">Abmelden</a>'];
    expect(pointedAt(links.join(' or '), optOut({ html: links.join(' or ') }))).toEqual(links);
  });
});

describe('words that tell how to refuse', () => {
  it.each([
    'unsubscribe',
    'Unsubscribing',
    'opt out',
    'opt-out',
    'optout',
    'opting out',
    'email preferences',
    'e-mail preferences',
    'manage preferences',
    'manage your preferences',
    'stop receiving',
    'no longer wish to receive',
    'no longer want to receive',
    'remove me',
    'abmelden',
    'abbestellen',
    'austragen',
    'se désabonner',
    'désabonner',
    'désinscrire',
    'désinscription',
    'darse de baja',
    'cancelar suscripción',
    'cancelar la suscripción',
    'disiscriviti',
    "annulla l'iscrizione",
    'uitschrijven',
    'afmelden',
    'avregistrera',
    'wypisz',
  ])('"%s" is among them', (words) => {
    expect(optOut(withHome(`If so: ${words}.`))?.value).toBe(true);
  });

  it.each(['subscribe', 'opt for it', 'adopt outright', 'your preferences', 'manage our preferences', 'no longer receive', 'removed'])(
    '"%s" is not among them',
    (words) => {
      expect(optOut(withHome(words))?.value).toBe(false);
    },
  );

  it.each([
    ['a link elsewhere in the HTML', withHome('To unsubscribe, see our page.'), true],
    ['an anchor without address', { html: '<p>To unsubscribe, ask.</p><a>Home</a>' }, undefined],
    ['an address that is no link', { html: '<html href="/"><p>To unsubscribe, ask.</p>' }, undefined],
    ['a reply', { text: 'To unsubscribe, reply STOP.' }, true],
    ['a reply in German', { text: 'Zum Abbestellen antworten Sie mit STOP.' }, true],
    ['a reply that is only part of a word', { text: 'To unsubscribe ask replying staff.' }, undefined],
    ['an e-mail address', { text: 'To unsubscribe write to stop@x.example.' }, true],
    ['a web address', { text: 'Unsubscribe: https://x.example/u' }, true],
    ['a placeholder', { text: 'Unsubscribe: {{unsubscribe_url}}' }, true],
    ['a placeholder of sixty characters', { text: `Unsubscribe: {{${'u'.repeat(60)}}}` }, true],
    ['braces with more in them than a name', { text: `Unsubscribe: {{${'u'.repeat(61)}}}` }, undefined],
    ['empty braces', { text: 'Unsubscribe: {{}}' }, undefined],
    ['single braces', { text: 'Unsubscribe: {url}' }, undefined],
    ['nothing to follow', { text: 'You can unsubscribe.' }, undefined],
    ['an address beyond the first two hundred thousand characters', { text: `Unsubscribe: ${'x '.repeat(100_000)}www.example.com` }, undefined],
  ] as const)('with %s', (_what, content, value) => {
    expect(optOut(content)).toMatchObject({
      detector: 'unsubscribe-link',
      reason: value ? 'words that tell how to refuse, with a link or an address' : 'words about refusing, but neither a link nor an address',
    });
    expect(optOut(content)?.value).toBe(value);
  });

  it('are shown where they stand', () => {
    const { html = '' } = withHome('Tom &amp; Ann: opt out or unsubscribe');
    expect(pointedAt(html, optOut({ html }))).toEqual(['opt out', 'unsubscribe']);
    const text = 'News\nReply STOP to opt out.';
    expect(optOut({ text })?.locations).toEqual([{ part: 'text', start: 19, end: 26, excerpt: 'opt out' }]);
  });
});

describe('a mail of images', () => {
  const images = '<img src=a><img src=b>';
  it.each([
    ['no words', images, true],
    ['199 characters', `${images}${'x'.repeat(199)}`, true],
    ['200 characters', `${images}${prose}`, false],
    ['fewer than 200 once spaces at the ends and between words count as one', `${images}${' \n '.repeat(90)}a${' \n '.repeat(90)}b  `, true],
    ['200 with the single spaces between words', `${images}${'x '.repeat(100)}y`, false],
    ['words of 199 characters between line breaks', `${images}<p>${'x'.repeat(199)}</p>`, true],
    ['no image at all', '<a href="/">Home</a>', false],
  ])('with %s hides its words: %s', (_what, html, hides) => {
    const reason = 'it is made of images, whose words cannot be read';
    expect(optOut({ html })?.reason).toBe(hides ? reason : 'neither a link nor words to refuse');
    expect(optOut({ html })?.value).toBe(hides ? undefined : false);
    expect(address({ html })?.reason).toBe(hides ? reason : 'no address of a known shape; addresses have many');
  });
});

describe('a postal address', () => {
  it.each([
    '1234 Street Rd',
    '12 high street',
    '12 HIGH STREET',
    '221b Baker Street',
    '123456 A B C D E Road',
    '10, Downing Street',
    "7 St. Mary's Close",
    '5 Rodeo Dr',
    '1 Ocean Way',
    '8 Long Lane',
    '9 Sunset Blvd',
    '3 The Street',
    'P.O. Box 99',
    'PO Box 99',
    'p. o. box 99',
    'Postfach 12',
    'Boîte postale 7',
    'PMB 44',
    'Private Mailbox 3',
    'Hauptstraße 5',
    'HAUPTSTRASSE 5',
    'Berliner Straße 5',
    'Hauptstr. 5',
    'Öhlerstraße 5',
    'Äußere-Berliner-Str. 1234',
    'Feldweg 3',
    'Marktplatz 1',
    'Königsallee 60',
    'Schulgasse 2',
    'Kölner Ring 4',
    'Konrad-Adenauer-Ring 4',
    'Kurfürstendamm 11',
    'Schiffbauerufer 9',
    '10 rue',
    '10, avenue',
    '12 place de',
    '12 Place',
    '3 quai',
    '4 chemin',
    'Calle Mayor 5',
    'Via Roma, 12',
    'via Roma 12',
    'Via della Pace 12',
    'Rua Augusta, 1508',
    'ul. Nowy Świat 7',
    'Ulica Marszałkowska 7',
  ])('is "%s", shown exactly where it stands', (shape) => {
    const text = `ACME\n\nWrite to: ${shape}, Town`;
    const fact = address({ text });
    expect(fact).toMatchObject({ detector: 'postal-address', value: true, reason: 'a street with a number, or a box' });
    expect(fact?.locations).toEqual([{ part: 'text', start: 16, end: 16 + shape.length, excerpt: shape }]);
    const html = `<div>Tom &amp; Ann</div><p>${shape}</p>`;
    expect(pointedAt(html, address({ html }))).toEqual([shape]);
  });

  it.each([
    'See you in the old mill',
    '1234567 Elm Street',
    'High Street',
    '12 Street',
    '12 A B C D E F Road',
    '12 Elm Streets',
    '12 items in one place',
    '3 reasons to get close',
    '10 years on the road',
    '24 hours down every street',
    'Spring 2026',
    'during 12 months',
    'featuring 3 bands',
    'Hauptstraße',
    'Hauptstraße 12345',
    'auf Platz 1',
    'Box 99',
    'P.O. Box',
    '10 ruelles',
    '12345 rue',
    'via email within 24 hours',
    'Via Roma',
  ])('cannot be told from "%s"', (text) => {
    const fact = { detector: 'postal-address', reason: 'no address of a known shape; addresses have many', locations: [] };
    expect(address({ text })).toMatchObject(fact);
    expect(address({ text })?.value).toBeUndefined();
  });

  it('is found behind other numbers of the line, however long the line, and so is each further one', () => {
    const text = `12 items in one place. ${'No more. '.repeat(200)}ACME, 12 High Street or Hauptstraße 5\nPostfach 7`;
    expect(pointedAt(text, address({ text }))).toEqual(['12 High Street', 'Hauptstraße 5', 'Postfach 7']);
  });

  it('does not run over the end of a line', () => {
    expect(address({ text: 'We are 12\nHigh Street' })?.value).toBeUndefined();
    expect(address({ html: '<td>12</td><td>High Street</td>' })?.value).toBeUndefined();
  });
});

describe('what was not read', () => {
  it.each([
    ['nothing', {}, 'there are no words to read'],
    ['a blank text', { text: ' \n' }, 'there are no words to read'],
    ['a blank HTML', { html: ' \n' }, 'there are no words to read'],
    ['a text above the limit', { text: 'x'.repeat(contentLimit + 1) }, 'more than 2000000 characters'],
    ['HTML above the limit', { html: 'x'.repeat(contentLimit + 1) }, 'more than 2000000 characters'],
  ])('%s: the detectors say why', (_what, content, reason) => {
    expect(optOut(content)).toEqual({ fact: 'message.optOut.present', detector: 'unsubscribe-link', reason, locations: [] });
    expect(address(content)).toEqual({ fact: 'message.postalAddressPresent', detector: 'postal-address', reason, locations: [] });
  });

  it('where the HTML is blank, the plain text is read', () => {
    const content = { html: '\n', text: 'Reply STOP to opt out. 12 High Street' };
    expect([optOut(content)?.value, address(content)?.value]).toEqual([true, true]);
  });

  it('where both have words, the HTML is read', () => {
    expect(optOut({ html: '<p>News</p>', text: 'Reply STOP to opt out.' })?.value).toBe(false);
  });

  it('a text of just the limit is read', () => {
    expect(optOut({ text: 'x'.repeat(contentLimit) })?.value).toBe(false);
  });
});
