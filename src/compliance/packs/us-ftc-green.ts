import type { Fact } from '../fact.ts';
import type { Pack } from '../pack.ts';

/**
 * The Green Guides of the FTC: environmental claims in any medium, to consumers and to business.
 * Kinds of claim in `claim.types`: `green.general`, `green.efficiency`, `green.carbon-offset`, `green.certification`, `green.compostable`, `green.degradable`,
 * `green.free-of`, `green.non-toxic`, `green.ozone`, `green.recyclable`, `green.recycled-content`, `green.refillable`, `green.renewable-energy`,
 * `green.renewable-materials`, `green.source-reduction`.
 */
export const usFtcGreen: Pack = {
  id: 'us-ftc-green',
  version: '1.0.0',
  title: 'FTC Green Guides: environmental marketing claims',
  source: {
    author: 'Federal Trade Commission',
    year: 2012,
    title: '16 CFR part 260, 77 FR 62124',
    url: 'https://www.ecfr.gov/current/title-16/part-260',
  },
  authorities: ['FTC'],
  status: 'guidance',
  statusNote:
    'Guides on section 5 of the FTC Act, not rules of their own. A review opened in December 2022 has changed nothing yet. Some states make them binding or are stricter, California on recyclability for example.',
  asOf: '2026-11-28',
  confidence: 'high',
  effectiveFrom: '2012-10-11',
  reach: { jurisdictions: ['US'], by: 'recipients' },
  rules: [
    {
      id: 'us-ftc-green/general-unqualified',
      scope: 'claim',
      requirement:
        'A general benefit such as "green" or "eco-friendly", in words or pictures, is claimed only with a clear and prominent limit to a specific benefit that is proved. Where it conveys that the product is better overall, the trade-offs are weighed too.',
      citation: '16 CFR 260.4(b)-(d)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.general'] },
      passWhen: {
        all: [
          { fact: 'claim.qualified', op: 'eq', value: true },
          { fact: 'claim.qualificationProminent', op: 'eq', value: true },
          { fact: 'claim.substantiation', op: 'eq', value: 'on-file' },
          {
            any: [
              { fact: 'claim.impliesOverallBenefit', op: 'eq', value: false },
              { fact: 'claim.tradeOffsAnalysed', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Proof of the specific benefit, the analysis of trade-offs, and the layout with the limit.',
      howToCheck: 'Read the whole piece as a buyer would, pictures included: does anything promise more than the benefit that is named?',
      severity: 'critical',
    },
    {
      id: 'us-ftc-green/general-no-negligible-benefit',
      scope: 'claim',
      requirement: 'A specific benefit is not made to look significant when it is negligible.',
      citation: '16 CFR 260.3(c), 260.4(c)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.general', 'green.efficiency'] },
      passWhen: { fact: 'claim.benefitMagnitude', op: 'ne', value: 'negligible' },
      check: 'hybrid',
      evidence: 'The figure behind the claim, with what it is compared to.',
      howToCheck: 'Put the figure beside the wording: would a buyer who knows it still be impressed?',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/offset-method',
      scope: 'claim',
      requirement: 'Who sells carbon offsets counts the reductions by reliable scientific and accounting methods and sells no reduction twice.',
      citation: '16 CFR 260.5(a)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.carbon-offset'] },
      check: 'manual',
      evidence: 'Method, verification statement and the entries in the registry.',
      howToCheck: 'Follow one offset from the sale to its retirement in the registry.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/offset-timing',
      scope: 'claim',
      requirement: 'Reductions that will not occur for two years or longer are said to be so, clearly and prominently.',
      citation: '16 CFR 260.5(b)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.carbon-offset'] },
      passWhen: {
        any: [
          { fact: 'claim.reductionDelayYears', op: 'lt', value: 2 },
          { fact: 'claim.delayDisclosed', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Timetable of the project, and the layout with the statement.',
      howToCheck: 'Compare the first year of reduction with the day of sale.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/offset-not-required-by-law',
      scope: 'claim',
      requirement: 'No offset is claimed for a reduction when the law required it, or required the activity that caused it.',
      citation: '16 CFR 260.5(c)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.carbon-offset'] },
      passWhen: { fact: 'claim.reductionRequiredByLaw', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Permit and legal position of the project.',
      howToCheck: 'Ask for the law that applies where the project stands.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/certification',
      scope: 'claim',
      requirement:
        'A seal or certificate says what it is based on, in its name or next to it, and a connection to the certifier that buyers would not expect is disclosed.',
      citation: '16 CFR 260.6(b), (d), (e)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.certification'] },
      passWhen: {
        all: [
          { fact: 'claim.certificationBasisStated', op: 'eq', value: true },
          {
            any: [
              { fact: 'claim.certifierConnection', op: 'eq', value: false },
              { fact: 'claim.certifierConnectionDisclosed', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Rules of the seal, contract with the certifier, record of membership.',
      howToCheck: 'Look at the seal alone: does it say for which attributes it was given? Look for shares, membership or joint management.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/certification-not-proof-alone',
      scope: 'claim',
      requirement: 'A certificate by a third party does not replace proof: every claim that the seal conveys is substantiated.',
      citation: '16 CFR 260.6(c)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.certification'] },
      passWhen: { fact: 'claim.substantiation', op: 'eq', value: 'on-file' },
      check: 'hybrid',
      evidence: 'Test reports behind the certificate.',
      howToCheck: 'List what the seal conveys and tick each against the file.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/compostable-breaks-down',
      scope: 'claim',
      requirement: 'All materials of the item become part of usable compost, safely and about as fast as what they are composted with.',
      citation: '16 CFR 260.7(b)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.compostable'] },
      passWhen: {
        all: [
          { fact: 'claim.allMaterialsBreakDown', op: 'eq', value: true },
          { fact: 'claim.compostUsable', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Test report for the facility or home pile that the claim is about.',
      howToCheck: 'Read the report: whole item, right conditions, toxicity of the compost.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/compostable-home-limits',
      scope: 'claim',
      requirement: 'An item that cannot be composted safely and in time at home says so, or names the facilities it is for.',
      citation: '16 CFR 260.7(c)(1)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.compostable'] },
      passWhen: {
        any: [
          { fact: 'claim.homeCompostable', op: 'eq', value: true },
          { fact: 'claim.homeLimitDisclosed', op: 'eq', value: true },
          { fact: 'claim.limitedToNamedFacilities', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout with the limit; test at home conditions.',
      howToCheck: 'Is the limit next to the word, as easy to notice?',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/compostable-facility-access',
      scope: 'claim',
      requirement: 'An item that needs a facility says that facilities are scarce when a substantial majority where it is sold has none.',
      citation: '16 CFR 260.7(d)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.compostable'] },
          { fact: 'claim.homeCompostable', op: 'eq', value: false },
        ],
      },
      passWhen: {
        any: [
          { fact: 'claim.facilityAccessPct', op: 'gte', value: 60 },
          { fact: 'claim.availabilityDisclosure', op: 'in', value: ['percentage', 'clear'] },
        ],
      },
      check: 'hybrid',
      evidence: 'Figures of access in the area of sale; layout with the limit.',
      howToCheck: 'Compare the share of consumers or communities with 60 %, and read the wording of the limit.',
      severity: 'major',
      confidence: 'medium',
      statusNote: '260.7 gives no figure for a substantial majority; 60 % is that of 260.12(b)(1) for recycling.',
    },
    {
      id: 'us-ftc-green/degradable-one-year',
      scope: 'claim',
      requirement:
        'Without a limit, "degradable" needs proof that the whole item decomposes soon after customary disposal: within a year for solid waste. What usually goes to landfill, incineration or recycling is never called so.',
      citation: '16 CFR 260.8(b)-(c)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.degradable'] },
          { fact: 'claim.qualified', op: 'eq', value: false },
        ],
      },
      passWhen: {
        all: [
          { fact: 'claim.customaryDisposal', op: 'notIn', value: ['landfill', 'incinerator', 'recycling'] },
          { fact: 'claim.fullyDecomposesInTime', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Test report under the conditions of customary disposal.',
      howToCheck: 'Where does it usually end? Does the report test that place, and the whole item?',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/degradable-qualified',
      scope: 'claim',
      requirement: 'A degradable claim with limits says clearly where, how fast and how far the item degrades, and this is proved.',
      citation: '16 CFR 260.8(d)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.degradable'] },
          { fact: 'claim.qualified', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'claim.qualificationProminent', op: 'eq', value: true },
          { fact: 'claim.substantiation', op: 'eq', value: 'on-file' },
        ],
      },
      check: 'hybrid',
      evidence: 'Test report and layout.',
      howToCheck: 'Look for place, time and extent next to the claim.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/free-of',
      scope: 'claim',
      requirement:
        '"Free of" is not said, even truthfully, when another substance of the same or similar risk is in the item, or when the substance was never associated with such products.',
      citation: '16 CFR 260.9(b)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.free-of'] },
      passWhen: {
        all: [
          { fact: 'claim.similarRiskSubstancePresent', op: 'eq', value: false },
          { fact: 'claim.substanceAssociatedWithCategory', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Composition, and why buyers would expect the substance.',
      howToCheck: 'Go through the composition with a chemist.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/free-of-trace',
      scope: 'claim',
      requirement:
        '"Free of" with traces of the substance needs all three: no more than background, none of the harm people link to it, and none added on purpose.',
      citation: '16 CFR 260.9(c)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.free-of'] },
          { fact: 'claim.substanceTracesPresent', op: 'eq', value: true },
        ],
      },
      passWhen: {
        all: [
          { fact: 'claim.traceAboveBackground', op: 'eq', value: false },
          { fact: 'claim.traceCausesHarm', op: 'eq', value: false },
          { fact: 'claim.substanceAdded', op: 'eq', value: false },
        ],
      },
      check: 'hybrid',
      evidence: 'Laboratory report with the background level; recipe.',
      howToCheck: 'Compare the measured level with the background level.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/non-toxic',
      scope: 'claim',
      requirement: '"Non-toxic" holds for people and for the environment, or says clearly and prominently for which.',
      citation: '16 CFR 260.10(b)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.non-toxic'] },
      passWhen: {
        any: [
          {
            all: [
              { fact: 'claim.nonToxicForHumans', op: 'eq', value: true },
              { fact: 'claim.nonToxicForEnvironment', op: 'eq', value: true },
            ],
          },
          {
            all: [
              { fact: 'claim.qualified', op: 'eq', value: true },
              { fact: 'claim.qualificationProminent', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Toxicological report on people, animals, water and soil.',
      howToCheck: 'Compare what was tested with what the claim covers.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/ozone',
      scope: 'claim',
      requirement:
        'Nothing is called safe for the ozone layer or the atmosphere that contains ozone-depleting substances or harms the atmosphere otherwise.',
      citation: '16 CFR 260.11',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.ozone'] },
      passWhen: {
        all: [
          { fact: 'claim.containsOzoneDepletingSubstance', op: 'eq', value: false },
          { fact: 'claim.harmsAtmosphere', op: 'eq', value: false },
        ],
      },
      check: 'hybrid',
      evidence: 'Composition, propellants included.',
      howToCheck: 'Look for ozone-depleting substances and for volatile organic compounds.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recyclable-recoverable',
      scope: 'claim',
      requirement: '"Recyclable" is said only of what an established programme recovers for reuse or manufacture; burning for energy does not count.',
      citation: '16 CFR 260.12(a), (d)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.recyclable'] },
      passWhen: { fact: 'claim.recoverableThroughProgramme', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Lists of accepted items of the programmes in the area of sale.',
      howToCheck: 'Look the item up in the lists of three large programmes, in its real shape and size.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recyclable-availability',
      scope: 'claim',
      requirement:
        'Where fewer than 60 % of consumers or communities have access to recycling of the item, the claim says so, the more strongly the fewer have it. "Where facilities exist" is not enough.',
      citation: '16 CFR 260.12(b)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.recyclable'] },
          { fact: 'claim.recoverableThroughProgramme', op: 'eq', value: true },
        ],
      },
      passWhen: {
        any: [
          { fact: 'claim.facilityAccessPct', op: 'gte', value: 60 },
          { fact: 'claim.availabilityDisclosure', op: 'in', value: ['percentage', 'clear'] },
        ],
      },
      check: 'hybrid',
      evidence: 'Figures of access in the area of sale; layout with the limit.',
      howToCheck: 'Compare the share with 60 %, and read the wording of the limit.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recyclable-portion',
      scope: 'claim',
      requirement: 'When only a part of product or package is recyclable, minor components aside, the claim names the part.',
      citation: '16 CFR 260.12(c)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.recyclable'] },
          { fact: 'claim.recoverableThroughProgramme', op: 'eq', value: true },
        ],
      },
      passWhen: {
        any: [
          { fact: 'claim.wholeItemRecyclable', op: 'eq', value: true },
          { fact: 'claim.portionDisclosed', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'List of materials by part; layout.',
      howToCheck: 'Take the item apart and compare.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recyclable-no-obstacle',
      scope: 'claim',
      requirement: 'An item is not called recyclable when a component, its shape or its size greatly limits recycling.',
      citation: '16 CFR 260.12(d)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.recyclable'] },
      passWhen: { fact: 'claim.recyclingObstacle', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Statement of a recycler on labels, inks, glue, shape and size.',
      howToCheck: 'Ask a recycler about the item as it is sold.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recycled-content-waste-stream',
      scope: 'claim',
      requirement:
        'Recycled content was diverted from the waste stream, before or after consumer use. Scrap that normally goes back into the same process does not count.',
      citation: '16 CFR 260.13(b)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.recycled-content'] },
      passWhen: { fact: 'claim.divertedFromWasteStream', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Certificates of the supplier; for pre-consumer material, proof that it would have become waste.',
      howToCheck: 'Follow the material back to where it would have been thrown away.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recycled-content-amount',
      scope: 'claim',
      requirement: 'Unless the whole item is recycled, minor components aside, the claim gives the amount or share by weight.',
      citation: '16 CFR 260.13(c)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.recycled-content'] },
          { fact: 'claim.divertedFromWasteStream', op: 'eq', value: true },
        ],
      },
      passWhen: {
        any: [
          { fact: 'claim.entirelyRecycled', op: 'eq', value: true },
          {
            all: [
              { fact: 'claim.amountDisclosed', op: 'eq', value: true },
              { fact: 'claim.amountMatchesRecords', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'Calculation by weight; an annual weighted average is allowed.',
      howToCheck: 'Compute the share again from the records.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recycled-content-post-consumer',
      scope: 'claim',
      requirement: 'A stated pre-consumer or post-consumer share is substantiated.',
      citation: '16 CFR 260.13(b)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.recycled-content'] },
          { fact: 'claim.statesPostConsumer', op: 'eq', value: true },
        ],
      },
      passWhen: { fact: 'claim.postConsumerMatchesRecords', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Certificates of the supplier for each share.',
      howToCheck: 'Compare the stated share with the certificates.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/recycled-content-used-parts',
      scope: 'claim',
      requirement: 'Used, reconditioned or remanufactured parts in recycled content are said to be such, unless the context makes it plain.',
      citation: '16 CFR 260.13(d)',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.recycled-content'] },
          { fact: 'claim.containsUsedParts', op: 'eq', value: true },
        ],
      },
      passWhen: {
        any: [
          { fact: 'claim.usedPartsDisclosed', op: 'eq', value: true },
          { fact: 'claim.usedPartsClearFromContext', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout, and a picture of the place of sale.',
      howToCheck: 'Would a buyer here expect new parts?',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/refillable',
      scope: 'claim',
      requirement:
        '"Refillable" without a limit is said only when the marketer provides the means: collection and refill, or a product to refill the package with.',
      citation: '16 CFR 260.14',
      appliesWhen: {
        all: [
          { fact: 'claim.types', op: 'containsAny', value: ['green.refillable'] },
          { fact: 'claim.qualified', op: 'eq', value: false },
        ],
      },
      passWhen: { fact: 'claim.refillMeansProvided', op: 'eq', value: true },
      check: 'hybrid',
      evidence: 'Terms of the return system, or the listing of the refill product.',
      howToCheck: 'Try to have one package refilled.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/renewable-energy',
      scope: 'claim',
      requirement:
        '"Made with renewable energy" without a share needs it for all or virtually all significant processes, matched certificates included; otherwise the claim gives the share.',
      citation: '16 CFR 260.15(a), (c)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.renewable-energy'] },
      passWhen: {
        any: [
          { fact: 'claim.renewableEnergySharePct', op: 'gte', value: 100 },
          { fact: 'claim.shareDisclosed', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Energy data of the processes, and the retirement of certificates.',
      howToCheck: 'Compute the share again from the data.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/renewable-energy-certificates',
      scope: 'claim',
      requirement: 'Who sells the certificates for all the renewable electricity that it generates does not say that it uses renewable energy.',
      citation: '16 CFR 260.15(d)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.renewable-energy'] },
      passWhen: { fact: 'claim.certificatesSold', op: 'eq', value: false },
      check: 'hybrid',
      evidence: 'Register of certificates.',
      howToCheck: 'Look up who retired them.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/renewable-energy-source',
      scope: 'claim',
      requirement: 'A renewable energy claim names its source, such as wind or sun, unless every way of reading it is proved.',
      citation: '16 CFR 260.15(b)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.renewable-energy'] },
      passWhen: {
        any: [
          { fact: 'claim.energySourceNamed', op: 'eq', value: true },
          { fact: 'claim.allReadingsSubstantiated', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Layout, or the list of readings with their proof.',
      howToCheck: 'Look for the source next to the claim.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/renewable-materials',
      scope: 'claim',
      requirement:
        '"Made with renewable materials" names the material and why it is renewable, unless every way of reading it is proved; it gives the amount when the item, minor components aside, is not made of them entirely.',
      citation: '16 CFR 260.16(b)-(c)',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.renewable-materials'] },
      passWhen: {
        all: [
          {
            any: [
              {
                all: [
                  { fact: 'claim.renewableMaterialNamed', op: 'eq', value: true },
                  { fact: 'claim.renewabilityExplained', op: 'eq', value: true },
                ],
              },
              { fact: 'claim.allReadingsSubstantiated', op: 'eq', value: true },
            ],
          },
          {
            any: [
              { fact: 'claim.entirelyRenewableMaterial', op: 'eq', value: true },
              { fact: 'claim.shareDisclosed', op: 'eq', value: true },
            ],
          },
        ],
      },
      check: 'hybrid',
      evidence: 'List of materials; layout.',
      howToCheck: 'Look for material, reason and share next to the claim.',
      severity: 'major',
    },
    {
      id: 'us-ftc-green/source-reduction',
      scope: 'claim',
      requirement:
        'A claim of less weight, volume or toxicity gives the amount and what it is compared to, unless every way of reading it is proved.',
      citation: '16 CFR 260.17',
      appliesWhen: { fact: 'claim.types', op: 'containsAny', value: ['green.source-reduction'] },
      passWhen: {
        any: [
          {
            all: [
              { fact: 'claim.reductionAmountStated', op: 'eq', value: true },
              { fact: 'claim.comparisonBasisStated', op: 'eq', value: true },
            ],
          },
          { fact: 'claim.allReadingsSubstantiated', op: 'eq', value: true },
        ],
      },
      check: 'hybrid',
      evidence: 'Data on weight, volume or toxicity of both products.',
      howToCheck: 'Less than what, and by how much? Both must stand there.',
      severity: 'major',
    },
  ],
};

