import type { Fact } from '../fact.ts';

/** What can be seen in the content itself. */
export const contentFacts: readonly Fact[] = [
  {
    name: 'content.isAd',
    question: 'Was the content paid for, or given something for, or does the brand control it?',
    help: 'Money, free products, discounts, or approval before publication all count.',
    type: 'boolean',
    knownBy: 'campaign-owner',
  },
  {
    name: 'content.adLabelVisibleWithoutAction',
    question: 'Is the advertising label visible at first sight, without a tap, a scroll or "more"?',
    help: 'Also not covered by the buttons of the platform.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'content.paidPlacement',
    question: 'Is it a place among independent content that somebody paid for?',
    help: 'Money, free products and commission count. Its own advertising space, plainly so, is none.',
    type: 'choice',
    answers: {
      editorial: 'Yes: an article, a post, a broadcast',
      'search-result': 'Yes: a search result, or its rank',
      none: 'No',
    },
    knownBy: 'campaign-owner',
  },
  {
    name: 'content.paidPlacementLabelled',
    question: 'Does it say at the place itself that it is paid for?',
    help: 'In words, images or sounds that people cannot miss.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'content.directExhortationToChildren',
    question: 'Does it tell children to buy, or to make their parents buy?',
    help: '"Buy now", "ask mum for it" and the like, addressed to a child.',
    type: 'boolean',
    knownBy: 'author',
  },
  {
    name: 'content.text',
    question: 'What is the wording?',
    help: 'The full text as the audience reads or hears it.',
    type: 'text',
    knownBy: 'author',
    detector: 'text',
  },
  {
    name: 'content.language',
    question: 'In which language is it written?',
    help: 'A BCP 47 tag: en, en-GB, de.',
    type: 'text',
    knownBy: 'author',
    detector: 'language',
  },
  {
    name: 'a11y.langAttribute',
    question: 'Does the HTML say in which language it is?',
    help: 'A lang attribute with a language tag on the outermost element.',
    type: 'boolean',
    knownBy: 'web-team',
    detector: 'language',
  },
  {
    name: 'a11y.titleElement',
    question: 'Does the HTML have a title that is not empty?',
    help: 'The element title in the head: what the browser tab shows. The subject of a mail is something else.',
    type: 'boolean',
    knownBy: 'web-team',
    detector: 'title',
  },
  {
    name: 'ai.generated',
    question: 'Was text, image, sound or video made or changed by an AI system?',
    help: 'Spelling checks and cropping do not count.',
    type: 'boolean',
    knownBy: 'author',
  },
];
