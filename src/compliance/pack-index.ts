// Written by npm run generate from the packs; do not edit.

/**
 * Whom every pack reaches and who watches it: id, whose place counts, places, channels, senders, senders left out, sectors, audiences, authorities.
 * @internal
 */
export const packIndex: readonly string[] = [
  'ca-casl|recipients|CA|email sms mms push direct-message|||||CRTC CA-CB CA-OPC',
  'eu-eprivacy|recipients|EEA||||||EU-national EU-DPA',
  'eu-gdpr-marketing|either|EEA||||||EU-DPA',
  'us-can-spam|recipients|US|email|||||FTC prudential FCC state-AG',
  'us-ftc-green|recipients|US||||||FTC',
];