/** What only the Green Guides ask. */
export const usFtcGreenFacts: readonly Fact[] = [
  {
    name: 'claim.impliesOverallBenefit',
    question: 'Does the claim convey that the product is better for the environment overall?',
    help: '"Eco-friendly: 15 % less plastic" does; "15 % less plastic" alone need not.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.tradeOffsAnalysed',
    question: 'Is there an analysis that weighs the benefit against what became worse for it?',
    help: 'More energy or another material in production, for example.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.benefitMagnitude',
    question: 'How large is the benefit, as the figures show?',
    help: 'Against the product as a whole, or the product it is compared to.',
    type: 'choice',
    answers: { negligible: 'Too small to matter, such as a tenth of a percent', moderate: 'Small, but it can be noticed', significant: 'Large' },
    knownBy: 'product-owner',
  },
  {
    name: 'claim.reductionDelayYears',
    question: 'In how many years does the reduction that the offset pays for begin?',
    help: '0 when it has begun.',
    type: 'number',
    unit: 'years',
    knownBy: 'product-owner',
  },
  { name: 'claim.delayDisclosed', question: 'Is it said next to the claim when the reduction begins?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.reductionRequiredByLaw',
    question: 'Does a law or permit require the reduction, or the activity that causes it?',
    type: 'boolean',
    knownBy: 'legal',
  },
  {
    name: 'claim.certificationBasisStated',
    question: 'Does the seal, or the text next to it, say for which attributes it was given?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.certifierConnection',
    question: 'Is there a tie to the certifier that buyers would not expect?',
    help: "Shares, membership, joint management or a seal of one's own. A reasonable fee for certification is expected.",
    type: 'boolean',
    knownBy: 'legal',
  },
  { name: 'claim.certifierConnectionDisclosed', question: 'Is this tie stated next to the seal?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.allMaterialsBreakDown',
    question: 'Do tests show that every material of the item breaks down about as fast as what it is composted with?',
    help: 'In the facility or home pile that the claim is about.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.compostUsable',
    question: 'Do tests show that the compost can be used, without toxins from the item?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.homeCompostable',
    question: 'Do tests show that it composts in a home pile, safely and in time?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.homeLimitDisclosed',
    question: 'Does it say next to the claim that it is not for home composting?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.limitedToNamedFacilities',
    question: 'Does the claim name the facilities or programmes it holds for?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.facilityAccessPct',
    question: 'What share of consumers or communities, where it is sold, has a facility or programme that takes it?',
    help: 'The facility that the claim needs: recycling or composting.',
    type: 'number',
    unit: 'percent',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.availabilityDisclosure',
    question: 'What does the content say about who can have it recycled or composted?',
    help: 'Next to the claim.',
    type: 'choice',
    answers: {
      none: 'Nothing',
      vague: 'Something like "where facilities exist"',
      clear: 'That it may not be possible where the reader lives, or only in a few places',
      percentage: 'The share of consumers or communities with access',
    },
    knownBy: 'author',
  },
  {
    name: 'claim.customaryDisposal',
    question: 'Where does the item usually end after use?',
    type: 'choice',
    answers: {
      landfill: 'Landfill',
      incinerator: 'Incineration',
      recycling: 'Recycling',
      sewage: 'Sewage',
      'buried-in-soil': 'Buried in soil',
      other: 'Elsewhere',
    },
    knownBy: 'product-owner',
  },
  {
    name: 'claim.fullyDecomposesInTime',
    question: 'Do tests in that place show that the whole item decomposes into elements found in nature within a year?',
    help: 'The item that the claim is about: shampoo without its bottle.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.similarRiskSubstancePresent',
    question: 'Does the item contain another substance of the same or similar environmental risk?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.substanceAssociatedWithCategory',
    question: 'Has the substance ever been common in such products?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  { name: 'claim.substanceTracesPresent', question: 'Are traces of the substance in the item?', type: 'boolean', knownBy: 'product-owner' },
  {
    name: 'claim.traceAboveBackground',
    question: 'Is there more of it than the background level or that of an acknowledged trace contaminant?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.traceCausesHarm',
    question: 'Do the traces cause the harm that people link to the substance?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  { name: 'claim.substanceAdded', question: 'Was the substance added on purpose?', type: 'boolean', knownBy: 'product-owner' },
  { name: 'claim.nonToxicForHumans', question: 'Do tests show that it is not toxic to people?', type: 'boolean', knownBy: 'product-owner' },
  {
    name: 'claim.nonToxicForEnvironment',
    question: 'Do tests show that it is not toxic to animals, plants, water and soil?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.containsOzoneDepletingSubstance',
    question: 'Does it contain a substance that depletes the ozone layer?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.harmsAtmosphere',
    question: 'Does it release anything else that harms the atmosphere?',
    help: 'Volatile organic compounds that form smog, for example.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.recoverableThroughProgramme',
    question: 'Does an established programme collect it to be reused or made into something?',
    help: 'Burning it for energy does not count.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  { name: 'claim.wholeItemRecyclable', question: 'Is every part of it recyclable, small parts aside?', type: 'boolean', knownBy: 'product-owner' },
  {
    name: 'claim.portionDisclosed',
    question: 'Does the content name the part that is recyclable, next to the claim?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.recyclingObstacle',
    question: 'Does a component, the shape or the size keep recyclers from recycling it?',
    help: 'A label, glue or colour that spoils the material; a part too small for the sorting.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.divertedFromWasteStream',
    question: 'Was the recycled material taken from what would have been thrown away?',
    help: 'After use by consumers, or waste of production. Scrap that goes back into the same process anyway is no.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.entirelyRecycled',
    question: 'Is the whole product or package, as the claim is read, of recycled material, small parts aside?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.amountDisclosed',
    question: 'Does the content give the recycled amount or share, next to the claim?',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'claim.amountMatchesRecords',
    question: 'Does this amount agree with the weights in the records?',
    help: 'The average of a year, weighted, is allowed.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  { name: 'claim.statesPostConsumer', question: 'Does the content give a pre-consumer or post-consumer share?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.postConsumerMatchesRecords',
    question: 'Does this share agree with the certificates of the suppliers?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.containsUsedParts',
    question: 'Does the recycled content consist of used, reconditioned or remanufactured parts, wholly or partly?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  { name: 'claim.usedPartsDisclosed', question: 'Does the content say so?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.usedPartsClearFromContext',
    question: 'Is it sold where buyers expect used parts?',
    help: 'A store for used car parts, for example.',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.refillMeansProvided',
    question: 'Do you take the package back to refill it, or sell something to refill it with?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.renewableEnergySharePct',
    question: 'What share of the significant processes runs on renewable energy?',
    help: 'Energy matched with renewable energy certificates counts; virtually all counts as 100.',
    type: 'number',
    unit: 'percent',
    knownBy: 'product-owner',
  },
  { name: 'claim.shareDisclosed', question: 'Does the content give the renewable share, next to the claim?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.certificatesSold',
    question: 'Were the certificates for all of this renewable electricity sold to others?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  { name: 'claim.energySourceNamed', question: 'Does the content name the source: wind, sun, water?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.allReadingsSubstantiated',
    question: 'Is there a list of the ways in which buyers read the claim, with proof for each?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  {
    name: 'claim.renewableMaterialNamed',
    question: 'Does the content name the renewable material?',
    help: '"Bamboo", not "plant-based".',
    type: 'boolean',
    knownBy: 'author',
  },
  { name: 'claim.renewabilityExplained', question: 'Does the content say why the material is renewable?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.entirelyRenewableMaterial',
    question: 'Is the whole item of renewable material, small parts aside?',
    type: 'boolean',
    knownBy: 'product-owner',
  },
  { name: 'claim.reductionAmountStated', question: 'Does the content say by how much it was reduced?', type: 'boolean', knownBy: 'author' },
  {
    name: 'claim.comparisonBasisStated',
    question: 'Does the content say what it is compared to?',
    help: '"Than our previous product".',
    type: 'boolean',
    knownBy: 'author',
  },
];
