/** Who watches over a law or a code. */
export interface Authority {
  /** Short name that packs use. */
  readonly id: string;
  /** Full name. */
  readonly title: string;
  /** Kinds of sender that are outside its reach, as in `sender.entityTypes`. */
  readonly notOver?: readonly string[];
  /** The only kinds of sender within its reach. */
  readonly onlyOver?: readonly string[];
}

/** The authorities that packs name. The Sarbanes-Oxley Act is not among them: it is a law, watched by the SEC. */
export const authorityTable: readonly Authority[] = [
  // 15 U.S.C. 45(a)(2) takes banks, federal credit unions, common carriers and air carriers out of the FTC's reach.
  { id: 'FTC', title: 'Federal Trade Commission', notOver: ['bank', 'federal-credit-union', 'common-carrier', 'air-carrier'] },
  { id: 'prudential', title: 'Federal banking agencies (OCC, FDIC, Federal Reserve, NCUA)', onlyOver: ['bank', 'federal-credit-union'] },
  { id: 'FCC', title: 'Federal Communications Commission' },
  { id: 'FDA', title: 'Food and Drug Administration' },
  { id: 'TTB', title: 'Alcohol and Tobacco Tax and Trade Bureau' },
  { id: 'SEC', title: 'Securities and Exchange Commission' },
  { id: 'FINRA', title: 'Financial Industry Regulatory Authority' },
  { id: 'CFPB', title: 'Consumer Financial Protection Bureau' },
  { id: 'HHS-OCR', title: 'HHS Office for Civil Rights' },
  { id: 'state-bar', title: 'State Bar associations and state supreme courts' },
  { id: 'state-AG', title: 'State attorneys general' },
  { id: 'CPPA', title: 'California Privacy Protection Agency' },
  { id: 'CRTC', title: 'Canadian Radio-television and Telecommunications Commission' },
  { id: 'CA-OPC', title: 'Privacy Commissioner of Canada' },
  { id: 'CA-CB', title: 'Competition Bureau Canada' },
  { id: 'EU-DPA', title: 'National data protection authorities (European Data Protection Board)' },
  { id: 'EU-national', title: 'National regulators of electronic communications' },
  { id: 'EU-CPC', title: 'National consumer authorities (CPC network)' },
  { id: 'EU-DSC', title: 'Digital Services Coordinators' },
  { id: 'EC', title: 'European Commission' },
  { id: 'EU-MSA', title: 'Market surveillance authorities and the AI Office' },
  { id: 'DE-courts', title: 'German civil courts, on action by competitors and associations' },
  { id: 'DE-BNetzA', title: 'Bundesnetzagentur' },
  { id: 'ICO', title: "Information Commissioner's Office" },
  { id: 'CMA', title: 'Competition and Markets Authority' },
  { id: 'GB-TSS', title: 'Trading Standards services' },
  { id: 'ASA', title: 'Advertising Standards Authority' },
  { id: 'industry', title: 'Self-regulatory bodies of the trade' },
  { id: 'mailbox-providers', title: 'Mailbox providers' },
];
