import type { PackExample } from '../example.ts';

/** What must come out of the Green Guides, with the line on each side where they draw one. */
export const usFtcGreenExamples: readonly PackExample[] = [
  {
    rule: 'us-ftc-green/general-unqualified',
    title: '"Eco-friendly: made with recycled materials", proved and better overall',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['green.general'],
          qualified: true,
          qualificationProminent: true,
          substantiation: 'on-file',
          impliesOverallBenefit: true,
          tradeOffsAnalysed: true,
        },
      ],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.4, example 1' },
  },
  {
    rule: 'us-ftc-green/general-unqualified',
    title: 'The brand name "Eco-friendly" stands alone',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.general'], qualified: false, qualificationProminent: false, substantiation: 'none' }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.4, example 1' },
  },
  {
    rule: 'us-ftc-green/general-unqualified',
    title: 'Better overall, but nobody weighed the trade-offs',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['green.general'],
          qualified: true,
          qualificationProminent: true,
          substantiation: 'on-file',
          impliesOverallBenefit: true,
          tradeOffsAnalysed: false,
        },
      ],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/general-unqualified',
    title: 'The limit stands in a footnote',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.general'], qualified: true, qualificationProminent: false, substantiation: 'on-file', impliesOverallBenefit: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/general-no-negligible-benefit',
    title: 'A quarter less plastic',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.general'], benefitMagnitude: 'significant' }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/general-no-negligible-benefit',
    title: 'A mower that became more efficient by a tenth of a percent',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.efficiency'], benefitMagnitude: 'negligible' }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.4, example 4' },
  },
  {
    rule: 'us-ftc-green/offset-method',
    title: 'Nobody has looked at the registry yet',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['green.carbon-offset'] }] },
    expected: 'needs-review',
  },
  {
    rule: 'us-ftc-green/offset-method',
    title: 'The claim is about something else',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['green.recyclable'] }] },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-green/offset-timing',
    title: 'The project begins to reduce in one year',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.carbon-offset'], reductionDelayYears: 1 }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/offset-timing',
    title: 'In two years, and the page says so',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.carbon-offset'], reductionDelayYears: 2, delayDisclosed: true }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.5, example 1' },
  },
  {
    rule: 'us-ftc-green/offset-timing',
    title: 'In two years, and the page is silent',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.carbon-offset'], reductionDelayYears: 2, delayDisclosed: false }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.5, example 1' },
  },
  {
    rule: 'us-ftc-green/offset-not-required-by-law',
    title: 'A forest that nobody had to plant',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.carbon-offset'], reductionRequiredByLaw: false }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/offset-not-required-by-law',
    title: 'State law demands the capture of the methane',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.carbon-offset'], reductionRequiredByLaw: true }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.5, example 2' },
  },
  {
    rule: 'us-ftc-green/certification',
    title: 'The seal names its attribute, the certifier is independent',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.certification'], certificationBasisStated: true, certifierConnection: false }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/certification',
    title: 'The seal names its attribute, the membership is stated',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.certification'], certificationBasisStated: true, certifierConnection: true, certifierConnectionDisclosed: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/certification',
    title: 'A bare green leaf',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.certification'], certificationBasisStated: false, certifierConnection: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/certification',
    title: 'The certifier is a subsidiary and nobody says so',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.certification'], certificationBasisStated: true, certifierConnection: true, certifierConnectionDisclosed: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/certification-not-proof-alone',
    title: 'Test reports stand behind the certificate',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.certification'], substantiation: 'on-file' }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/certification-not-proof-alone',
    title: 'There is nothing but the certificate',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.certification'], substantiation: 'none' }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/compostable-breaks-down',
    title: 'A coffee filter that tests proved',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.compostable'], allMaterialsBreakDown: true, compostUsable: true }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.7, example 1' },
  },
  {
    rule: 'us-ftc-green/compostable-breaks-down',
    title: 'A bag that leaves toxins in the compost',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.compostable'], allMaterialsBreakDown: true, compostUsable: false }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.7, example 2' },
  },
  {
    rule: 'us-ftc-green/compostable-home-limits',
    title: 'It composts at home',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['green.compostable'], homeCompostable: true }] },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.7, example 1' },
  },
  {
    rule: 'us-ftc-green/compostable-home-limits',
    title: 'It needs a facility, and the package is silent',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.compostable'], homeCompostable: false, homeLimitDisclosed: false, limitedToNamedFacilities: false }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.7, example 3' },
  },
  {
    rule: 'us-ftc-green/compostable-home-limits',
    title: 'It needs a facility, and the package says so',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.compostable'], homeCompostable: false, homeLimitDisclosed: true }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.7, example 3' },
  },
  {
    rule: 'us-ftc-green/compostable-facility-access',
    title: '60 % of the communities have a facility',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.compostable'], homeCompostable: false, facilityAccessPct: 60, availabilityDisclosure: 'none' }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/compostable-facility-access',
    title: '59 % have one, and the bag is silent',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.compostable'], homeCompostable: false, facilityAccessPct: 59, availabilityDisclosure: 'none' }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/compostable-facility-access',
    title: '"Appropriate facilities may not exist in your area"',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.compostable'], homeCompostable: false, facilityAccessPct: 40, availabilityDisclosure: 'clear' }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.7, example 4' },
  },
  {
    rule: 'us-ftc-green/compostable-facility-access',
    title: 'Facilities do not matter for what composts at home',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['green.compostable'], homeCompostable: true }] },
    expected: 'not-applicable',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.7, example 1' },
  },
  {
    rule: 'us-ftc-green/degradable-one-year',
    title: 'A plant pot that decomposes in one season',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.degradable'], qualified: false, customaryDisposal: 'buried-in-soil', fullyDecomposesInTime: true }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.8, example 5' },
  },
  {
    rule: 'us-ftc-green/degradable-one-year',
    title: 'Trash bags end in a landfill',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.degradable'], qualified: false, customaryDisposal: 'landfill', fullyDecomposesInTime: false }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.8, example 1' },
  },
  {
    rule: 'us-ftc-green/degradable-one-year',
    title: 'In a landfill no test can help',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.degradable'], qualified: false, customaryDisposal: 'landfill', fullyDecomposesInTime: true }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/degradable-qualified',
    title: 'Mulch film: "will break down into small pieces if left uncovered in sunlight"',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.degradable'], qualified: true, qualificationProminent: true, substantiation: 'on-file' }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.8, example 2' },
  },
  {
    rule: 'us-ftc-green/degradable-qualified',
    title: 'The limit is proved, but hidden',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.degradable'], qualified: true, qualificationProminent: false, substantiation: 'on-file' }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/free-of',
    title: 'A substance that was common, and nothing like it inside',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.free-of'], similarRiskSubstancePresent: false, substanceAssociatedWithCategory: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/free-of',
    title: 'Another substance of like risk took its place',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.free-of'], similarRiskSubstancePresent: true, substanceAssociatedWithCategory: true }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/free-of',
    title: 'The substance was never in such products',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.free-of'], similarRiskSubstancePresent: false, substanceAssociatedWithCategory: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/free-of-trace',
    title: 'Traces at the background level, none added',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        { types: ['green.free-of'], substanceTracesPresent: true, traceAboveBackground: false, traceCausesHarm: false, substanceAdded: false },
      ],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/free-of-trace',
    title: 'Little of it, but added on purpose',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.free-of'], substanceTracesPresent: true, traceAboveBackground: false, traceCausesHarm: false, substanceAdded: true }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/free-of-trace',
    title: 'More than the background level',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.free-of'], substanceTracesPresent: true, traceAboveBackground: true, traceCausesHarm: false, substanceAdded: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/free-of-trace',
    title: 'There are no traces',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.free-of'], substanceTracesPresent: false }],
    },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-green/non-toxic',
    title: 'Tests cover people and nature',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.non-toxic'], nonToxicForHumans: true, nonToxicForEnvironment: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/non-toxic',
    title: 'Safe for people, toxic to fish, without a limit',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.non-toxic'], nonToxicForHumans: true, nonToxicForEnvironment: false, qualified: false }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.10, example' },
  },
  {
    rule: 'us-ftc-green/non-toxic',
    title: '"Non-toxic to people" as large as the claim',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.non-toxic'], nonToxicForHumans: true, nonToxicForEnvironment: false, qualified: true, qualificationProminent: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/ozone',
    title: 'Neither ozone nor smog',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.ozone'], containsOzoneDepletingSubstance: false, harmsAtmosphere: false }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/ozone',
    title: 'An air freshener that forms smog',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.ozone'], containsOzoneDepletingSubstance: false, harmsAtmosphere: true }],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.11, example 2',
    },
  },
  {
    rule: 'us-ftc-green/recyclable-recoverable',
    title: 'Programmes collect it for manufacture',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/recyclable-recoverable',
    title: 'It can only be burnt for energy',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/recyclable-availability',
    title: '60 % of the consumers have access',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true, facilityAccessPct: 60, availabilityDisclosure: 'none' }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.12(b)(1)' },
  },
  {
    rule: 'us-ftc-green/recyclable-availability',
    title: '59 % have access, and nothing is said',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true, facilityAccessPct: 59, availabilityDisclosure: 'none' }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.12(b)(1)' },
  },
  {
    rule: 'us-ftc-green/recyclable-availability',
    title: '"Recyclable where facilities exist"',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true, facilityAccessPct: 45, availabilityDisclosure: 'vague' }],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.12, example 4',
    },
  },
  {
    rule: 'us-ftc-green/recyclable-availability',
    title: 'The share with access stands on the package',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true, facilityAccessPct: 30, availabilityDisclosure: 'percentage' }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/recyclable-portion',
    title: 'All of it',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true, wholeItemRecyclable: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/recyclable-portion',
    title: 'Four layers: "includes some recyclable material"',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true, wholeItemRecyclable: false, portionDisclosed: false }],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.12, example 6',
    },
  },
  {
    rule: 'us-ftc-green/recyclable-portion',
    title: 'Four layers, and the recyclable quarter is named',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recyclable'], recoverableThroughProgramme: true, wholeItemRecyclable: false, portionDisclosed: true }],
    },
    expected: 'pass',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.12, example 6',
    },
  },
  {
    rule: 'us-ftc-green/recyclable-no-obstacle',
    title: 'Nothing stands in the way',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['green.recyclable'], recyclingObstacle: false }] },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/recyclable-no-obstacle',
    title: 'A sleeve that sorting cannot see through',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['green.recyclable'], recyclingObstacle: true }] },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/recycled-content-waste-stream',
    title: 'Fibre from waste paper',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], divertedFromWasteStream: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/recycled-content-waste-stream',
    title: 'Scrap that goes back into the same process anyway',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], divertedFromWasteStream: false }],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.13, example 1',
    },
  },
  {
    rule: 'us-ftc-green/recycled-content-amount',
    title: 'The whole product',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], divertedFromWasteStream: true, entirelyRecycled: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/recycled-content-amount',
    title: '"50 % recycled", the average of a year by weight',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['green.recycled-content'],
          divertedFromWasteStream: true,
          entirelyRecycled: false,
          amountDisclosed: true,
          amountMatchesRecords: true,
        },
      ],
    },
    expected: 'pass',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.13, example 7',
    },
  },
  {
    rule: 'us-ftc-green/recycled-content-amount',
    title: 'Box but not wrap, and the claim covers both',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], divertedFromWasteStream: true, entirelyRecycled: false, amountDisclosed: false }],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.13, example 4',
    },
  },
  {
    rule: 'us-ftc-green/recycled-content-amount',
    title: 'The records show less than the label',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['green.recycled-content'],
          divertedFromWasteStream: true,
          entirelyRecycled: false,
          amountDisclosed: true,
          amountMatchesRecords: false,
        },
      ],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/recycled-content-post-consumer',
    title: '30 % after consumer use, as certified',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], statesPostConsumer: true, postConsumerMatchesRecords: true }],
    },
    expected: 'pass',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.13, example 2',
    },
  },
  {
    rule: 'us-ftc-green/recycled-content-post-consumer',
    title: 'The certificates speak of less',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], statesPostConsumer: true, postConsumerMatchesRecords: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/recycled-content-used-parts',
    title: 'Toner with reconditioned parts, not said',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], containsUsedParts: true, usedPartsDisclosed: false, usedPartsClearFromContext: false }],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.13, example 9',
    },
  },
  {
    rule: 'us-ftc-green/recycled-content-used-parts',
    title: 'Toner with reconditioned parts, said',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], containsUsedParts: true, usedPartsDisclosed: true }],
    },
    expected: 'pass',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.13, example 9',
    },
  },
  {
    rule: 'us-ftc-green/recycled-content-used-parts',
    title: 'A used engine in a store for used parts',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.recycled-content'], containsUsedParts: true, usedPartsDisclosed: false, usedPartsClearFromContext: true }],
    },
    expected: 'pass',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.13, example 11',
    },
  },
  {
    rule: 'us-ftc-green/refillable',
    title: 'A large bottle to refill it is sold',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.refillable'], qualified: false, refillMeansProvided: true }],
    },
    expected: 'pass',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.14, example 2',
    },
  },
  {
    rule: 'us-ftc-green/refillable',
    title: 'No return programme',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.refillable'], qualified: false, refillMeansProvided: false }],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.14, example 1',
    },
  },
  {
    rule: 'us-ftc-green/refillable',
    title: 'The claim has a limit',
    facts: { channel: 'packaging-label', recipients: { jurisdictions: ['US'] }, claims: [{ types: ['green.refillable'], qualified: true }] },
    expected: 'not-applicable',
  },
  {
    rule: 'us-ftc-green/renewable-energy',
    title: 'All significant processes',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-energy'], renewableEnergySharePct: 100 }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/renewable-energy',
    title: '99 %, and no share is given',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-energy'], renewableEnergySharePct: 99, shareDisclosed: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/renewable-energy',
    title: 'Half of it, and the share is given',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-energy'], renewableEnergySharePct: 50, shareDisclosed: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/renewable-energy-certificates',
    title: 'The certificates were kept',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-energy'], certificatesSold: false }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/renewable-energy-certificates',
    title: 'Solar panels on the roof, all certificates sold',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-energy'], certificatesSold: true }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/renewable-energy-source',
    title: '"Made with wind energy"',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-energy'], energySourceNamed: true }],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/renewable-energy-source',
    title: 'No source, no proof of the readings',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-energy'], energySourceNamed: false, allReadingsSubstantiated: false }],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/renewable-materials',
    title: 'Flooring of 100 % bamboo, and why it renews',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.renewable-materials'], renewableMaterialNamed: true, renewabilityExplained: true, entirelyRenewableMaterial: true }],
    },
    expected: 'pass',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.16, example 1',
    },
  },
  {
    rule: 'us-ftc-green/renewable-materials',
    title: '"Renewable materials" and no more',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['green.renewable-materials'],
          renewableMaterialNamed: false,
          renewabilityExplained: false,
          allReadingsSubstantiated: false,
          entirelyRenewableMaterial: true,
        },
      ],
    },
    expected: 'fail',
    source: {
      author: 'Federal Trade Commission',
      title: 'Guides for the Use of Environmental Marketing Claims',
      locator: '16 CFR 260.16, example 1',
    },
  },
  {
    rule: 'us-ftc-green/renewable-materials',
    title: 'Partly, and no share is given',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['green.renewable-materials'],
          renewableMaterialNamed: true,
          renewabilityExplained: true,
          entirelyRenewableMaterial: false,
          shareDisclosed: false,
        },
      ],
    },
    expected: 'fail',
  },
  {
    rule: 'us-ftc-green/renewable-materials',
    title: 'Every reading is proved',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [
        {
          types: ['green.renewable-materials'],
          renewableMaterialNamed: false,
          renewabilityExplained: false,
          allReadingsSubstantiated: true,
          entirelyRenewableMaterial: true,
        },
      ],
    },
    expected: 'pass',
  },
  {
    rule: 'us-ftc-green/source-reduction',
    title: '"10 % less waste than our previous product"',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.source-reduction'], reductionAmountStated: true, comparisonBasisStated: true }],
    },
    expected: 'pass',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.17, example' },
  },
  {
    rule: 'us-ftc-green/source-reduction',
    title: '"10 % less waste"',
    facts: {
      channel: 'packaging-label',
      recipients: { jurisdictions: ['US'] },
      claims: [{ types: ['green.source-reduction'], reductionAmountStated: true, comparisonBasisStated: false, allReadingsSubstantiated: false }],
    },
    expected: 'fail',
    source: { author: 'Federal Trade Commission', title: 'Guides for the Use of Environmental Marketing Claims', locator: '16 CFR 260.17, example' },
  },
];
