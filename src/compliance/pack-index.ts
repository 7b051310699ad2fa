// Written by npm run generate from the packs; do not edit.

/**
 * Whom every pack reaches and who watches it: id, whose place counts, places, channels, senders, senders left out, sectors, audiences, authorities.
 * @internal
 */
export const packIndex: readonly string[] = [
  'ca-casl|recipients|CA|email sms mms push direct-message|||||CRTC CA-CB CA-OPC',
  'de-uwg|recipients|DE||||||DE-courts DE-BNetzA',
  'eu-ai-act-50|either|EU||||||EU-MSA',
  'eu-dsa-ads|recipients|EU||||||EU-DSC EC',
  'eu-eprivacy|recipients|EEA||||||EU-national EU-DPA',
  'eu-gdpr-marketing|either|EEA||||||EU-DPA',
  'eu-ucpd|recipients|EEA||||||EU-CPC',
  'intl-email-technique|recipients|*|email|||||mailbox-providers',
  'intl-wcag22-content|recipients|*|web-page landing-page email display-ad social-post video-ad app presentation pdf|||||',
  'language-plain|recipients|*||||||',
  'uk-cap|recipients|GB|email sms mms push direct-message web-page landing-page app social-post forum podcast display-ad search-ad video-ad print out-of-home direct-mail pdf|||||ASA',
  'uk-dmcca|recipients|GB|||||consumer both|CMA GB-TSS',
  'uk-gdpr|either|GB||||||ICO',
  'uk-pecr|recipients|GB||||||ICO',
  'us-ca-ccpa|recipients|US-CA||||||CPPA state-AG',
  'us-can-spam|recipients|US|email|||||FTC prudential FCC state-AG',
  'us-coppa|recipients|US|web-page landing-page app email sms mms push direct-message social-post forum podcast display-ad search-ad video-ad||charity|||FTC prudential state-AG',
  'us-fda-rx|recipients|US||||pharma||FDA',
  'us-finra-2210|either|US||broker-dealer||||FINRA SEC',
  'us-ftc-act-core|recipients|US|||air-carrier|||FTC prudential',
  'us-ftc-endorsements|recipients|US||||||FTC',
  'us-ftc-green|recipients|US||||||FTC',
  'us-ftc-made-in-usa|recipients|US||||||FTC',
  'us-ftc-reviews|recipients|US||||||FTC',
  'us-health-products|recipients|US||||pharma||FTC FDA',
  'us-hipaa-marketing|either|US||hipaa-covered-entity business-associate||||HHS-OCR',
  'us-legal-services|either|US||lawyer||||state-bar',
  'us-negative-option|recipients|US|||||consumer both|FTC state-AG',
  'us-reg-dd|recipients|US|||federal-credit-union||consumer both|CFPB prudential',
  'us-reg-z-advertising|recipients|US||||||CFPB FTC prudential',
  'us-sec-marketing|either|US||investment-adviser||||SEC',
  'us-tcpa|recipients|US|phone-call sms mms|||||FCC state-AG',
  'us-truth-in-healthcare-marketing-2017|recipients|US||||healthcare-services||',
  'us-tsr|recipients|US|phone-call|||||FTC state-AG',
];
