import type { PackExample } from '../example.ts';

const offer = { advertised: true, indoorSign: false };
const ad = (deposit: Readonly<Record<string, unknown>>, channel = 'web-page'): PackExample['facts'] => ({
  channel,
  sector: 'finance',
  recipients: { jurisdictions: ['US'], audience: 'consumer' },
  sender: { entityTypes: ['bank'] },
  deposit: { ...offer, ...deposit },
});

const onAir = ['minimum-balance', 'term', 'interest-payouts'];
const everything = [...onAir, 'variable-rate', 'time-offered', 'opening-deposit', 'fees', 'early-withdrawal'];
const overdraft = ['fee', 'transactions', 'repayment', 'exceptions'];

/** What must come out of Regulation DD. */
export const usRegDdExamples: readonly PackExample[] = [
  { rule: 'us-reg-dd/not-misleading', title: 'Nobody has compared it with the agreement yet', facts: ad({}), expected: 'needs-review' },
  { rule: 'us-reg-dd/not-misleading', title: 'A page on careers', facts: ad({ advertised: false }), expected: 'not-applicable' },
  {
    rule: 'us-reg-dd/not-misleading',
    title: 'A federal credit union follows part 707',
    facts: { ...ad({}), sender: { entityTypes: ['federal-credit-union'] } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-reg-dd/not-misleading',
    title: 'An account for companies',
    facts: { ...ad({}), recipients: { jurisdictions: ['US'], audience: 'business' } },
    expected: 'not-applicable',
  },
  {
    rule: 'us-reg-dd/no-free-if-fees',
    title: '"Free checking" without any fee',
    facts: ad({ calledFree: true, maintenanceFee: false }),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/no-free-if-fees',
    title: '"Free checking" with a fee below 500 dollars',
    facts: ad({ calledFree: true, maintenanceFee: true }),
    expected: 'fail',
    source: { author: 'Consumer Financial Protection Bureau', title: 'Official interpretations, 12 CFR part 1030', locator: 'comment 8(a)' },
  },
  {
    rule: 'us-reg-dd/no-free-if-fees',
    title: 'Nobody calls it free',
    facts: ad({ calledFree: false, maintenanceFee: true }),
    expected: 'not-applicable',
  },
  { rule: 'us-reg-dd/no-profit', title: 'Interest is called interest', facts: ad({ interestCalledProfit: false }), expected: 'pass' },
  { rule: 'us-reg-dd/no-profit', title: '"Your profit: 4 %"', facts: ad({ interestCalledProfit: true }), expected: 'fail' },
  {
    rule: 'us-reg-dd/apy',
    title: '"4.10 % annual percentage yield (APY)"',
    facts: ad({ statesRate: true, rateStatedAsApy: true, otherRates: false }),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/apy',
    title: '"Earn 4.10 %"',
    facts: ad({ statesRate: true, rateStatedAsApy: false, otherRates: false }),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/apy',
    title: 'The yield beside a "bonus rate" of its own making',
    facts: ad({ statesRate: true, rateStatedAsApy: true, otherRates: true }),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/apy-triggered',
    title: 'A banner with all disclosures behind one direct link',
    facts: ad({ statesApy: true, disclosures: everything }),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/apy-triggered',
    title: 'A web page that forgets the required payouts of interest',
    facts: ad({ statesApy: true, disclosures: everything.filter((each) => each !== 'interest-payouts') }),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/apy-triggered',
    title: 'A web page with what would do on the radio',
    facts: ad({ statesApy: true, disclosures: onAir }),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/apy-triggered',
    title: 'A radio spot with minimum balance, term and payouts',
    facts: ad({ statesApy: true, disclosures: onAir }, 'radio'),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/apy-triggered',
    title: 'A radio spot without the minimum balance',
    facts: ad({ statesApy: true, disclosures: ['term', 'interest-payouts'] }, 'radio'),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/apy-triggered',
    title: 'No yield is stated',
    facts: ad({ statesApy: false, disclosures: [] }),
    expected: 'not-applicable',
  },
  {
    rule: 'us-reg-dd/bonus',
    title: 'A letter with all five statements',
    facts: ad(
      { statesBonus: true, bonusDisclosures: ['apy', 'time-requirement', 'minimum-balance', 'opening-balance', 'when-provided'] },
      'direct-mail',
    ),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/bonus',
    title: 'A letter that does not say when the 200 dollars come',
    facts: ad({ statesBonus: true, bonusDisclosures: ['apy', 'time-requirement', 'minimum-balance', 'opening-balance'] }, 'direct-mail'),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/bonus',
    title: 'A billboard need not say when',
    facts: ad({ statesBonus: true, bonusDisclosures: ['apy', 'time-requirement', 'minimum-balance'] }, 'out-of-home'),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/indoor-sign',
    title: 'A rate board: "APY. Ask us for fees and terms"',
    facts: ad({ indoorSign: true, statesRate: true, signNamesApy: true, signRefersToEmployee: true }, 'out-of-home'),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/indoor-sign',
    title: 'A rate board that sends nobody to an employee',
    facts: ad({ indoorSign: true, statesRate: true, signNamesApy: true, signRefersToEmployee: false }, 'out-of-home'),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/overdraft-disclosures',
    title: 'A page on overdrafts with all four statements',
    facts: ad({ promotesOverdraft: true, overdraftDisclosures: overdraft }),
    expected: 'pass',
  },
  {
    rule: 'us-reg-dd/overdraft-disclosures',
    title: 'A page on overdrafts that names no fee',
    facts: ad({ promotesOverdraft: true, overdraftDisclosures: overdraft.filter((each) => each !== 'fee') }),
    expected: 'fail',
  },
  {
    rule: 'us-reg-dd/overdraft-disclosures',
    title: 'A television spot',
    facts: ad({ promotesOverdraft: true, overdraftDisclosures: [] }, 'tv'),
    expected: 'not-applicable',
  },
];
