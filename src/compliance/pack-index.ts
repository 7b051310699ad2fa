// Written by npm run generate from the packs; do not edit.

/**
 * Whom every pack reaches and who watches it: id, whose place counts, places, channels, senders, senders left out, sectors, audiences, authorities.
 * @internal
 */
export const packIndex: readonly string[] = ['us-can-spam|recipients|US|email|||||FTC prudential FCC state-AG'];
